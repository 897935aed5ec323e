package no.omland.municipality;

import java.util.List;

/** Which of today's municipalities a table speaks of. */
public sealed interface MunicipalityMatch {

    /** One. */
    record Found(MunicipalityNumber number, By by) implements MunicipalityMatch {}

    /** An older one that was divided between several of today's. */
    record Divided(List<MunicipalityNumber> among) implements MunicipalityMatch {
        public Divided {
            among = among.stream().sorted().toList();
        }
    }

    /** A name that several of today's municipalities have, in counties that nothing else in the table points to. */
    record Ambiguous(List<MunicipalityNumber> candidates) implements MunicipalityMatch {
        public Ambiguous {
            candidates = List.copyOf(candidates);
        }
    }

    /** There is and was no such municipality. */
    record Unknown() implements MunicipalityMatch {}

    /** By what it was found. */
    enum By {
        /** Today's number. */
        NUMBER,
        /** A number that a reform has taken out of use. */
        OLD_NUMBER,
        /** Today's name. */
        NAME,
        /** A name that a reform has taken out of use. */
        OLD_NAME,
        /** A name that several have; it is the one in the county that most of the others in the table are in. */
        NAME_IN_COUNTY
    }
}
