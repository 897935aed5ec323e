package no.omland.importing.shapefile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.omland.crs.EpsgCode;
import no.omland.feature.Feature;
import no.omland.importing.ImportOptions;
import no.omland.importing.Importer;
import no.omland.importing.Progress;
import no.omland.importing.SourceFormat;
import no.omland.importing.SourceTable;
import no.omland.issue.DataException;
import no.omland.issue.Language;
import no.omland.testing.TableText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

class ShapefileReaderTest {

    @TempDir
    private Path folder;

    @Test
    void geometryAttributesAndReferenceSystemAreRead() throws IOException {
        SourceTable table = read(threePoints().write(folder, "steder"));
        assertThat(TableText.of(table.features())).isEqualTo("""
                        navn | nr
                        Bodø | 1
                        Tromsø | 22
                        Å | 333
                        """);
        assertThat(table.features().geometries().map(Geometry::toString))
                .containsExactly("POINT (1 2)", "POINT (3 4)", "POINT (5 6)");
        assertThat(table.features().crs()).isEqualTo(EpsgCode.ETRS89_UTM33);
        assertThat(table.format()).isEqualTo(SourceFormat.SHAPEFILE);
        assertThat(TableText.issues(table)).containsExactly("encoding.detected@0[UTF-8]");
    }

    @Test
    void withoutIndexNothingIsLost() throws IOException {
        Path shp = threePoints().write(folder, "steder");
        Files.delete(folder.resolve("steder.shx"));
        SourceTable table = read(shp);
        assertThat(table.features().size()).isEqualTo(3);
        assertThat(TableText.issues(table, "shapefile.shx-missing")).hasSize(1);
    }

    @Test
    void aWrongIndexIsNotBelieved() throws IOException {
        Path shp = threePoints().write(folder, "steder");
        Files.write(folder.resolve("steder.shx"), new byte[7]);
        assertThat(read(shp).features().geometries().map(Geometry::toString))
                .containsExactly("POINT (1 2)", "POINT (3 4)", "POINT (5 6)");
    }

    @Test
    void withoutTableTheGeometryIsReadAlone() throws IOException {
        Path shp = threePoints().write(folder, "steder");
        Files.delete(folder.resolve("steder.dbf"));
        SourceTable table = read(shp);
        assertThat(table.features().schema().size()).isZero();
        assertThat(table.features().geometries()).hasSize(3);
        assertThat(TableText.issues(table, "shapefile.dbf-missing")).hasSize(1);
    }

    @Test
    void companionsInCapitalsAreFound() throws IOException {
        Path shp = threePoints().write(folder, "STEDER");
        for (String ending : new String[] {"shx", "dbf", "prj"}) {
            Files.move(
                    folder.resolve("STEDER." + ending),
                    folder.resolve("STEDER." + ending.toUpperCase(java.util.Locale.ROOT)));
        }
        Path capitals = Files.move(shp, folder.resolve("STEDER.SHP"));
        SourceTable table = read(capitals);
        assertThat(table.features().schema().size()).isEqualTo(2);
        assertThat(TableText.issues(table, "shapefile.shx-missing", "shapefile.dbf-missing"))
                .isEmpty();
    }

    /** The words of design/style.md. */
    @Test
    void withoutPrjItIsRefusedWithTheCommandThatHelps() throws IOException {
        Path shp = threePoints().write(folder, "kommune");
        Files.delete(folder.resolve("kommune.prj"));
        assertThatThrownBy(() -> read(shp)).isInstanceOfSatisfying(DataException.class, error -> {
            assertThat(error.message(Language.ENGLISH))
                    .isEqualTo("kommune.shp: no .prj beside it, so its reference system is unknown");
            assertThat(error.hint(Language.ENGLISH)).isEqualTo("name it: omland import kommune.shp --crs EPSG:25833");
            assertThat(error.code()).isEqualTo("crs.missing");
        });
    }

    @Test
    void whatAPersonSaysOfTheReferenceSystemCounts() throws IOException {
        Path shp = threePoints().write(folder, "kommune");
        Files.writeString(folder.resolve("kommune.prj"), "PROJCS[\"half of");
        assertThatThrownBy(() -> read(shp))
                .isInstanceOfSatisfying(DataException.class, error -> {
                    assertThat(error.code()).isEqualTo("crs.unreadable");
                    assertThat(error.hint(Language.ENGLISH))
                            .isEqualTo("name the reference system: omland import kommune.shp --crs EPSG:25833");
                })
                .hasMessageStartingWith("kommune.shp: the .prj beside it cannot be understood: ");
        ImportOptions options = new ImportOptions(EpsgCode.ETRS89_UTM32, null);
        assertThat(Importer.read(shp, options, Progress.SILENT).features().crs())
                .isEqualTo(EpsgCode.ETRS89_UTM32);
    }

    @Test
    void anUnknownCodeThatAPersonSaysIsRefused() throws IOException {
        Path shp = threePoints().write(folder, "kommune");
        assertThatThrownBy(() -> Importer.read(shp, new ImportOptions(new EpsgCode(99999), null), Progress.SILENT))
                .isInstanceOfSatisfying(DataException.class, error -> {
                    assertThat(error.code()).isEqualTo("crs.unknown");
                    assertThat(error.fault()).isEqualTo(DataException.Fault.USE);
                });
    }

    /** UTM 33 with its central meridian moved to 16° east: (500000, 7500000) lies on that meridian, north of 67°. */
    @Test
    void aSystemWithoutCodeIsConvertedToDegreesAndTold() throws IOException {
        Path shp = ShapefileBytes.points()
                .column("n", 'C', 3)
                .point(500_000, 7_500_000)
                .row(UTF_8, "a")
                .write(folder, "a");
        Files.writeString(
                folder.resolve("a.prj"),
                ShapefileBytes.PRJ_UTM33.replace("15.0", "16.0").replace("ETRS_1989_UTM_Zone_33N", "Egen"));
        SourceTable table = read(shp);
        assertThat(table.features().crs()).isEqualTo(EpsgCode.WGS84);
        assertThat(TableText.issues(table, "crs.converted")).containsExactly("crs.converted@0[Egen, EPSG:4326]");
        Coordinate place = table.features().geometries().toList().get(0).getCoordinate();
        assertThat(place.getX()).isCloseTo(16.0, within(1e-9));
        assertThat(place.getY()).isBetween(67.0, 68.0);
    }

    @Test
    void deletedRecordsAreLeftOutWithTheirGeometry() throws IOException {
        SourceTable table = read(ShapefileBytes.points()
                .column("n", 'C', 3)
                .point(1, 2)
                .point(3, 4)
                .point(5, 6)
                .row(UTF_8, "a")
                .deletedRow(UTF_8, "b")
                .row(UTF_8, "c")
                .write(folder, "a"));
        assertThat(TableText.of(table.features())).isEqualTo("n\na\nc\n");
        assertThat(table.features().geometries().map(Geometry::toString)).containsExactly("POINT (1 2)", "POINT (5 6)");
        assertThat(TableText.issues(table, "records.deleted")).containsExactly("records.deleted@0[1]");
        assertThat(table.row(1)).isEqualTo(3);
    }

    @Test
    void nullShapesKeepTheirAttributes() throws IOException {
        SourceTable table = read(ShapefileBytes.points()
                .column("n", 'C', 3)
                .nullShape()
                .point(3, 4)
                .row(UTF_8, "a")
                .row(UTF_8, "b")
                .write(folder, "a"));
        assertThat(TableText.of(table.features())).isEqualTo("n\na\nb\n");
        assertThat(table.features().features().get(0).geometry()).isNull();
        assertThat(TableText.issues(table, "geometry.missing")).containsExactly("geometry.missing@1[]");
    }

    @Test
    void recordsWithoutPartnerAreKeptOnEitherSide() throws IOException {
        SourceTable moreShapes = read(ShapefileBytes.points()
                .column("n", 'C', 3)
                .point(1, 2)
                .point(3, 4)
                .row(UTF_8, "a")
                .write(folder, "a"));
        assertThat(TableText.of(moreShapes.features())).isEqualTo("n\na\n-\n");
        assertThat(TableText.issues(moreShapes, "shapefile.count-differs"))
                .containsExactly("shapefile.count-differs@0[2, 1]");
        SourceTable moreRows = read(ShapefileBytes.points()
                .column("n", 'C', 3)
                .point(1, 2)
                .row(UTF_8, "a")
                .row(UTF_8, "b")
                .write(folder, "b"));
        assertThat(TableText.of(moreRows.features())).isEqualTo("n\na\nb\n");
        assertThat(TableText.issues(moreRows, "shapefile.count-differs", "geometry.missing"))
                .containsExactly("shapefile.count-differs@0[1, 2]", "geometry.missing@2[]");
    }

    @Test
    void multipatchesAreRefusedByName() throws IOException {
        Path shp = new ShapefileBytes(31).column("n", 'C', 3).write(folder, "hus");
        assertThatThrownBy(() -> read(shp))
                .isInstanceOf(DataException.class)
                .hasMessage("hus.shp: it holds multipatches (three-dimensional surfaces), which are not imported");
    }

    @Test
    void aShapeTypeThatIsNoneIsRefused() throws IOException {
        Path shp = new ShapefileBytes(77).column("n", 'C', 3).write(folder, "a");
        assertThatThrownBy(() -> read(shp)).isInstanceOf(DataException.class);
    }

    @Test
    void everyColumnTypeIsRead() throws IOException {
        SourceTable table = read(ShapefileBytes.points()
                .column("heltall", 'N', 9)
                .column("flyt", 'F', 12)
                .column("dato", 'D', 8)
                .column("ja", 'L', 1)
                .column("stor", 'N', 18)
                .point(1, 2)
                .point(3, 4)
                .row(UTF_8, "       42", "   1.9e+006", "20240229", "T", "123456789012345678")
                .row(UTF_8, "         ", "            ", "        ", "?", " ")
                .write(folder, "a"));
        assertThat(TableText.of(table.features())).isEqualTo("""
                        heltall | flyt | dato | ja | stor
                        42 | 1900000.0 | 2024-02-29 | true | 123456789012345678
                        - | - | - | - | -
                        """);
    }

    @Test
    void linesAndAreasAreRead() throws IOException {
        SourceTable lines = read(new ShapefileBytes(ShapefileBytes.POLY_LINE)
                .column("n", 'C', 3)
                .part(0, 0, 3, 4)
                .row(UTF_8, "a")
                .write(folder, "l"));
        assertThat(lines.features().geometries().map(Geometry::getLength)).containsExactly(5.0);
        SourceTable areas = read(new ShapefileBytes(ShapefileBytes.POLYGON)
                .column("n", 'C', 3)
                .part(0, 0, 0, 2, 3, 2, 3, 0, 0, 0)
                .row(UTF_8, "a")
                .write(folder, "f"));
        assertThat(areas.features().geometries().map(Geometry::getArea)).containsExactly(6.0);
    }

    static ShapefileBytes threePoints() {
        return ShapefileBytes.points()
                .column("navn", 'C', 9)
                .column("nr", 'N', 5)
                .point(1, 2)
                .point(3, 4)
                .point(5, 6)
                .row(UTF_8, "Bodø", "    1")
                .row(UTF_8, "Tromsø", "   22")
                .row(UTF_8, "Å", "  333");
    }

    static SourceTable read(Path shp) {
        SourceTable table = Importer.read(shp, ImportOptions.NONE, Progress.SILENT);
        for (Feature feature : table.features().features()) {
            assertThat(feature.values()).hasSize(table.features().schema().size());
        }
        return table;
    }
}
