package no.omland.dataset.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import no.omland.network.RoadNetwork;
import no.omland.scenario.Scenario;
import no.omland.scenario.file.StudyFile;
import no.omland.scenario.resilience.Closure;
import no.omland.scenario.resilience.Resilience;
import no.omland.scenario.resilience.StretchEffect;
import no.omland.travel.Season;
import org.junit.jupiter.api.Test;

/** An office that is put down at Hafslo beside a road, between its ends, and the road closed. */
final class OfficeOnAClosedRoadTest {

    private static final GroundedStudy STUDY =
            SognStudy.GROUND.study(StudyFile.parse(Path.of("hafslo.yaml").toString(), """
                study: Hafslo
                sites:
                  mellom: {at: [61.305, 7.19]}
                  sogndal: {settlement: Sogndalsfjøra}
                scenarios:
                  mellom: {title: Mellom, offices: {Nav: {site: mellom, staff: {case: 1}}}}
                  sogndal: {title: Sogndal, offices: {Nav: {site: sogndal, staff: {case: 1}}}}
                """));

    private static Resilience closed(String name, Season season) {
        Scenario scenario = STUDY.fitting().scenario(name);
        return STUDY.resilience(scenario, season, STUDY.stretches(scenario, season));
    }

    private static List<StretchEffect> sides(Season season) {
        return closed("mellom", season).effects().stream()
                .filter(each -> each.stretch().isSide())
                .toList();
    }

    /** Closed as a whole the road would cut off all 29 715; somebody always lives on the side that the office can be reached from. */
    @Test
    void theRoadIsClosedOnOneSideOfTheOfficeAtATime() {
        for (Season season : Season.values()) {
            List<StretchEffect> sides = sides(season);

            assertThat(sides)
                    .isNotEmpty()
                    .hasSizeLessThanOrEqualTo(2)
                    .allSatisfy(each -> assertThat(each.stretch().name())
                            .startsWith(each.stretch().whole() + " (Nav–"));
            assertThat(closed("mellom", season).effects())
                    .allSatisfy(each -> assertThat(
                                    Math.round(each.everybody().people().cutOff()))
                            .as(each.stretch().name())
                            .isLessThan(29_715));
        }
    }

    /** The road goes to the ferry at Solvorn: closed towards Hafslo, all can still come that way and must, those of Solvorn alone excepted. */
    @Test
    void whoIsOnTheOtherSideComesRoundByTheFerry() {
        StretchEffect towardsHafslo = sides(Season.SUMMER).stream()
                .filter(each -> each.stretch().name().equals("Hafslo–Solvorn (Nav–Hafslo)"))
                .findFirst()
                .orElseThrow();

        assertThat(towardsHafslo.everybody().people().cutOff()).isZero();
        assertThat(towardsHafslo.everybody().people().lostTenthSeconds()).isPositive();
        assertThat(towardsHafslo.everybody().people().newlyOnlyByFerry()).isGreaterThan(20_000);
    }

    @Test
    void aScenarioWithoutAnOfficeThereIsHeldBesideEitherSideWithTheWholeRoadClosed() {
        RoadNetwork network = STUDY.ground().travel().network();
        List<Resilience> answers = Stream.of("mellom", "sogndal")
                .map(name -> closed(name, Season.WINTER))
                .toList();
        String road = sides(Season.WINTER).get(0).stretch().whole();
        double whole = answers.get(1).effects().stream()
                .filter(each -> each.stretch().name().equals(road))
                .findFirst()
                .orElseThrow()
                .everybody()
                .people()
                .cutOff();
        List<Closure> closures = Closure.of(network, answers);

        assertThat(closures.stream().flatMap(each -> each.parts().stream()))
                .noneMatch(part -> part.name().equals(road));
        assertThat(closures)
                .filteredOn(each -> each.parts().get(0).whole().equals(road))
                .hasSize(sides(Season.WINTER).size())
                .allSatisfy(each ->
                        assertThat(each.people(1).orElseThrow().cutOff()).isEqualTo(whole));
    }
}
