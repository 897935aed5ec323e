package no.omland.importing.shapefile;

import static no.omland.testing.SharedData.sharedData;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.omland.crs.EpsgCode;
import no.omland.importing.ImportOptions;
import no.omland.importing.Importer;
import no.omland.importing.Progress;
import no.omland.importing.SourceTable;
import no.omland.issue.DataException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The test files of GeoTools, pyshp, shapelib, geopandas, Fiona and H2GIS: each is read whole, or refused in words. */
class AwkwardShapefilesTest {

    /**
     * Features by {@code ogrinfo -al} (GDAL 3.6.2, with SHAPE_RESTORE_SHX where there is no .shx), which leaves deleted records out as we do. It cannot
     * open extraAtEnd.shp, which has three records and then others' bytes.
     */
    private static final String OGR_COUNTS_TEXT = """
            Fiona/coutwildrnp.shp;67
            Fiona/gre.shp;1
            geopandas/naturalearth_lowres/naturalearth_lowres.shp;177
            geopandas/overlay/nybb_qgis/qgis-difference.shp;5
            geopandas/overlay/nybb_qgis/qgis-intersection.shp;15
            geopandas/overlay/nybb_qgis/qgis-symmetric_difference.shp;16
            geotools/deleted/archsites.shp;21
            geotools/dup-column/dup_column.shp;2
            geotools/folder with spaces/pointtest.shp;10
            geotools/measure/pointzm.shp;1
            geotools/missing/aaa1.shp;1
            geotools/missing/aaa2.shp;1
            geotools/mzvalues/linez.shp;1
            geotools/mzvalues/mpolygons.shp;2
            geotools/mzvalues/mzlines.shp;2
            geotools/mzvalues/pointZ.shp;1
            geotools/mzvalues/polygonz.shp;1
            geotools/mzvalues/zlines.shp;4
            geotools/mzvalues/zmmultipoints.shp;2
            geotools/mzvalues/zmultipoints.shp;4
            geotools/mzvalues/zpolygons.shp;4
            geotools/screenmap-deleted/screenmap-deleted.shp;3
            geotools/shapes/BooleanTest.shp;17
            geotools/shapes/MultiPointTest.shp;6
            geotools/shapes/archsites.shp;25
            geotools/shapes/danish_point.shp;4
            geotools/shapes/extraAtEnd.shp;3
            geotools/shapes/pointtest.shp;10
            geotools/shapes/statepop.shp;49
            geotools/shapes/stream.shp;280
            geotools/special-characters/Åéìòù.shp;0
            geotools/taz_shapes/tasmania_state_boundaries.shp;1
            geotools/taz_shapes/tasmania_water_bodies.shp;7
            h2gis/shp/sridtable2.shp;382
            h2gis/shp/urock_buildings.shp;2
            h2gis/shp/waternetwork_without_epsg.shp;382
            pyogrio/naturalearth_lowres/naturalearth_lowres.shp;177
            pyshp/blockgroups.shp;663
            pyshp/edit.shp;663
            pyshp/latin1.shp;1
            shapelib/shape_eg_data/CoHI_GCS12.shp;4
            shapelib/shape_eg_data/anno.shp;201
            shapelib/shape_eg_data/brklinz.shp;122
            shapelib/shape_eg_data/masspntz.shp;815
            shapelib/shape_eg_data/mexico/drainage.shp;6
            shapelib/shape_eg_data/mexico/lakes.shp;3
            """;

    private static final Map<String, Integer> OGR_COUNTS = OGR_COUNTS_TEXT
            .lines()
            .map(line -> line.split(";"))
            .collect(Collectors.toMap(cells -> cells[0], cells -> Integer.valueOf(cells[1])));

    @TempDir
    private Path folder;

    @Test
    void eachIsReadOrRefusedInWords() throws IOException {
        int read = 0;
        int refused = 0;
        for (Path shp : shapefiles()) {
            String name = name(shp);
            try {
                SourceTable table = Importer.read(shp, new ImportOptions(EpsgCode.WGS84, null), Progress.SILENT);
                assertThat(table.features().size()).as(name).isEqualTo(OGR_COUNTS.get(name));
                read++;
            } catch (DataException e) {
                assertThat(e.code()).as(name).isEqualTo("shapefile.multipatch");
                refused++;
            } catch (RuntimeException | Error e) {
                fail(name, e);
            }
        }
        assertThat(read).isEqualTo(OGR_COUNTS.size());
        assertThat(refused).isEqualTo(3);
    }

    /** No byte that is wrong may bring the program down, or keep it from ending. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4})
    void withWrongBytesEachIsReadOrRefusedInWords(long seed) throws IOException {
        Random random = new Random(seed);
        for (Path shp : shapefiles()) {
            if (Files.size(shp) > 100_000) {
                continue;
            }
            String name = name(shp);
            for (String ending : new String[] {"shp", "dbf"}) {
                Path part = sibling(shp, ending);
                if (Files.exists(part)) {
                    byte[] bytes = Files.readAllBytes(part);
                    for (int i = 0; i < 6; i++) {
                        bytes[random.nextInt(Math.min(bytes.length, 400))] = (byte) random.nextInt(256);
                    }
                    Files.write(folder.resolve("a." + ending), bytes);
                } else {
                    Files.deleteIfExists(folder.resolve("a." + ending));
                }
            }
            try {
                Importer.read(folder.resolve("a.shp"), new ImportOptions(EpsgCode.WGS84, null), Progress.SILENT);
            } catch (DataException refused) {
                assertThat(refused.getMessage()).as(name).isNotBlank();
            } catch (RuntimeException | Error e) {
                fail(name + " with wrong bytes of seed " + seed, e);
            }
        }
    }

    private static Iterable<Path> shapefiles() throws IOException {
        try (Stream<Path> files = Files.walk(sharedData("shapefiles"))) {
            return files.filter(file -> file.toString().endsWith(".shp"))
                    .sorted(Comparator.comparing(AwkwardShapefilesTest::name))
                    .toList();
        }
    }

    private static Path sibling(Path shp, String ending) {
        String name = String.valueOf(shp.getFileName());
        return shp.resolveSibling(name.substring(0, name.length() - 3) + ending);
    }

    private static String name(Path shp) {
        return sharedData("shapefiles").relativize(shp).toString().replace('\\', '/');
    }
}
