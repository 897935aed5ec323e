package no.omland.water.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.omland.water.WaterBody;

/**
 * The bodies below their own ecological goal, and what is done for each.
 *
 * @param bodies how many bodies were looked at: {@code meeting + unknown + below}
 * @param meeting how many are known to meet their own goal
 * @param unknown how many have no known class or goal; nothing is said of them
 * @param below those that miss it, in the order they were given in
 */
public record MeasureGaps(LocalDate day, int bodies, int meeting, int unknown, List<BodyGap> below) {

    /**
     * One body below its goal.
     *
     * @param measures all of the body, cancelled ones too
     */
    public record BodyGap(WaterBody body, MeasureGap gap, List<Measure> measures) {

        public BodyGap {
            measures = List.copyOf(measures);
        }

        /** How many of its measures have this status. */
        public long count(MeasureStatus status) {
            return measures.stream().filter(each -> each.status() == status).count();
        }

        /** Those of its measures that are overdue on a day. */
        public List<Measure> overdue(LocalDate day) {
            return measures.stream()
                    .filter(each -> Overdue.of(each, day).isPresent())
                    .toList();
        }
    }

    public MeasureGaps {
        below = List.copyOf(below);
    }

    /**
     * Finds the gaps.
     *
     * @param day the day that decides what is overdue
     */
    public static MeasureGaps of(Collection<WaterBody> bodies, MeasureRegister register, LocalDate day) {
        int meeting = 0;
        int unknown = 0;
        List<BodyGap> below = new ArrayList<>();
        for (WaterBody body : bodies) {
            Optional<Boolean> meets = body.meetsObjective();
            if (meets.isEmpty()) {
                unknown++;
            } else if (meets.get()) {
                meeting++;
            } else {
                List<Measure> measures = register.of(body.id());
                below.add(new BodyGap(body, MeasureGap.of(measures, day), measures));
            }
        }
        return new MeasureGaps(day, bodies.size(), meeting, unknown, below);
    }

    /** The bodies with one kind of gap. */
    public List<BodyGap> of(MeasureGap gap) {
        return below.stream().filter(each -> each.gap() == gap).toList();
    }

    /** How many bodies have each kind of gap; all kinds, zero too. They add up to {@code below}. */
    public Map<MeasureGap, Integer> counts() {
        Map<MeasureGap, Integer> counts = new EnumMap<>(MeasureGap.class);
        for (MeasureGap gap : MeasureGap.values()) {
            counts.put(gap, 0);
        }
        below.forEach(each -> counts.merge(each.gap(), 1, Integer::sum));
        return counts;
    }
}
