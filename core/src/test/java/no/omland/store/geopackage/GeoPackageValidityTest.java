package no.omland.store.geopackage;

import static no.omland.store.Samples.change;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import no.omland.crs.EpsgCode;
import no.omland.feature.FeatureSet;
import no.omland.feature.Field;
import no.omland.feature.Schema;
import no.omland.store.LayerRecord;
import no.omland.store.Samples;
import no.omland.store.Workspace;
import no.omland.testing.Ogr;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** GDAL, and so QGIS, reads the workspace, filters by its spatial index, and keeps the index right when it edits. */
class GeoPackageValidityTest {

    @TempDir
    private Path folder;

    private String file = "";

    @BeforeEach
    void fill() {
        Path path = folder.resolve("arbeid.gpkg");
        file = path.toString();
        try (Workspace workspace = GeoPackageWorkspace.open(path)) {
            workspace.write(change(Samples.lakes(), Samples.points("steder på Sørøya", 2_500)));
            workspace.write(change(FeatureSet.table(
                    "trykk", Schema.of(Field.text("id")), java.util.List.of(Samples.feature(null, "x")))));
        }
    }

    @Test
    void gdalListsLayersCountsAndReferenceSystem() {
        String listed = Ogr.info("-so", "-al", file);
        assertThat(listed)
                .contains("using driver `GPKG' successful")
                .contains("Layer name: lakes", "Layer name: steder på Sørøya", "Layer name: trykk")
                .contains("Geometry: Polygon", "Geometry: Point", "Geometry: None")
                .contains("Feature Count: 2500", "ID[\"EPSG\",25833]")
                .contains("Extent: (500000.000000, 7500000.000000) - (600200.000000, 7600200.000000)")
                .contains(
                        "tekst: String",
                        "heltall: Integer64",
                        "tall: Real",
                        "ja: Integer(Boolean)",
                        "dag: Date",
                        "øyeblikk: DateTime")
                .doesNotContain("Warning", "ERROR");
    }

    @Test
    void earlierVersionsAreNotShown() {
        try (Workspace workspace = GeoPackageWorkspace.open(Path.of(file))) {
            workspace.write(change(Samples.lakes()));
            workspace.write(change(Samples.points("steder på Sørøya", 3)));
        }
        assertThat(Ogr.info("-so", "-al", file))
                .contains("Layer name: lakes", "Layer name: steder på Sørøya")
                .doesNotContain("omland_version", "Warning", "ERROR");
    }

    @Test
    void gdalReadsTheSameValues() {
        assertThat(Ogr.info("-al", file, "lakes"))
                .contains("tekst (String) = Čáhcejávri «O'Neill» \"x\"")
                .contains("heltall (Integer64) = 9223372036854775807")
                .contains("tall (Real) = -0.1")
                .contains("ja (Integer(Boolean)) = 1")
                .contains("dag (Date) = 2024/02/29")
                .contains("øyeblikk (DateTime) = 2024/12/31 23:59:59.123")
                .contains("POLYGON ((500000 7500000,500100 7500000,500100 7500100,500000 7500000))");
    }

    @Test
    void theSpatialIndexIsUsedAndRight() {
        assertThat(Ogr.info("-so", "-spat", "500009.5", "7500009.5", "500019.5", "7500019.5", file, "steder på Sørøya"))
                .contains("Feature Count: 10");
        assertThat(Ogr.info(file, "-sql", "SELECT count(*) AS n FROM \"rtree_steder på Sørøya_geom\""))
                .contains("n (Integer) = 2500");
        assertThat(Ogr.info(file, "-sql", "SELECT HasSpatialIndex('lakes', 'geom')"))
                .contains("HasSpatialIndex (Integer) = 1");
        // The lake without geometry is not in it.
        assertThat(Ogr.info(file, "-sql", "SELECT count(*) AS n FROM rtree_lakes_geom"))
                .contains("n (Integer) = 2");
    }

    @Test
    void whatGdalAppendsIsInTheIndexAndIsRead() throws IOException {
        Path more = Files.writeString(folder.resolve("mer.geojson"), """
                {"type": "FeatureCollection", "crs": {"type": "name", "properties": {"name": "EPSG:25833"}}, "features": [
                  {"type": "Feature", "properties": {"tekst": "Nytt vann", "heltall": 7},
                   "geometry": {"type": "Polygon", "coordinates": [[[700000, 7700000], [700100, 7700000], [700100, 7700100], [700000, 7700000]]]}}]}
                """);
        Ogr.convert("-append", "-update", file, more.toString(), "-nln", "lakes");
        assertThat(Ogr.info(file, "-sql", "SELECT count(*) AS n FROM rtree_lakes_geom WHERE minx > 699999"))
                .contains("n (Integer) = 1");
        try (Workspace workspace = GeoPackageWorkspace.open(Path.of(file))) {
            FeatureSet read = workspace.read("lakes").orElseThrow();
            assertThat(read.size()).isEqualTo(4);
            assertThat(read.features().get(3).value(0)).isEqualTo("Nytt vann");
            assertThat(read.features().get(3).value(1)).isEqualTo(7L);
            assertThat(workspace.layers()).hasSize(3);
            workspace.write(change(Samples.lakes()));
            assertThat(workspace.read("lakes").orElseThrow().size()).isEqualTo(3);
        }
    }

    @Test
    void whatGdalMovesEmptiesAndDeletesLeavesTheIndexRight() {
        Ogr.info(file, "-sql", "UPDATE lakes SET geom = (SELECT geom FROM lakes WHERE fid = 2) WHERE fid = 1");
        assertThat(Ogr.info(file, "-sql", "SELECT count(*) AS n FROM rtree_lakes_geom WHERE minx > 599999"))
                .contains("n (Integer) = 2");
        Ogr.info(file, "-sql", "UPDATE lakes SET geom = NULL WHERE fid = 1");
        assertThat(Ogr.info(file, "-sql", "SELECT count(*) AS n FROM rtree_lakes_geom"))
                .contains("n (Integer) = 1");
        Ogr.info(file, "-sql", "UPDATE lakes SET fid = 20 WHERE fid = 2");
        assertThat(Ogr.info(file, "-sql", "SELECT id AS n FROM rtree_lakes_geom"))
                .contains("n (Integer64) = 20");
        Ogr.info(file, "-sql", "DELETE FROM lakes WHERE fid = 20");
        assertThat(Ogr.info(file, "-sql", "SELECT count(*) AS n FROM rtree_lakes_geom"))
                .contains("n (Integer) = 0");
    }

    /** A layer of another program, in a system without a code and with dates in its own writing, must not close the workspace. */
    @Test
    void layersOfOtherProgramsDoNotCloseTheWorkspace() throws IOException {
        Path strange = Files.writeString(folder.resolve("rart.csv"), "id,WKT\n1,POINT (1 2)\n");
        Ogr.convert("-update", file, strange.toString(), "-nln", "rart", "-oo", "GEOM_POSSIBLE_NAMES=WKT");
        Ogr.info(file, "-sql", "UPDATE lakes SET dag = 'i går', \"øyeblikk\" = 'nå' WHERE fid = 1");
        try (Workspace workspace = GeoPackageWorkspace.open(Path.of(file))) {
            assertThat(workspace.layers()).extracting(LayerRecord::name).contains("rart", "lakes");
            assertThat(workspace.read("lakes").orElseThrow().features().get(0).value(4))
                    .isEqualTo("i går");
            assertThat(workspace.read("lakes").orElseThrow().features().get(0).value(5))
                    .isEqualTo("nå");
            assertThat(workspace.read("lakes").orElseThrow().features().get(1).value(4))
                    .isEqualTo("1900-01-01");
        }
    }

    /** OGC 12-128r17, 2.1.3: ISO well-known binary, where 1001 is a point with height; the first 8 bytes are the header. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "POINT (1 2)          | 4750000100000000 01 01000000 000000000000F03F0000000000000040",
                "POINT Z (1 2 3)      | 4750000100000000 01 E9030000 000000000000F03F00000000000000400000000000000840",
                "POINT M (1 2 3)      | 4750000100000000 01 D1070000 000000000000F03F00000000000000400000000000000840",
                "POINT ZM (1 2 3 4)   | 4750000100000000 01 B90B0000 000000000000F03F000000000000004000000000000008400000000000001040"
            })
    void blobsAreIsoWellKnownBinary(String wkt, String hex) {
        assertThat(HexFormat.of().withUpperCase().formatHex(GeoPackageGeometry.encode(Samples.wkt(wkt), 0)))
                .isEqualTo(hex.replace(" ", ""));
    }

    @Test
    void geometryWithHeightsAndMeasuresIsReadByGdal() {
        FeatureSet set = new FeatureSet(
                "h",
                Schema.of(Field.text("n")),
                EpsgCode.ETRS89_UTM33,
                java.util.List.of(
                        Samples.feature("MULTIPOLYGON Z (((0 0 1, 9 0 2, 9 9 3, 0 0 1)))", "a"),
                        Samples.feature("MULTILINESTRING ZM ((1 2 3 4, 5 6 7 8))", "b"),
                        Samples.feature("GEOMETRYCOLLECTION Z (POINT Z (1 2 3), LINESTRING Z (1 2 3, 4 5 6))", "c")));
        try (Workspace workspace = GeoPackageWorkspace.open(Path.of(file))) {
            workspace.write(change(set));
        }
        assertThat(Ogr.info("-al", file, "h"))
                .contains("MULTIPOLYGON Z (((0 0 1,9 0 2,9 9 3,0 0 1)))")
                .contains("MULTILINESTRING ZM ((1 2 3 4,5 6 7 8))")
                .contains("GEOMETRYCOLLECTION Z (POINT Z (1 2 3),LINESTRING Z (1 2 3,4 5 6))");
    }
}
