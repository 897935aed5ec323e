package no.omland.location.problem;

/** What "best" means. */
public enum SiteModel {
    /** Least total travel: the value is people times cost. */
    P_MEDIAN,
    /** The one who has it worst has it least bad: the value is a cost. */
    P_CENTRE,
    /** Most people within a limit: the value is people. */
    MAXIMAL_COVER,
    /** Fewest sites so that all are within a limit: the value is a number of sites. */
    SET_COVER;

    /** Whether a smaller value is better. */
    public boolean smallerIsBetter() {
        return this != MAXIMAL_COVER;
    }
}
