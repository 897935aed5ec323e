package no.omland.water.interest;

/** An interest that clean water serves, with the field of the import profile {@code interests} that tells it. */
public enum Interest {
    DRINKING_WATER("drinkingWater", "drinking_water"),
    BATHING("bathing", "bathing"),
    FISHING("fishing", "fishing"),
    NATURE("nature", "nature");

    private final String field;
    private final String column;

    Interest(String field, String column) {
        this.field = field;
        this.column = column;
    }

    /** The field of the profile. */
    public String field() {
        return field;
    }

    /** The column of the table in a store. */
    public String column() {
        return column;
    }
}
