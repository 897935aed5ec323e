package no.omland.water.figures;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalDouble;
import no.omland.water.EcologicalClass;

/**
 * How many bodies there are in each class.
 *
 * @param byClass a count for every class, zero included
 */
public record ClassCount(Map<EcologicalClass, Integer> byClass) {

    public ClassCount {
        Map<EcologicalClass, Integer> counts = new EnumMap<>(EcologicalClass.class);
        counts.putAll(byClass);
        byClass = Collections.unmodifiableMap(counts);
    }

    public int of(EcologicalClass ecologicalClass) {
        return byClass.getOrDefault(ecologicalClass, 0);
    }

    public int total() {
        return byClass.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int known() {
        return total() - of(EcologicalClass.UNKNOWN);
    }

    public int unknown() {
        return of(EcologicalClass.UNKNOWN);
    }

    public int goodOrBetter() {
        return of(EcologicalClass.HIGH) + of(EcologicalClass.GOOD);
    }

    /** The share of the known that is good or better, in percent, unrounded; empty when none is known. */
    public OptionalDouble goodOrBetterPercent() {
        return known() == 0 ? OptionalDouble.empty() : OptionalDouble.of(100.0 * goodOrBetter() / known());
    }
}
