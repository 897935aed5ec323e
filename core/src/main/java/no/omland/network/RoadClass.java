package no.omland.network;

/** Who owns a road, which is how Norway classes its roads: the letter of {@code vegkategori}. */
public enum RoadClass {
    /** E: European road, owned by the state. */
    EUROPEAN,
    /** R: national road, owned by the state. */
    NATIONAL,
    /** F: county road. */
    COUNTY,
    /** K: municipal road. */
    MUNICIPAL,
    /** P: private road. */
    PRIVATE,
    /** S: forest road. */
    FOREST,
    UNKNOWN;

    /** A road as it is signed, {@code E10} or {@code Fv17}; a number that is none, such as the name of a ferry, as it is. */
    public String signed(String number) {
        boolean isNumber = !number.isEmpty() && number.chars().allMatch(Character::isDigit);
        return isNumber ? letters() + number : number;
    }

    private String letters() {
        return switch (this) {
            case EUROPEAN -> "E";
            case NATIONAL -> "Rv";
            case COUNTY -> "Fv";
            case MUNICIPAL -> "Kv";
            case PRIVATE -> "Pv";
            case FOREST -> "Sv";
            case UNKNOWN -> "";
        };
    }
}
