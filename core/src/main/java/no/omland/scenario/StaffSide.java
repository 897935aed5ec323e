package no.omland.scenario;

/**
 * Who employs somebody at a NAV office, or another office that the state and municipalities run together. Positions of the kind {@code state} are the state's; all
 * other kinds, whatever a study calls them, are the municipalities'.
 */
public enum StaffSide {
    STATE,
    MUNICIPAL;

    private static final String STATE_KIND = "state";

    /** Whose positions of a kind are. */
    public static StaffSide of(String kind) {
        return kind.equals(STATE_KIND) ? STATE : MUNICIPAL;
    }
}
