package no.omland.water.quality;

import java.util.List;
import no.omland.water.EcologicalClass;

/**
 * The class that the elements of a body give.
 *
 * @param ecologicalClass UNKNOWN when no biological element is known
 * @param noBetterThan the best class that what is known leaves possible; HIGH when nothing is known
 * @param certain whether no missing element could change {@code ecologicalClass}
 * @param deciding the elements that made it what it is, or no better than it is
 */
public record Classification(
        EcologicalClass ecologicalClass, EcologicalClass noBetterThan, boolean certain, List<QualityElement> deciding) {

    public Classification {
        deciding = List.copyOf(deciding);
    }

    /** Whether a reported class cannot be right if the elements are. */
    public boolean contradicts(EcologicalClass reported) {
        if (!reported.isKnown()) {
            return false;
        }
        if (ecologicalClass.isKnown()) {
            return certain ? reported != ecologicalClass : reported.ordinal() < ecologicalClass.ordinal();
        }
        return reported.ordinal() < noBetterThan.ordinal();
    }
}
