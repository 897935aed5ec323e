package no.omland.network.noding;

import static no.omland.network.noding.RoadNodingTest.layer;
import static no.omland.network.noding.RoadNodingTest.road;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import no.omland.issue.ImportIssue;
import no.omland.issue.IssueLog;
import no.omland.network.RoadNetwork;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Roads that end at 500000 and 510000 E, and a ferry between them that is drawn from shore to shore. */
class QuaysTest {

    private static final String WEST = "LINESTRING (490000 0, 500000 0)";
    private static final String EAST = "LINESTRING (510000 0, 520000 0)";

    @ParameterizedTest(name = "{0} from {1} to {2} beside a {3}: {4} nodes, {5}")
    @CsvSource({
        "CAR_FERRY,       500000, 510000, ROAD, 4, ''",
        "CAR_FERRY,       500149, 510000, ROAD, 4, link.quay-joined",
        "CAR_FERRY,       500149, 509600, ROAD, 4, link.quay-joined link.quay-joined",
        "CAR_FERRY,       500501, 509600, ROAD, 5, link.quay-joined link.quay-adrift",
        "CAR_FERRY,       500149, 510000, PATH, 5, link.quay-adrift",
        "PASSENGER_FERRY, 500149, 510000, PATH, 4, link.quay-joined"
    })
    void aFerryIsLedToTheRoadThatIsNear(
            String ferry, double from, double to, String western, int nodes, String issues) {
        NodedRoads roads = noded(NodingOptions.USUAL, ferry, from, to, western);
        assertThat(roads.network().nodeCount()).isEqualTo(nodes);
        IssueLog log = new IssueLog("veier.shp");
        LinkFaultIssues.tell(roads, feature -> feature + 2L, log);
        assertThat(log.issues().stream().skip(1).map(ImportIssue::code).map(Object::toString))
                .containsExactlyInAnyOrder(issues.isEmpty() ? new String[0] : issues.split(" "));
        assertThat(log.issues().stream().skip(1)).allSatisfy(issue -> {
            assertThat(issue.row()).isEqualTo(4);
            assertThat(issue.location()).isNotNull();
        });
    }

    @Test
    void theWayAshoreIsPartOfTheCrossing() {
        RoadNetwork network = noded(NodingOptions.USUAL, "CAR_FERRY", 500_149, 509_600, "ROAD")
                .network();
        int ferry = IntStream.range(0, 3)
                .filter(link -> network.type(link).name().equals("CAR_FERRY"))
                .findFirst()
                .orElseThrow();
        assertThat(network.line(ferry).getNumPoints()).isEqualTo(4);
        assertThat(network.lengthMetres(ferry)).isCloseTo(10_000 / 0.9996, within(0.1));
    }

    @Test
    void aToleranceOfNothingLeavesFerriesAsTheyAreDrawn() {
        NodedRoads roads = noded(new NodingOptions(0, false), "CAR_FERRY", 500_149, 510_000, "ROAD");
        assertThat(roads.network().nodeCount()).isEqualTo(5);
        assertThat(roads.faults()).isEmpty();
    }

    private static NodedRoads noded(NodingOptions options, String ferry, double from, double to, String western) {
        return RoadNoding.of(
                layer(
                        road(WEST, western, null, null, null),
                        road(EAST, "ROAD", null, null, null),
                        road("LINESTRING (" + from + " 0, " + to + " 0)", ferry, null, null, null)),
                options);
    }
}
