package no.omland.water.priority;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What speaks for a body. Each gives whole points from 0 up to {@link #mostPoints}. */
public enum Criterion {
    /** The heaviest pressure from farming: large 3, medium 2, small or unknown 1. */
    FARM_PRESSURE(3, 3, PriorityPurpose.AGRICULTURE),
    /** The heaviest pressure from sewage: large 3, medium 2, small or unknown 1. */
    SEWAGE_PRESSURE(3, 3, PriorityPurpose.SEWAGE),
    /** Classes below its own goal; 0 when it meets it or it is not known. */
    CLASSES_BELOW_GOAL(4, 2, PriorityPurpose.AGRICULTURE),
    /** Moderate 1, poor 2, bad 3; 0 for better or unknown. */
    STATUS_BELOW_GOOD(3, 3, PriorityPurpose.SEWAGE),
    /** Farming is the only driver of large or medium degree, so that measures on farms alone may bring the goal. */
    FARMING_ALONE(1, 2, PriorityPurpose.AGRICULTURE),
    /** No measure that is not cancelled answers the driver. */
    NO_MEASURE(1, 2, PriorityPurpose.AGRICULTURE, PriorityPurpose.SEWAGE),
    /** Drinking water is known to be at stake. */
    DRINKING_WATER(1, 4, PriorityPurpose.AGRICULTURE, PriorityPurpose.SEWAGE),
    /** Bathing is known to be at stake. */
    BATHING(1, 3, PriorityPurpose.AGRICULTURE, PriorityPurpose.SEWAGE),
    /** Fishing is known to be at stake. */
    FISHING(1, 2, PriorityPurpose.AGRICULTURE, PriorityPurpose.SEWAGE),
    /** A natural value is known to be at stake. */
    NATURE(1, 2, PriorityPurpose.AGRICULTURE, PriorityPurpose.SEWAGE);

    private final int mostPoints;
    private final int usualWeight;
    private final Set<PriorityPurpose> purposes;

    Criterion(int mostPoints, int usualWeight, PriorityPurpose... purposes) {
        this.mostPoints = mostPoints;
        this.usualWeight = usualWeight;
        this.purposes = Set.of(purposes);
    }

    /** The most points that it can give. */
    public int mostPoints() {
        return mostPoints;
    }

    /** Its weight until a user changes it. */
    public int usualWeight() {
        return usualWeight;
    }

    /** The criteria of a purpose, in the order they are shown. */
    public static List<Criterion> of(PriorityPurpose purpose) {
        return Arrays.stream(values())
                .filter(each -> each.purposes.contains(purpose))
                .toList();
    }
}
