package no.omland.maps.pack;

import java.util.Collection;
import java.util.Optional;
import java.util.OptionalDouble;
import no.omland.water.WaterBody;

/** How bodies stand to their own ecological goals; {@code unknown} are those without a known class or goal. */
record GoalFigures(int met, int missed, int unknown) {

    static GoalFigures of(Collection<WaterBody> bodies) {
        int met = 0;
        int missed = 0;
        int unknown = 0;
        for (WaterBody body : bodies) {
            Optional<Boolean> meets = body.meetsObjective();
            unknown += meets.isEmpty() ? 1 : 0;
            met += meets.orElse(false) ? 1 : 0;
            missed += meets.isPresent() && !meets.get() ? 1 : 0;
        }
        return new GoalFigures(met, missed, unknown);
    }

    int known() {
        return met + missed;
    }

    OptionalDouble metPercent() {
        return known() == 0 ? OptionalDouble.empty() : OptionalDouble.of(100.0 * met / known());
    }
}
