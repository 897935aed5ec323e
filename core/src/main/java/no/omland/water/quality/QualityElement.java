package no.omland.water.quality;

import java.util.Optional;
import no.omland.water.EcologicalClass;
import org.jspecify.annotations.Nullable;

/**
 * One quality element of one body.
 *
 * @param name as the source names it
 * @param statedClass the class that the source gives it; UNKNOWN when it gives none
 * @param value the measured value or index, or null
 * @param unit of {@code value} and its boundaries, as given, or null
 * @param boundaries of the classes on the scale of {@code value}
 * @param year of the newest sample, or null
 */
public record QualityElement(
        String name,
        ElementGroup group,
        EcologicalClass statedClass,
        @Nullable Double value,
        @Nullable String unit,
        ClassBoundaries boundaries,
        @Nullable Integer year) {

    /** An element of which only its class is known. */
    public static QualityElement classed(String name, ElementGroup group, EcologicalClass statedClass) {
        return new QualityElement(name, group, statedClass, null, null, ClassBoundaries.NONE, null);
    }

    /** The class that value and boundaries give; UNKNOWN when they do not suffice. */
    public EcologicalClass valueClass() {
        return value == null ? EcologicalClass.UNKNOWN : boundaries.classOf(value);
    }

    /** The stated class, else the one that the value gives. */
    public EcologicalClass ecologicalClass() {
        return statedClass.isKnown() ? statedClass : valueClass();
    }

    /** How far the value is from the boundary to the next worse class; empty when it is not known or there is none worse. */
    public Optional<BoundaryDistance> toWorse() {
        return value == null ? Optional.empty() : boundaries.toWorse(value);
    }

    /** How far the value is from the boundary to the next better class; empty when it is not known or there is none better. */
    public Optional<BoundaryDistance> toBetter() {
        return value == null ? Optional.empty() : boundaries.toBetter(value);
    }
}
