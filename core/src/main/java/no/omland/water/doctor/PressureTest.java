package no.omland.water.doctor;

import java.util.Collection;
import no.omland.water.WaterBody;

/** Something must weigh on a body that is not as it should be. Where no source gives pressures at all, their absence tells nothing. */
final class PressureTest {

    private PressureTest() {}

    static BodyTest belowGood(Collection<WaterBody> bodies) {
        boolean known = anyPressure(bodies);
        return BodyTest.of(
                body -> known && body.ecologicalClass().isKnown(),
                body -> BodyTest.when(
                        !body.ecologicalClass().isGoodOrBetter()
                                && body.pressures().isEmpty(),
                        body.ecologicalClass().name()));
    }

    static BodyTest goodBelowGoal(Collection<WaterBody> bodies) {
        boolean known = anyPressure(bodies);
        return BodyTest.of(
                body -> known && body.meetsObjective().isPresent(),
                body -> BodyTest.when(
                        body.ecologicalClass().isGoodOrBetter()
                                && !body.meetsObjective().orElse(true)
                                && body.pressures().isEmpty(),
                        body.ecologicalClass().name(),
                        body.objective().ecological().name()));
    }

    private static boolean anyPressure(Collection<WaterBody> bodies) {
        return bodies.stream().anyMatch(body -> !body.pressures().isEmpty());
    }
}
