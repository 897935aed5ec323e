package no.omland.dataset.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.omland.network.RoadNetwork;
import no.omland.scenario.Scenario;
import no.omland.scenario.comparison.Shift;
import no.omland.scenario.resilience.Closure;
import no.omland.scenario.resilience.ClosureRank;
import no.omland.scenario.resilience.Resilience;
import no.omland.scenario.resilience.Stretch;
import no.omland.travel.Season;
import org.junit.jupiter.api.Test;

/** The closed stretches of Sogn joined to roads and ranked, for one scenario and for two. */
final class SognClosuresTest {

    private static final GroundedStudy STUDY = SognStudy.study();
    private static final RoadNetwork NETWORK = STUDY.ground().travel().network();
    private static final Resilience CENTRAL = summer("sentral-sogndal");
    private static final Resilience DECENTRAL = summer("desentral");

    private static Resilience summer(String name) {
        Scenario scenario = STUDY.study().scenario(name);
        return STUDY.resilience(scenario, Season.SUMMER, STUDY.stretches(scenario, Season.SUMMER));
    }

    /** The sample has the road from Fodnes to Øye as two stretches with a tunnel between them; it and the road to Mannheller do what the ferry between them does. */
    @Test
    void whatDoesTheSameAlongOneRoadIsOneWithItsFerryFirst() {
        Closure ferry = Closure.of(NETWORK, List.of(CENTRAL)).stream()
                .filter(each -> each.names().contains("Mannheller–Fodnes"))
                .findFirst()
                .orElseThrow();

        assertThat(ferry.names())
                .startsWith("Mannheller–Fodnes")
                .containsExactlyInAnyOrder("Mannheller–Fodnes", "Fodnes–Øye ved Lærdal", "Kaupanger–Mannheller");
        assertThat(ferry.parts().stream().map(Stretch::name))
                .contains(
                        "Fodnes–Øye ved Lærdal-1",
                        "Fodnes–Øye ved Lærdal-tunnel",
                        "Fodnes–Øye ved Lærdal-2",
                        "Kaupanger–Mannheller-tunnel")
                .hasSize(7);
        assertThat(Math.round(ferry.people(0).orElseThrow().further())).isEqualTo(9237);
    }

    @Test
    void everyStretchIsInOneRoadAndItsRoadDoesWhatItDoes() {
        List<Closure> closures = Closure.of(NETWORK, List.of(CENTRAL, DECENTRAL));

        assertThat(closures.stream().flatMap(each -> each.parts().stream()))
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(closures.size() + 20);
        CENTRAL.effects()
                .forEach(effect -> assertThat(closures)
                        .filteredOn(each -> each.parts().contains(effect.stretch()))
                        .singleElement()
                        .satisfies(
                                each -> assertThat(each.people(0).orElseThrow().cutOff())
                                        .isEqualTo(effect.everybody().people().cutOff()))
                        .satisfies(
                                each -> assertThat(each.people(0).orElseThrow().lostTenthSeconds())
                                        .isEqualTo(effect.everybody().people().lostTenthSeconds())));
    }

    /** Dead ends cut off hundreds and cost nobody else a minute; the roads that most go by cut nobody off. */
    @Test
    void deadEndsAndRoadsThatCostHoursAreRankedApart() {
        List<Closure> closures = Closure.of(NETWORK, List.of(CENTRAL));

        assertThat(ClosureRank.CUT_OFF.worst(closures).stream().limit(3).map(Closure::name))
                .containsExactly("Balestrand–Dragsviki", "Feios–Vangsnes", "Fjærland–Sogndalsfjøra");
        assertThat(ClosureRank.TIME.worst(closures).stream().limit(4).map(Closure::name))
                .containsExactly(
                        "Hermansverk–Sogndalsfjøra",
                        "Hafslo–Sogndalsfjøra",
                        "Kaupanger–Sogndalsfjøra",
                        "Mannheller–Fodnes, Fodnes–Øye ved Lærdal, Kaupanger–Mannheller");
        assertThat(ClosureRank.CUT_OFF.worst(closures))
                .allSatisfy(each -> assertThat(each.people(0).map(Shift::cutOff).orElseThrow())
                        .isGreaterThanOrEqualTo(1));
    }

    /** The ferry costs 573,681 person-minutes in the one and nothing in the other, whose dead ends are the same. */
    @Test
    void roadsThatScenariosDifferInComeFirst() {
        List<Closure> closures = Closure.of(NETWORK, List.of(CENTRAL, DECENTRAL));
        List<Closure> ranked = ClosureRank.TIME.differing(closures);

        assertThat(ranked.stream().map(ClosureRank.TIME::difference)).isSortedAccordingTo((a, b) -> Long.compare(b, a));
        assertThat(ranked.stream().limit(4).map(each -> each.names().get(0))).contains("Mannheller–Fodnes");
        assertThat(ranked.get(0).people(0).orElseThrow().lostTenthSeconds())
                .isGreaterThan(5 * ranked.get(0).people(1).orElseThrow().lostTenthSeconds());
        assertThat(ClosureRank.CUT_OFF.differing(closures))
                .isNotEmpty()
                .allSatisfy(
                        each -> assertThat(ClosureRank.CUT_OFF.difference(each)).isZero());
    }

    /** What was not closed in one scenario is not known there, and is not told to do nothing. */
    @Test
    void whatThereWasNoTimeForIsNotKnown() {
        Scenario central = STUDY.study().scenario("sentral-sogndal");
        Resilience few = Resilience.of(
                STUDY.travel(central, Season.SUMMER),
                STUDY.offices(central),
                central.assignment(),
                STUDY.study().limits(),
                STUDY.stretches(central, Season.SUMMER),
                3,
                (done, of) -> {});
        List<Closure> closures = Closure.of(NETWORK, List.of(CENTRAL, few));
        Closure road = closures.stream()
                .filter(each -> each.name().equals("Hafslo–Solvorn"))
                .findFirst()
                .orElseThrow();

        assertThat(road.unknown()).containsExactly(false, true);
        assertThat(ClosureRank.TIME.difference(road)).isZero();
    }
}
