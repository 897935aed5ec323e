package no.omland.maps.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import no.omland.dataset.DatasetKind;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.dataset.intake.DatasetImport;
import no.omland.dataset.intake.ImportRequest;
import no.omland.importing.ImportOptions;
import no.omland.importing.Progress;
import no.omland.maps.tile.ReadTile;
import no.omland.maps.tile.TileAddress;
import no.omland.maps.tile.TileSet;
import no.omland.store.geopackage.GeoPackageWorkspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a workspace becomes on the map: GeoJSON and CSV in, features of a tile out. */
final class AtlasLayersTest {

    private static final TileAddress WORLD = new TileAddress(0, 0, 0);

    @TempDir
    Path folder;

    private GeoPackageWorkspace workspace;

    @BeforeEach
    void openWorkspace() {
        workspace = GeoPackageWorkspace.open(folder.resolve("work.gpkg"));
    }

    @AfterEach
    void closeWorkspace() {
        workspace.close();
    }

    @Test
    void anEmptyWorkspaceIsAnEmptyMap() {
        assertThat(new TileSet(AtlasLayers.of(WorkspaceSnapshot.of(workspace))).find(WORLD))
                .isEmpty();
    }

    @Test
    void aBodyCarriesWhatItsColourAndStripesNeedAndItsIndexAsId() {
        bring("bodies.csv", DatasetKind.WATER_BODIES, """
                VannforekomstID;Vannforekomstnavn;Naturlig eller SMVF;Økologisk tilstand eller potensial;Kjemisktilstand
                001-1-R;En;Naturlig;God;God
                001-2-L;To;SMVF;Dårlig;Dårlig
                001-3-G;Tre;Kunstig;Udefinert;Udefinert
                0363000001-C;Fire;;Moderat;God
                """);
        bring("points.csv", DatasetKind.WATER_BODY_POINTS, """
                id,lat,lon
                001-1-R,68.1,13.1
                001-2-L,68.2,13.2
                0363000001-C,68.4,13.4
                """);

        List<ReadTile.Feature> water = features(tileOf(10, 13.2, 68.2), "water");
        assertThat(water).hasSize(1);
        ReadTile.Feature lake = water.get(0);
        assertThat(lake.id()).isEqualTo(1);
        assertThat(lake.properties())
                .containsEntry("c", "L")
                .containsEntry("s", "POOR")
                .containsEntry("m", "H");
        assertThat(lake.properties()).containsEntry("d", 1L);

        assertThat(features(WORLD, "water"))
                .extracting(ReadTile.Feature::id)
                .contains(0L, 1L, 3L)
                .doesNotContain(2L);
    }

    @Test
    void chemicalFailureIsOnlyMarkedWhereItIs() {
        bring("bodies.csv", DatasetKind.WATER_BODIES, """
                VannforekomstID;Vannforekomstnavn;Naturlig eller SMVF;Økologisk tilstand eller potensial;Kjemisktilstand
                001-1-R;En;Naturlig;God;God
                """);
        bring("points.csv", DatasetKind.WATER_BODY_POINTS, """
                id,lat,lon
                001-1-R,68.1,13.1
                """);

        assertThat(features(WORLD, "water").get(0).properties())
                .containsOnlyKeys("c", "s", "m")
                .containsEntry("m", "N");
    }

    @Test
    void municipalitiesCarryNumberAndNameFromZoomFour() {
        bring("kommuner.geojson", DatasetKind.MUNICIPALITIES, """
                {"type":"FeatureCollection","features":[{"type":"Feature",
                "properties":{"kommunenummer":"1860","kommunenavn":"Vestvågøy"},
                "geometry":{"type":"Polygon","coordinates":[[[13,68],[14,68],[14,68.5],[13,68.5],[13,68]]]}}]}
                """);

        assertThat(features(tileOf(3, 13.5, 68.2), "municipality")).isEmpty();
        ReadTile.Feature municipality =
                features(tileOf(4, 13.5, 68.2), "municipality").get(0);
        assertThat(municipality.id()).isEqualTo(1860);
        assertThat(municipality.properties())
                .containsExactlyInAnyOrderEntriesOf(Map.of("number", "1860", "name", "Vestvågøy"));
    }

    @Test
    void placesShowByRankAndAnUnknownRankIsTheLowest() {
        bringLayer("places", """
                {"type":"FeatureCollection","features":[
                {"type":"Feature","properties":{"name":"Svolvær","rank":1},"geometry":{"type":"Point","coordinates":[14.56,68.23]}},
                {"type":"Feature","properties":{"name":"Kabelvåg","rank":2},"geometry":{"type":"Point","coordinates":[14.47,68.21]}},
                {"type":"Feature","properties":{"name":"Rørvika","rank":"liten"},"geometry":{"type":"Point","coordinates":[14.45,68.22]}}]}
                """);

        assertThat(namesAt(7)).containsExactly("Svolvær");
        assertThat(namesAt(8)).containsExactlyInAnyOrder("Svolvær", "Kabelvåg");
        assertThat(namesAt(10)).contains("Kabelvåg", "Rørvika");
    }

    @Test
    void layersComeFromTheGroundUp() {
        bringLayer("land", """
                {"type":"FeatureCollection","features":[{"type":"Feature","properties":{},
                "geometry":{"type":"Polygon","coordinates":[[[10,66],[20,66],[20,70],[10,70],[10,66]]]}}]}
                """);
        bringLayer("water_areas", """
                {"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"Lofoten"},
                "geometry":{"type":"Polygon","coordinates":[[[12,67],[15,67],[15,69],[12,69],[12,67]]]}}]}
                """);
        bring("bodies.csv", DatasetKind.WATER_BODIES, "VannforekomstID;Vannforekomstnavn\n001-1-R;En\n");
        bring("points.csv", DatasetKind.WATER_BODY_POINTS, "id,lat,lon\n001-1-R,68.1,13.1\n");

        TileAddress lofoten = tileOf(5, 13.1, 68.1);

        assertThat(tile(lofoten).keySet()).containsExactly("land", "water_area", "water");
        assertThat(features(lofoten, "water_area").get(0).properties()).containsEntry("name", "Lofoten");
    }

    /** The names in the tile around Kabelvåg. */
    private List<Object> namesAt(int zoom) {
        return features(tileOf(zoom, 14.47, 68.21), "place").stream()
                .map(feature -> Objects.requireNonNull(feature.properties().get("name")))
                .toList();
    }

    /** The address of a place, by the formula of the slippy map (OpenStreetMap wiki, "Slippy map tilenames"). */
    private static TileAddress tileOf(int zoom, double longitudeDegrees, double latitudeDegrees) {
        double radians = Math.toRadians(latitudeDegrees);
        double down = (1 - Math.log(Math.tan(radians) + 1 / Math.cos(radians)) / Math.PI) / 2;
        return new TileAddress(zoom, (int) Math.floor((longitudeDegrees + 180) / 360 * (1 << zoom)), (int)
                Math.floor(down * (1 << zoom)));
    }

    private List<ReadTile.Feature> features(TileAddress address, String layer) {
        return tile(address).getOrDefault(layer, List.of());
    }

    private Map<String, List<ReadTile.Feature>> tile(TileAddress address) {
        byte[] packed = new TileSet(AtlasLayers.of(WorkspaceSnapshot.of(workspace)))
                .find(address)
                .orElse(null);
        if (packed == null) {
            return Map.of();
        }
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return ReadTile.layers(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void bring(String file, DatasetKind kind, String text) {
        bring(file, kind, Optional.empty(), text);
    }

    private void bringLayer(String layer, String text) {
        bring(layer + ".geojson", DatasetKind.LAYER, Optional.of(layer), text);
    }

    private void bring(String file, DatasetKind kind, Optional<String> layer, String text) {
        try {
            Path path = Files.writeString(folder.resolve(file), text);
            ImportRequest request = new ImportRequest(path, ImportOptions.NONE, Optional.of(kind), layer, "", false);
            DatasetImport.run(workspace, request, Progress.SILENT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
