package no.omland.water.screening;

import no.omland.coverage.Amount;
import no.omland.water.WaterBody;
import org.jspecify.annotations.Nullable;

/**
 * A body that a plan may concern.
 *
 * @param index the body's place in the snapshot
 * @param distanceMetres between plan and body along the ground of the national projection; 0 when touched
 * @param measured what {@code within} and {@code total} are, or null when the body is not touched or only its position is known
 * @param within how much of the body lies inside the plan
 * @param total the whole body
 * @param networkKnown whether the body's way to the sea is known from the river lines
 */
public record ConcernedBody(
        int index,
        WaterBody body,
        Relation relation,
        double distanceMetres,
        @Nullable Amount measured,
        double within,
        double total,
        boolean networkKnown) {

    /** The share of the body inside the plan, 0–1. */
    public double share() {
        return total == 0 ? 0 : within / total;
    }
}
