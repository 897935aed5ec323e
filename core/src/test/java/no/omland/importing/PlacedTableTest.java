package no.omland.importing;

import static no.omland.testing.SharedData.sharedData;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.omland.crs.EpsgCode;
import no.omland.issue.DataException;
import no.omland.testing.TableText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

class PlacedTableTest {

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "a;wkt            | 1;POINT (300000 6700000)             | POINT (300000 6700000)",
                "a;geom           | 1;LINESTRING (300000 6700000, 300001 6700001) | LINESTRING (300000 6700000, 300001 6700001)",
                "a;geometri       | 1;SRID=25833;POINT (300000 6700000) | -",
                "a;x;y            | 1;300000,5;6700000                   | POINT (300000.5 6700000)",
                "a;øst;nord       | 1;300 000;6 700 000                  | POINT (300000 6700000)",
                "a;East;North     | 1;300000;6700000                     | POINT (300000 6700000)",
                "a;UTM_E33;UTM_N33| 1;300000;6700000                     | POINT (300000 6700000)"
            })
    void coordinatesInColumnsBecomeGeometry(String header, String row, String wkt) throws IOException {
        String quoted = row.contains("SRID") ? "1;\"SRID=25833;POINT (300000 6700000)\"" : row.strip();
        SourceTable table = read(header.strip() + "\n" + quoted + "\n", EpsgCode.ETRS89_UTM33);
        assertThat(table.features().crs()).isEqualTo(EpsgCode.ETRS89_UTM33);
        assertThat(table.features().geometries().map(Geometry::toString))
                .containsExactly(wkt.equals("-") ? "POINT (300000 6700000)" : wkt);
    }

    @Test
    void textMayNameItsSystemItself() throws IOException {
        SourceTable table = read("a;wkt\n1;\"SRID=25832;POINT (600000 6640000)\"\n", null);
        assertThat(table.features().crs()).isEqualTo(EpsgCode.ETRS89_UTM32);
    }

    @Test
    void withoutSystemTheyStayAndItIsTold() throws IOException {
        SourceTable table = read("a;x;y\n1;300000;6700000\n", null);
        assertThat(table.features().isSpatial()).isFalse();
        assertThat(TableText.issues(table, "coordinate.system-missing"))
                .containsExactly("coordinate.system-missing@0[x][x]");
    }

    @Test
    void whatCannotBePlacedIsToldByRow() throws IOException {
        SourceTable points = read("a;x;y\n1;300000;6700000\n2;;\n3;a;b\n", EpsgCode.ETRS89_UTM33);
        assertThat(TableText.issues(points, "coordinate.missing", "geometry.unreadable"))
                .containsExactly("coordinate.missing@3[x][]", "geometry.unreadable@4[a, b]");
        SourceTable texts = read("a;wkt\n1;POINT (300000 6700000)\n2;POINT (1\n3;\n", EpsgCode.ETRS89_UTM33);
        assertThat(TableText.issues(texts, "geometry.missing")).containsExactly("geometry.missing@4[]");
        assertThat(TableText.issues(texts, "geometry.unreadable")).hasSize(1);
    }

    @Test
    void aKeyWithoutPlaceIsATable() throws IOException {
        SourceTable table = read("vannforekomstid;tiltak\n0101-1-R;rensing\n", null);
        assertThat(table.features().isSpatial()).isFalse();
        assertThat(TableText.issues(table, "coordinate.system-missing")).isEmpty();
    }

    /** The id and the corner are the example of Statistics Norway's file in ../shared/data/README.md. */
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "SSBID0250M, 19250006618000, -75000, 6618000, 250",
        "SSBID1000M, 19250006618000, -75000, 6618000, 1000",
        "ssbid,      22620006649000, 262000, 6649000, 1000",
        "SSBID0250M, 20000006618250, 0,      6618250, 250"
    })
    void theCellOfAnIdIsASquareFromItsSouthWestCorner(String column, String id, double x, double y, double size)
            throws IOException {
        SourceTable table = read(column + ";pop\n" + id + ";5\n", null);
        assertThat(table.features().crs()).isEqualTo(EpsgCode.ETRS89_UTM33);
        assertThat(table.features().envelope()).isEqualTo(new Envelope(x, x + size, y, y + size));
        assertThat(table.features().geometries().mapToDouble(Geometry::getArea)).containsExactly(size * size);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"19250006618100", "abc", "1.925E13", "-5", "5", "99990006618000", "19250009918000", "19250001618000"})
    void anIdThatCannotBeIsAnIssueAndTheRowStays(String id) throws IOException {
        SourceTable table = read("SSBID0250M;pop\n19250006618000;5\n" + id + ";6\n", null);
        assertThat(table.features().size()).isEqualTo(2);
        assertThat(TableText.issues(table, "grid.id-impossible"))
                .containsExactly("grid.id-impossible@3[SSBID0250M][" + id + ", 250]");
    }

    /** Rows by {@code wc -l}, less the header. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({"ssb/NOR0250M_POP_2022.csv, 223347, 250", "ssb/out_pop_1000m_2019.csv, 55000, 1000"})
    void everyCellOfTheRealGridsIsDrawn(String file, int cells, int size) throws IOException {
        Path csv = sharedData(file);
        long rows = Files.readAllLines(csv).stream()
                .skip(1)
                .filter(line -> !line.isBlank())
                .count();
        SourceTable table = Importer.read(csv, ImportOptions.NONE, Progress.SILENT);
        assertThat(table.features().size()).isEqualTo((int) rows);
        assertThat(table.features().geometries().count()).isEqualTo(rows);
        assertThat(cells == 223_347 ? rows : cells).isEqualTo(cells);
        assertThat(TableText.issues(table, "grid.drawn")).containsExactly("grid.drawn@0[" + size + "]");
        assertThat(TableText.issues(table, "grid.id-impossible", "crs.implausible"))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} called {1}")
    @CsvSource({
        "kartverket/kommune-vestland-utm32-latin1.shp, 25833, EPSG:25832",
        "kartverket/kommune.shp, 25832, EPSG:25833",
        "kartverket/kommune.shp, 4326, EPSG:25833"
    })
    void realFilesCalledByTheWrongSystemAreNoticed(String file, int said, String likely) {
        SourceTable table =
                Importer.read(sharedData(file), new ImportOptions(new EpsgCode(said), null), Progress.SILENT);
        assertThat(TableText.issues(table, "crs.implausible"))
                .hasSize(1)
                .first()
                .asString()
                .contains(", " + likely);
        SourceTable right = Importer.read(sharedData(file), ImportOptions.NONE, Progress.SILENT);
        assertThat(TableText.issues(right, "crs.implausible", "crs.axes-exchanged"))
                .isEmpty();
    }

    @Test
    void ownAliasesComeFirst() throws IOException {
        Path csv = Files.writeString(
                folder.resolve("egne.csv"), "profile,field,alias\nplaces,easting,Ø-koord\nplaces,northing,N-koord\n");
        Path file = Files.writeString(folder.resolve("a.csv"), "a;Ø-koord;N-koord\n1;300000;6700000\n");
        ImportOptions options = new ImportOptions(EpsgCode.ETRS89_UTM33, null, null, ProfileAliases.withOwn(csv));
        SourceTable table = Importer.read(file, options, Progress.SILENT);
        assertThat(table.features().isSpatial()).isTrue();
        assertThat(TableText.issues(table, "alias.used")).contains("alias.used@0[Ø-koord][Ø-koord, easting]");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"'hus,easting,a'", "'places,hus,a'", "'places,easting'", "'places,easting, '"})
    void anAliasOfNothingIsRefused(String line) throws IOException {
        Path csv = Files.writeString(folder.resolve("egne.csv"), "profile,field,alias\n" + line + "\n");
        assertThatThrownBy(() -> ProfileAliases.withOwn(csv))
                .isInstanceOfSatisfying(
                        DataException.class, e -> assertThat(e.code()).isEqualTo("aliases.broken"));
    }

    private SourceTable read(String csv, @Nullable EpsgCode crs) throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), csv);
        return Importer.read(file, new ImportOptions(crs, null), Progress.SILENT);
    }
}
