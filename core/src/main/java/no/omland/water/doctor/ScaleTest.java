package no.omland.water.doctor;

import no.omland.water.RegisterWords;
import no.omland.water.RegisterWords.GivenClass;
import no.omland.water.WaterBody;
import no.omland.water.WaterCategory;

/** A body is judged by status or by potential, and its goal stands on the same scale. Groundwater has neither. */
final class ScaleTest {

    private ScaleTest() {}

    static BodyTest both() {
        return BodyTest.of(ScaleTest::isJudged, body -> {
            RegisterWords words = body.words();
            return BodyTest.when(
                    words.status().isClass() && words.potential().isClass(),
                    words.status().name(),
                    words.potential().name());
        });
    }

    static BodyTest neither() {
        return BodyTest.of(ScaleTest::isJudged, body -> {
            RegisterWords words = body.words();
            return BodyTest.when(!words.status().isClass() && !words.potential().isClass());
        });
    }

    /** Potential has no class above good; and a goal in the column of status alone says nothing of a body that is judged by potential. */
    static BodyTest goalOfNatural() {
        return BodyTest.of(
                body -> body.modification().hasPotential()
                        && (body.words().potentialGoal() != GivenClass.NOT_GIVEN
                                || body.words().statusGoal() != GivenClass.NOT_GIVEN),
                body -> {
                    RegisterWords words = body.words();
                    boolean high = words.potentialGoal() == GivenClass.HIGH;
                    boolean onlyStatus = !words.potentialGoal().isClass()
                            && words.statusGoal().isClass();
                    return BodyTest.when(
                            high || onlyStatus,
                            high ? GivenClass.HIGH.name() : words.statusGoal().name());
                });
    }

    private static boolean isJudged(WaterBody body) {
        return body.category() != WaterCategory.GROUNDWATER && body.words().speaksOfClass();
    }
}
