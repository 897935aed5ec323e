package no.omland.web.travel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.omland.dataset.DatasetKind;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.dataset.intake.DatasetImport;
import no.omland.dataset.intake.ImportRequest;
import no.omland.dataset.travel.Place;
import no.omland.dataset.travel.TravelCase;
import no.omland.dataset.travel.TravelGround;
import no.omland.dataset.travel.TravelWish;
import no.omland.importing.ImportOptions;
import no.omland.importing.Progress;
import no.omland.store.geopackage.GeoPackageWorkspace;
import no.omland.testing.OutsideFiles;
import no.omland.travel.TravelCosts;
import no.omland.travel.demand.ConnectedDemand;
import no.omland.travel.search.Route;
import no.omland.travel.search.RouteSearch;
import no.omland.travel.search.TravelTimes;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/** The roads of Norway in 1 : 1,000,000 and everyone in cells of 250 m. */
class RealRoadsTest {

    @TempDir
    static Path folder;

    private static TravelCase travel;

    @BeforeAll
    static void read() {
        try (GeoPackageWorkspace workspace = GeoPackageWorkspace.open(folder.resolve("norway.gpkg"))) {
            take(workspace, "kartverket/veglenke.shp", DatasetKind.ROADS);
            take(workspace, "ssb/NOR0250M_POP_2022.csv", DatasetKind.POPULATION_GRID);
            travel = TravelGround.of(WorkspaceSnapshot.of(workspace), workspace).under(TravelWish.USUAL);
        }
    }

    private static void take(GeoPackageWorkspace workspace, String file, DatasetKind kind) {
        DatasetImport.run(
                workspace,
                new ImportRequest(
                        OutsideFiles.sharedData(file),
                        ImportOptions.NONE,
                        Optional.of(kind),
                        Optional.empty(),
                        "",
                        false),
                Progress.SILENT);
    }

    /** Cells and people as {@code awk -F';' 'NR>1{n++;s+=$2}'} counts them in the file. */
    @Test
    void nobodyIsLost() {
        assertThat(travel.ground().people().points()).hasSize(223_347);
        assertThat(travel.demand().people()).isEqualTo(5_609_140);
        assertThat(IntStream.of(travel.peopleAtNodes()).sum())
                .isEqualTo((int) travel.demand().connectedPeople());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Røst, 67.47, 11.95, 67.56, 12.20",
        "Værøy, 67.62, 12.55, 67.71, 12.80",
        "Træna, 66.47, 12.02, 66.53, 12.12"
    })
    void theIslandsAreReachedByFerryAlone(String island, double south, double west, double north, double east) {
        Envelope box = new Envelope(corner(south, west), corner(north, east));
        List<ConnectedDemand.Connection> cells = travel.demand().connected().stream()
                .filter(each ->
                        box.contains(each.point().easting(), each.point().northing()))
                .toList();
        assertThat(cells).as(island).hasSizeGreaterThan(10);
        Place bodoe = TravelParameters.point("67.28,14.40");
        TravelTimes sailing = TravelTimes.to(travel.costs(), travel.connect(bodoe));
        TravelTimes roadsAlone = TravelTimes.to(withoutFerries(), travel.connect(bodoe));

        assertThat(cells).allSatisfy(cell -> {
            assertThat(sailing.find(cell.place())).isPresent();
            assertThat(roadsAlone.find(cell.place())).isEmpty();
        });
    }

    /** The map draws the ferry to 149 m from the road at Skarberget; without it the way north would go by Lødingen, 60 km farther. */
    @Test
    void theMainRoadNorthCrossesAtSkarberget() {
        Route way = new RouteSearch(travel.ground().network())
                .find(
                        travel.costs(),
                        travel.connect(TravelParameters.point("67.93,15.75")),
                        travel.connect(TravelParameters.point("68.44,17.43")))
                .orElseThrow();
        assertThat(way.trip().kilometres()).isBetween(145.0, 160.0);
        assertThat(way.trip().ferries()).isEqualTo(1);
        assertThat(way.steps()).extracting(step -> step.roadNumber()).doesNotContain("85", "10");
    }

    private static TravelCosts withoutFerries() {
        return travel.costs()
                .closing(IntStream.range(0, travel.ground().network().linkCount())
                        .filter(travel.costs()::isFerry)
                        .toArray());
    }

    private static Coordinate corner(double latitude, double longitude) {
        Place place = TravelParameters.point(latitude + "," + longitude);
        return new Coordinate(place.easting(), place.northing());
    }
}
