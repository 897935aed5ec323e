package no.omland.water.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.omland.water.EcologicalClass;
import org.jspecify.annotations.Nullable;

/**
 * Where one class ends and the next begins on the scale of an element. Some scales fall from good to bad (an index), some rise (a concentration); two
 * boundaries tell which. Any of them may be missing. A value on a boundary has the better class.
 */
public record ClassBoundaries(
        @Nullable Double highGood,
        @Nullable Double goodModerate,
        @Nullable Double moderatePoor,
        @Nullable Double poorBad) {

    public static final ClassBoundaries NONE = new ClassBoundaries(null, null, null, null);

    private static final EcologicalClass[] CLASSES = EcologicalClass.values();

    /** A boundary with the place of the class above it. */
    private record Boundary(int better, double value) {}

    private List<Boundary> known() {
        List<Boundary> known = new ArrayList<>();
        @Nullable Double[] all = {highGood, goodModerate, moderatePoor, poorBad};
        for (int i = 0; i < all.length; i++) {
            Double value = all[i];
            if (value != null) {
                known.add(new Boundary(i, value));
            }
        }
        return known;
    }

    /** How many of the four are known. */
    public int count() {
        return known().size();
    }

    /** Whether they all rise or all fall. One alone is in order, though it does not tell which way the scale runs. */
    public boolean isOrdered() {
        List<Boundary> known = known();
        boolean rising = true;
        boolean falling = true;
        for (int i = 1; i < known.size(); i++) {
            rising &= known.get(i).value() > known.get(i - 1).value();
            falling &= known.get(i).value() < known.get(i - 1).value();
        }
        return rising || falling;
    }

    private boolean isUsable() {
        return count() >= 2 && isOrdered();
    }

    private boolean isRising() {
        List<Boundary> known = known();
        return known.get(1).value() > known.get(0).value();
    }

    /** The class of a value; UNKNOWN when fewer than two boundaries are known, they are in disorder, or one that would decide is missing. */
    public EcologicalClass classOf(double value) {
        if (!isUsable()) {
            return EcologicalClass.UNKNOWN;
        }
        Boundary above = null;
        Boundary below = null;
        for (Boundary boundary : known()) {
            if (isWithin(value, boundary)) {
                below = Objects.requireNonNullElse(below, boundary);
            } else {
                above = boundary;
            }
        }
        int best = above == null ? EcologicalClass.HIGH.ordinal() : above.better() + 1;
        int worst = below == null ? EcologicalClass.BAD.ordinal() : below.better();
        return best == worst ? CLASSES[best] : EcologicalClass.UNKNOWN;
    }

    /** Whether a value lies on the better side of a boundary, or on it. */
    private boolean isWithin(double value, Boundary boundary) {
        return isRising() ? value <= boundary.value() : value >= boundary.value();
    }

    Optional<BoundaryDistance> toWorse(double value) {
        return isUsable()
                ? known().stream()
                        .filter(boundary -> isWithin(value, boundary))
                        .findFirst()
                        .map(boundary -> distance(value, boundary, boundary.better() + 1))
                : Optional.empty();
    }

    Optional<BoundaryDistance> toBetter(double value) {
        return isUsable()
                ? known().stream()
                        .filter(boundary -> !isWithin(value, boundary))
                        .reduce((first, last) -> last)
                        .map(boundary -> distance(value, boundary, boundary.better()))
                : Optional.empty();
    }

    private static BoundaryDistance distance(double value, Boundary boundary, int beyond) {
        return new BoundaryDistance(boundary.value(), CLASSES[beyond], Math.abs(boundary.value() - value));
    }
}
