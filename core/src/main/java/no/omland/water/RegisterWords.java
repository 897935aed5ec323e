package no.omland.water;

import java.util.List;

/**
 * What the sources say of a body before one meaning is made of it, so that what contradicts itself can be found.
 *
 * @param status class in the column of status
 * @param potential class in the column of potential; that of a merged column is here when the body is modified, else under {@code status}
 * @param statusGoal goal in the column of status
 * @param potentialGoal goal in the column of potential
 * @param municipalityCodes as given, old numbers and codes of other countries too
 */
public record RegisterWords(
        GivenClass status,
        GivenClass potential,
        GivenClass statusGoal,
        GivenClass potentialGoal,
        List<String> municipalityCodes) {

    /** Of a body of which no source says anything. */
    public static final RegisterWords NONE = new RegisterWords(
            GivenClass.NOT_GIVEN, GivenClass.NOT_GIVEN, GivenClass.NOT_GIVEN, GivenClass.NOT_GIVEN, List.of());

    /** What a column says. */
    public enum GivenClass {
        HIGH,
        GOOD,
        MODERATE,
        POOR,
        BAD,
        /** The source says that it is not known. */
        UNKNOWN,
        /** The source says that the column does not concern the body. */
        NOT_APPLICABLE,
        /** The source has the column and leaves it empty. */
        BLANK,
        /** No source has the column. */
        NOT_GIVEN;

        /** Whether it is one of the five classes. */
        public boolean isClass() {
            return ordinal() <= BAD.ordinal();
        }
    }

    public RegisterWords {
        municipalityCodes = List.copyOf(municipalityCodes);
    }

    /** Whether any source has a column for the body's class, were it only to say that it is not known, or to leave it empty. */
    public boolean speaksOfClass() {
        return status != GivenClass.NOT_GIVEN || potential != GivenClass.NOT_GIVEN;
    }
}
