package no.omland.importing.geopackage;

import static no.omland.testing.SharedData.sharedData;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.omland.crs.EpsgCode;
import no.omland.feature.Feature;
import no.omland.feature.FeatureSet;
import no.omland.feature.Field;
import no.omland.feature.Schema;
import no.omland.importing.ImportOptions;
import no.omland.importing.Importer;
import no.omland.importing.Progress;
import no.omland.importing.SourceFormat;
import no.omland.importing.SourceTable;
import no.omland.issue.DataException;
import no.omland.issue.Language;
import no.omland.store.geopackage.GeoPackageFile;
import no.omland.testing.Ogr;
import no.omland.testing.TableText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Geometry;

/** GeoPackages as GDAL writes them. */
class GeoPackageReaderTest {

    @TempDir
    private Path folder;

    /** Counts by {@code ogrinfo -so -al} of GDAL 3.6.2. */
    @Test
    void allFourLayersOfKartverketAreRead() {
        List<SourceTable> tables = Importer.readAll(
                sharedData("kartverket/n1000-vann-og-stader.gpkg"), ImportOptions.NONE, Progress.SILENT);
        assertThat(tables)
                .map(table -> table.features().name() + " " + table.features().size())
                .containsExactlyInAnyOrder("innsjo 3713", "elvbekk 9027", "stedsnavntekst 5526", "tettbebyggelse 1191");
        assertThat(tables).allSatisfy(table -> {
            assertThat(table.features().crs()).isEqualTo(EpsgCode.ETRS89_UTM33);
            assertThat(table.format()).isEqualTo(SourceFormat.GEOPACKAGE);
            assertThat(TableText.issues(table)).allMatch(issue -> issue.startsWith("geometry.missing@"));
        });
        // 989 of the built-up areas have the flag of an empty geometry set (bit 5 of the fourth byte of the blob).
        assertThat(tables.stream()
                        .mapToInt(table -> TableText.issues(table).size())
                        .sum())
                .isEqualTo(989);
    }

    @Test
    void oneLayerIsChosenByName() {
        Path file = sharedData("kartverket/n1000-vann-og-stader.gpkg");
        SourceTable table = Importer.read(file, ImportOptions.NONE.withLayer("Innsjo"), Progress.SILENT);
        assertThat(table.source()).isEqualTo("n1000-vann-og-stader.gpkg/innsjo");
        assertThatThrownBy(() -> Importer.read(file, ImportOptions.NONE, Progress.SILENT))
                .isInstanceOf(DataException.class)
                .hasMessageStartingWith("n1000-vann-og-stader.gpkg: it holds several layers: ");
        assertThatThrownBy(() -> Importer.read(file, ImportOptions.NONE.withLayer("hav"), Progress.SILENT))
                .isInstanceOf(DataException.class)
                .hasMessage("n1000-vann-og-stader.gpkg: there is no layer \"hav\" in it");
    }

    @Test
    void columnsOfEveryTypeAndTablesWithoutGeometryAreRead() throws IOException, SQLException {
        Path gpkg = fixture("id,navn\n1,Čáhcesuolu\n2,Å\n", "-oo", "AUTODETECT_TYPE=YES");
        change(
                gpkg,
                "ALTER TABLE kilde ADD COLUMN dag DATE",
                "ALTER TABLE kilde ADD COLUMN stund DATETIME",
                "ALTER TABLE kilde ADD COLUMN ja BOOLEAN",
                "ALTER TABLE kilde ADD COLUMN tall DOUBLE",
                "ALTER TABLE kilde ADD COLUMN bilde BLOB",
                "UPDATE kilde SET dag='2024-02-29', stund='2024-01-01T12:00:00.000Z', ja=1, tall=1.5 WHERE id=1",
                "UPDATE kilde SET dag='i går', tall='mye' WHERE id=2");
        SourceTable table = Importer.read(gpkg, ImportOptions.NONE, Progress.SILENT);
        assertThat(table.features().isSpatial()).isFalse();
        assertThat(TableText.of(table.features())).isEqualTo("""
                id | navn | dag | stund | ja | tall
                1 | Čáhcesuolu | 2024-02-29 | 2024-01-01T12:00 | true | 1.5
                2 | Å | - | - | - | -
                """);
        assertThat(TableText.issues(table))
                .containsExactly(
                        "column.binary@0[bilde][bilde]",
                        "value.unreadable@2[dag][i går]",
                        "value.unreadable@2[tall][mye]");
    }

    @Test
    void curvesAreDrawnAsLinesAndBrokenGeometryIsAnIssue() throws IOException, SQLException {
        Path gpkg = fixture(
                "id,wkt\n1,\"CIRCULARSTRING (300000 6700000, 300001 6700001, 300002 6700000)\"\n"
                        + "2,\"CURVEPOLYGON (CIRCULARSTRING (300000 6700000, 300010 6700000, 300000 6700000))\"\n"
                        + "3,\"MULTISURFACE (CURVEPOLYGON (COMPOUNDCURVE (CIRCULARSTRING (300000 6700000, 300001 6700001, 300002 6700000), (300002 6700000, 300000 6700000))))\"\n"
                        + "4,\"POINT ZM (300000 6700000 3 4)\"\n5,\"POINT (300000 6700000)\"\n6,\n",
                "-oo",
                "GEOM_POSSIBLE_NAMES=wkt",
                "-a_srs",
                "EPSG:25833",
                "-nlt",
                "GEOMETRY",
                "-lco",
                "SPATIAL_INDEX=NO");
        change(gpkg, "UPDATE kilde SET geom = x'4750000100000000' WHERE id = 5");
        SourceTable table = Importer.read(gpkg, ImportOptions.NONE, Progress.SILENT);
        assertThat(table.features().geometries().map(each -> each.getGeometryType()))
                .containsExactly("LineString", "Polygon", "MultiPolygon", "Point");
        List<Geometry> read = table.features().geometries().toList();
        assertThat(read.get(1).getArea()).isCloseTo(Math.PI * 25, within(0.1));
        assertThat(read.get(3).getCoordinate().getM()).isEqualTo(4);
        assertThat(TableText.issues(table))
                .containsExactly(
                        "geometry.unreadable@5[ends after 8 bytes]",
                        "geometry.missing@6[]",
                        "geometry.curve-approximated@0[3]");
    }

    @Test
    void keysThatSayWhatARowIsAboutAreColumns() throws IOException, SQLException {
        Path gpkg = fixture("id,navn\n1,a\n");
        change(
                gpkg,
                "CREATE TABLE folk (kommune INTEGER, aar INTEGER, antall INTEGER, PRIMARY KEY (kommune, aar))",
                "INSERT INTO folk VALUES (1865, 2019, 7), (1865, 2020, 8)",
                "CREATE TABLE sted (objektnr INTEGER PRIMARY KEY, navn TEXT)",
                "INSERT INTO sted VALUES (42, 'Å'), (7, 'B')",
                "CREATE TABLE vei (objectid INTEGER PRIMARY KEY AUTOINCREMENT, navn TEXT)",
                "INSERT INTO vei VALUES (1, 'E10')",
                "INSERT INTO gpkg_contents (table_name, data_type, identifier) VALUES ('folk', 'attributes', 'folk'),"
                        + " ('sted', 'attributes', 'sted'), ('vei', 'attributes', 'vei')");
        assertThat(TableText.of(layer(gpkg, "folk").features()))
                .isEqualTo("kommune | aar | antall\n1865 | 2019 | 7\n1865 | 2020 | 8\n");
        assertThat(TableText.of(layer(gpkg, "sted").features())).isEqualTo("objektnr | navn\n7 | B\n42 | Å\n");
        assertThat(TableText.of(layer(gpkg, "vei").features())).isEqualTo("navn\nE10\n");
        assertThat(TableText.issues(layer(gpkg, "vei"))).containsExactly("column.key@0[objectid][objectid]");
        assertThat(TableText.issues(layer(gpkg, "kilde"))).isEmpty();
    }

    @Test
    void aLayerWithoutASystemIsLeftOutAndFilledInWithoutSpoilingTheOthers() throws IOException, SQLException {
        Path gpkg =
                fixture("id,wkt\n1,POINT (500000 7500000)\n", "-oo", "GEOM_POSSIBLE_NAMES=wkt", "-a_srs", "EPSG:25832");
        change(
                gpkg,
                "CREATE TABLE uten (fid INTEGER PRIMARY KEY, geom BLOB)",
                "INSERT INTO uten SELECT fid, geom FROM kilde",
                "INSERT INTO gpkg_contents (table_name, data_type, identifier, srs_id) VALUES ('uten', 'features', 'uten', -1)",
                "INSERT INTO gpkg_geometry_columns VALUES ('uten', 'geom', 'POINT', -1, 0, 0)");
        SourceTable only = Importer.read(gpkg, ImportOptions.NONE, Progress.SILENT);
        String name = gpkg.getFileName().toString();
        assertThat(TableText.issues(only, "layer.without-system"))
                .containsExactly("layer.without-system@0[uten, " + name + " --layer uten]");
        List<SourceTable> both =
                Importer.readAll(gpkg, new ImportOptions(EpsgCode.ETRS89_UTM33, null), Progress.SILENT);
        assertThat(both)
                .map(table -> table.features().name() + " " + table.features().crs())
                .containsExactly("kilde EPSG:25832", "uten EPSG:25833");
        SourceTable named =
                Importer.read(gpkg, new ImportOptions(EpsgCode.ETRS89_UTM33, null).withLayer("kilde"), Progress.SILENT);
        assertThat(named.features().crs()).isEqualTo(EpsgCode.ETRS89_UTM33);
        assertThatThrownBy(() -> layer(gpkg, "uten"))
                .isInstanceOfSatisfying(
                        DataException.class,
                        e -> assertThat(e.hint(Language.ENGLISH)).contains(name + " --layer uten --crs EPSG:25833"));
    }

    private static SourceTable layer(Path gpkg, String name) {
        return Importer.read(gpkg, ImportOptions.NONE.withLayer(name), Progress.SILENT);
    }

    /** EPSG:5973 is ETRS89 / UTM 33N with heights in NN2000, the system of many of Kartverket's deliveries. */
    @Test
    void aCompoundSystemCountsByItsHorizontalPart() throws IOException {
        Path gpkg = fixture(
                "id,wkt\n1,POINT Z (300000 6700000 3)\n", "-oo", "GEOM_POSSIBLE_NAMES=wkt", "-a_srs", "EPSG:5973");
        assertThat(Importer.read(gpkg, ImportOptions.NONE, Progress.SILENT)
                        .features()
                        .crs())
                .isEqualTo(EpsgCode.ETRS89_UTM33);
    }

    @Test
    void withoutReferenceSystemItIsAskedFor() throws IOException {
        Path gpkg = fixture("id,wkt\n1,POINT (300000 6700000)\n", "-oo", "GEOM_POSSIBLE_NAMES=wkt");
        assertThatThrownBy(() -> Importer.read(gpkg, ImportOptions.NONE, Progress.SILENT))
                .isInstanceOf(DataException.class)
                .hasMessage("a.gpkg/kilde: it does not say which reference system its coordinates are in");
        ImportOptions said = new ImportOptions(EpsgCode.ETRS89_UTM33, null);
        assertThat(Importer.read(gpkg, said, Progress.SILENT).features().crs()).isEqualTo(EpsgCode.ETRS89_UTM33);
    }

    @Test
    void anotherDatabaseIsRefused() throws SQLException {
        Path file = folder.resolve("b.sqlite");
        change(file, "CREATE TABLE a (b TEXT)");
        assertThatThrownBy(() -> Importer.read(file, ImportOptions.NONE, Progress.SILENT))
                .isInstanceOfSatisfying(
                        DataException.class, e -> assertThat(e.code()).isEqualTo("file.sqlite"))
                .hasMessage("b.sqlite: this is an SQLite database, but no GeoPackage");
    }

    /** Tiles are in the list of contents too, and are no layer to import. */
    @Test
    void aGeoPackageOfTilesAloneIsRefused() throws SQLException {
        Path file = folder.resolve("fliser.gpkg");
        change(
                file,
                "CREATE TABLE gpkg_contents (table_name TEXT, data_type TEXT)",
                "INSERT INTO gpkg_contents VALUES ('kart', 'tiles')");
        assertThatThrownBy(() -> Importer.read(file, ImportOptions.NONE, Progress.SILENT))
                .isInstanceOfSatisfying(
                        DataException.class, e -> assertThat(e.code()).isEqualTo("geopackage.no-layers"))
                .hasMessage("fliser.gpkg: the GeoPackage lists no layers and no tables");
    }

    private Path fixture(String csv, String... arguments) throws IOException {
        Path source = Files.writeString(folder.resolve("kilde.csv"), csv);
        Path gpkg = folder.resolve("a.gpkg");
        List<String> all = new ArrayList<>(List.of("-f", "GPKG", gpkg.toString(), source.toString()));
        all.addAll(List.of(arguments));
        Ogr.convert(all.toArray(String[]::new));
        return gpkg;
    }

    /** As in a folder that may not be written to, where SQLite cannot make the files that this mode needs. */
    @Test
    void aFileThatWasLeftInTheModeWithALogNeedsNoFilesBesideIt() throws IOException, SQLException {
        Path gpkg = folder.resolve("æ 100%#.gpkg");
        FeatureSet table =
                FeatureSet.table("t", Schema.of(Field.text("a")), List.of(new Feature(null, new Object[] {"x"})));
        GeoPackageFile.write(gpkg, table, "", Progress.SILENT);
        change(gpkg, "PRAGMA journal_mode = WAL");
        List<SourceTable> tables = GeoPackageReader.readUnchanging(gpkg, "a.gpkg", ImportOptions.NONE, Progress.SILENT);
        assertThat(tables).hasSize(1);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(gpkg);
        }
    }

    private static void change(Path gpkg, String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + gpkg);
                Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }
}
