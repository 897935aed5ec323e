package no.omland.water.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import no.omland.coverage.Amount;
import no.omland.issue.DataException;
import no.omland.issue.Language;
import no.omland.water.WaterBody;
import org.junit.jupiter.api.Test;

/**
 * A small island, 1 km a square: a brook (A) runs into a lake (B), the river (C) from the lake meets a tributary (D) and runs to the sea (E); a brook (F) ends
 * nowhere.
 */
class PlanScreeningTest {

    private static final List<WaterBody> ISLAND = List.of(
            Bodies.river("1-1-R", "LINESTRING (0 5000, 0 4000)"),
            Bodies.lake("1-1-L", "POLYGON ((-500 3000, 500 3000, 500 4003, -500 4003, -500 3000))"),
            Bodies.river("1-2-R", "LINESTRING (0 2995, 0 2000, 0 1000)"),
            Bodies.river("1-3-R", "LINESTRING (3000 2000, 0 2000)"),
            Bodies.coast("0101010101-C", "POLYGON ((-9000 1000, 9000 1000, 9000 -3000, -9000 -3000, -9000 1000))"),
            Bodies.river("1-4-R", "LINESTRING (5000 5000, 5000 4000)"));

    private static final int BROOK = 0;
    private static final int LAKE = 1;
    private static final int RIVER = 2;
    private static final int TRIBUTARY = 3;
    private static final int SEA = 4;
    private static final int LOST_BROOK = 5;

    private static final RiverNetwork NETWORK = RiverNetwork.of(ISLAND, RiverNetwork.USUAL_TOLERANCE_METRES);

    @Test
    void waterRunsThroughTheLakeAndTheRiverToTheSeaWhicheverWayTheLinesWereDrawn() {
        assertThat(NETWORK.downstreamOf(BROOK)).containsExactly(LAKE, RIVER, SEA);
        assertThat(NETWORK.downstreamOf(TRIBUTARY)).containsExactly(RIVER, SEA);
        List<WaterBody> turned = new ArrayList<>(ISLAND);
        turned.set(RIVER, Bodies.river("1-2-R", "LINESTRING (0 1000, 0 2000, 0 2995)"));
        assertThat(RiverNetwork.of(turned, 10).downstreamOf(BROOK)).containsExactly(LAKE, RIVER, SEA);
    }

    @Test
    void upstreamIsAllThatRunsThroughIt() {
        assertThat(NETWORK.upstreamOf(RIVER)).containsExactly(LAKE, TRIBUTARY, BROOK);
        assertThat(NETWORK.upstreamOf(SEA)).containsExactly(RIVER, LAKE, TRIBUTARY, BROOK);
        assertThat(NETWORK.upstreamOf(BROOK)).isEmpty();
    }

    @Test
    void aBrookThatEndsNowhereHasNoKnownWay() {
        assertThat(NETWORK.isKnown(LOST_BROOK)).isFalse();
        assertThat(NETWORK.downstreamOf(LOST_BROOK)).isEmpty();
        PlanScreening screening = screen("POLYGON ((4900 4400, 5100 4400, 5100 4600, 4900 4600, 4900 4400))", 100);
        assertThat(screening.networkUnknown()).isEqualTo(1);
        assertThat(screening.findings()).hasSize(1);
    }

    /** A coast that is a point has nothing joined to it, and where no river is drawn nobody knows what runs out into the sea. */
    @Test
    void whereOnlyPointsAreKnownNoWayIsKnownNotEvenOfTheCoast() {
        List<WaterBody> points =
                List.of(Bodies.coast("0101010101-C", "POINT (0 0)"), Bodies.river("1-1-R", "POINT (0 9000)"));
        PlanScreening screening = PlanScreening.of(
                Plan.of("plan", Bodies.wkt("POLYGON ((-9 -9, 9 -9, 9 9, -9 9, -9 -9))")),
                0,
                points,
                RiverNetwork.of(points, 10));
        assertThat(screening.networkUnknown()).isEqualTo(1);
        assertThat(screening.isNetworkUnknown()).isTrue();
        assertThat(RiverNetwork.of(List.of(ISLAND.get(SEA)), 10).isKnown(0)).isFalse();
        assertThat(NETWORK.isKnown(SEA)).isTrue();
    }

    @Test
    void aPlanOutsideAllThatIsKnownIsToldToBe() {
        assertThat(screen("POINT (900000 9000)", 500).outsideData()).isTrue();
        assertThat(screen("POINT (4000 3300)", 100).outsideData()).isFalse();
        assertThat(screen("POINT (0 4500)", 500).outsideData()).isFalse();
    }

    @Test
    void withoutToleranceALineThatEndsShortOfTheShoreIsNotJoined() {
        assertThat(RiverNetwork.of(ISLAND, 1).isKnown(LAKE)).isFalse();
        assertThatThrownBy(() -> RiverNetwork.of(ISLAND, -1)).hasMessageContaining("must be >= 0 m");
    }

    @Test
    void aPlanAcrossTheTributaryTellsHowMuchIsTouchedWhatIsNearAndWhatLiesDownstream() {
        PlanScreening screening = screen("POLYGON ((1000 1500, 2000 1500, 2000 2500, 1000 2500, 1000 1500))", 700);
        assertThat(screening.findings())
                .extracting(ConcernedBody::index, ConcernedBody::relation)
                .containsExactly(
                        tuple(TRIBUTARY, Relation.TOUCHED),
                        tuple(SEA, Relation.NEAR),
                        tuple(RIVER, Relation.DOWNSTREAM));
        ConcernedBody tributary = screening.findings().get(0);
        assertThat(tributary.measured()).isEqualTo(Amount.LENGTH_METRES);
        assertThat(tributary.within()).isCloseTo(1000, within(1e-6));
        assertThat(tributary.share()).isCloseTo(1 / 3.0, within(1e-9));
        assertThat(screening.findings().get(1).distanceMetres()).isEqualTo(500);
        assertThat(screening.findings().get(2).distanceMetres()).isCloseTo(1000, within(1e-6));
    }

    @Test
    void aPlanInsideALakeTouchesIt() {
        PlanScreening screening = screen("POLYGON ((0 3400, 100 3400, 100 3500, 0 3500, 0 3400))", 0);
        ConcernedBody lake = screening.findings().get(0);
        assertThat(lake.index()).isEqualTo(LAKE);
        assertThat(lake.relation()).isEqualTo(Relation.TOUCHED);
        assertThat(lake.within()).isCloseTo(10_000, within(1e-6));
    }

    @Test
    void aPlaceIsScreenedByDistance() {
        assertThat(screen("POINT (600 3500)", 150).findings())
                .extracting(ConcernedBody::index, ConcernedBody::relation, ConcernedBody::distanceMetres)
                .containsExactly(tuple(LAKE, Relation.NEAR, 100.0));
    }

    @Test
    void whereNothingIsNearTheNearestBodyIsNamed() {
        PlanScreening screening = screen("POINT (5000 9000)", 500);
        assertThat(screening.findings()).isEmpty();
        assertThat(screening.nearest().orElseThrow().index()).isEqualTo(LOST_BROOK);
        assertThat(screening.nearest().orElseThrow().distanceMetres()).isEqualTo(4000);
    }

    @Test
    void aPlanThatCrossesItselfIsMendedAndItIsSaid() {
        Plan plan = Plan.of("bow tie", Bodies.wkt("POLYGON ((-50 4400, 50 4600, 50 4400, -50 4600, -50 4400))"));
        assertThat(plan.mended()).contains("Self-intersection");
        assertThat(PlanScreening.of(plan, 0, ISLAND, NETWORK).findings().get(0).index())
                .isEqualTo(BROOK);
    }

    @Test
    void aPlanOfTheWholeCountryIsRefusedWithTheNumberOfBodies() {
        List<WaterBody> many = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            many.add(Bodies.river("1-" + (i + 1) + "-R", "LINESTRING (" + i + " 0, " + i + " 10)"));
        }
        Plan plan = Plan.of("all", Bodies.wkt("POLYGON ((-1 -1, 400 -1, 400 20, -1 20, -1 -1))"));
        RiverNetwork network = RiverNetwork.of(many, 0);
        assertThatThrownBy(() -> PlanScreening.of(plan, 0, many, network))
                .isInstanceOfSatisfying(DataException.class, failure -> {
                    assertThat(failure.code()).isEqualTo("screening.too-large");
                    assertThat(failure.message(Language.ENGLISH))
                            .contains("300")
                            .contains("250");
                });
    }

    @Test
    void anEmptyPlanAndADistanceOutOfRangeAreRefused() {
        assertThatThrownBy(() -> Plan.of("nothing", Bodies.wkt("POLYGON EMPTY")))
                .isInstanceOfSatisfying(
                        DataException.class,
                        failure -> assertThat(failure.code()).isEqualTo("screening.empty"));
        assertThatThrownBy(() -> screen("POINT (0 0)", -1))
                .isInstanceOfSatisfying(
                        DataException.class,
                        failure -> assertThat(failure.code()).isEqualTo("screening.distance"));
    }

    private static PlanScreening screen(String plan, double distanceMetres) {
        return PlanScreening.of(Plan.of("plan", Bodies.wkt(plan)), distanceMetres, ISLAND, NETWORK);
    }
}
