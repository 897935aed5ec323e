package no.omland.water.quality;

import java.util.ArrayList;
import java.util.List;
import no.omland.water.EcologicalClass;
import no.omland.water.Modification;

/** Classifies a body by its worst element, each group of elements within its reach. */
public final class WorstElementWins {

    private WorstElementWins() {}

    /**
     * The class of a body's elements. For a body that is judged by potential the best class is good (and better), and hydromorphology decides nothing: it is what
     * the body was modified in.
     *
     * @param elements in any order; those of unknown class or group count as missing
     */
    public static Classification of(List<QualityElement> elements, Modification modification) {
        boolean potential = modification.hasPotential();
        EcologicalClass biology = worst(elements, List.of(ElementGroup.BIOLOGICAL));
        EcologicalClass chemistry =
                worst(elements, List.of(ElementGroup.PHYSICO_CHEMICAL, ElementGroup.SPECIFIC_POLLUTANT));
        EcologicalClass shape =
                potential ? EcologicalClass.HIGH : worst(elements, List.of(ElementGroup.HYDROMORPHOLOGICAL));
        EcologicalClass supporting = worse(atWorst(chemistry, EcologicalClass.MODERATE), shapeLimit(shape));
        EcologicalClass limit = worse(biology, supporting);
        EcologicalClass best = potential ? EcologicalClass.GOOD : EcologicalClass.HIGH;
        EcologicalClass noBetterThan = limit.isKnown() ? worse(limit, best) : best;
        EcologicalClass found = biology.isKnown() ? noBetterThan : EcologicalClass.UNKNOWN;
        return new Classification(
                found,
                noBetterThan,
                isCertain(found, chemistry, shape),
                deciding(elements, noBetterThan, found, potential));
    }

    /**
     * Missing chemistry could only pull a good body below good, and missing hydromorphology only a high one to good. Once biology or chemistry is moderate or
     * worse, neither matters.
     */
    private static boolean isCertain(EcologicalClass found, EcologicalClass chemistry, EcologicalClass shape) {
        return switch (found) {
            case HIGH -> chemistry.isKnown() && shape.isKnown();
            case GOOD -> chemistry.isKnown();
            case MODERATE, POOR, BAD -> true;
            case UNKNOWN -> false;
        };
    }

    private static EcologicalClass shapeLimit(EcologicalClass shape) {
        return atWorst(shape, EcologicalClass.GOOD);
    }

    private static EcologicalClass atWorst(EcologicalClass found, EcologicalClass reach) {
        return found.isKnown() && found.ordinal() > reach.ordinal() ? reach : found;
    }

    /** The worse of two classes; the known one when the other is unknown. */
    private static EcologicalClass worse(EcologicalClass one, EcologicalClass other) {
        if (!one.isKnown() || !other.isKnown()) {
            return one.isKnown() ? one : other;
        }
        return one.ordinal() >= other.ordinal() ? one : other;
    }

    private static EcologicalClass worst(List<QualityElement> elements, List<ElementGroup> groups) {
        return elements.stream()
                .filter(element -> groups.contains(element.group()))
                .map(QualityElement::ecologicalClass)
                .reduce(EcologicalClass.UNKNOWN, WorstElementWins::worse);
    }

    private static List<QualityElement> deciding(
            List<QualityElement> elements, EcologicalClass limit, EcologicalClass found, boolean potential) {
        List<QualityElement> deciding = new ArrayList<>();
        for (QualityElement element : elements) {
            if (element.ecologicalClass().isKnown() && reach(element, potential) == limit) {
                deciding.add(element);
            }
        }
        // A class that is as good as can be is decided by none in particular.
        return found == EcologicalClass.HIGH || potential && found == EcologicalClass.GOOD ? List.of() : deciding;
    }

    private static EcologicalClass reach(QualityElement element, boolean potential) {
        EcologicalClass own = element.ecologicalClass();
        return switch (element.group()) {
            case BIOLOGICAL -> own;
            case PHYSICO_CHEMICAL, SPECIFIC_POLLUTANT -> atWorst(own, EcologicalClass.MODERATE);
            case HYDROMORPHOLOGICAL -> potential ? EcologicalClass.UNKNOWN : shapeLimit(own);
            case UNKNOWN -> EcologicalClass.UNKNOWN;
        };
    }
}
