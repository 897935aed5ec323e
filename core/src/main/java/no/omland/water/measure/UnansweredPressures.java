package no.omland.water.measure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.omland.water.Pressure;
import no.omland.water.PressureDegree;
import no.omland.water.WaterBody;
import no.omland.water.driver.Driver;
import no.omland.water.driver.DriverRanking;
import no.omland.water.driver.DriverTable;

/**
 * Pressures of large or medium degree that no measure of the body answers. A measure answers a driver ({@link MeasureAnswers}), so that one measure against
 * run-off from fields answers all pressures from farming on that body.
 *
 * @param large pressures of large or medium degree that were looked at
 * @param answered how many of them a measure answers: {@code large - answered} are those of {@code unanswered}
 * @param unanswered one for each body and driver, the heaviest degree first, then in the order of the bodies and of {@link Driver}
 */
public record UnansweredPressures(int large, int answered, List<Unanswered> unanswered) {

    /**
     * What weighs on a body from one driver, and no measure answers.
     *
     * @param degree of the heaviest of them, LARGE or MEDIUM
     * @param pressures those of large or medium degree, at least one
     */
    public record Unanswered(WaterBody body, Driver driver, PressureDegree degree, List<Pressure> pressures) {

        public Unanswered {
            pressures = List.copyOf(pressures);
        }
    }

    public UnansweredPressures {
        unanswered = List.copyOf(unanswered);
    }

    /**
     * Finds them.
     *
     * @param withoutBlanket whether to leave out pressures that lie on all water alike, which no measure in one body can answer
     */
    public static UnansweredPressures of(
            Collection<WaterBody> bodies,
            MeasureRegister register,
            DriverTable table,
            MeasureAnswers answers,
            boolean withoutBlanket) {
        int large = 0;
        int answeredCount = 0;
        List<Unanswered> unanswered = new ArrayList<>();
        for (WaterBody body : bodies) {
            Set<Driver> answered = EnumSet.noneOf(Driver.class);
            register.of(body.id()).forEach(measure -> answered.addAll(answers.of(measure)));
            Map<Driver, List<Pressure>> open = new EnumMap<>(Driver.class);
            for (Pressure pressure : body.pressures()) {
                if (!isHeavy(pressure) || withoutBlanket && table.isBlanket(pressure.type())) {
                    continue;
                }
                large++;
                Driver driver = table.driverOf(pressure.type());
                if (answered.contains(driver)) {
                    answeredCount++;
                } else {
                    open.computeIfAbsent(driver, any -> new ArrayList<>()).add(pressure);
                }
            }
            open.forEach((driver, pressures) -> unanswered.add(new Unanswered(
                    body,
                    driver,
                    pressures.stream()
                            .map(Pressure::degree)
                            .reduce(DriverRanking::heavier)
                            .orElseThrow(),
                    pressures)));
        }
        unanswered.sort(Comparator.comparing(each -> each.degree() == PressureDegree.LARGE ? 0 : 1));
        return new UnansweredPressures(large, answeredCount, unanswered);
    }

    private static boolean isHeavy(Pressure pressure) {
        return pressure.degree() == PressureDegree.LARGE || pressure.degree() == PressureDegree.MEDIUM;
    }
}
