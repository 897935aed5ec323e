package no.omland.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.omland.crs.CoordinateTransform;
import no.omland.crs.EpsgCode;
import no.omland.feature.Feature;
import no.omland.feature.FeatureSet;
import no.omland.feature.Field;
import no.omland.feature.FieldType;
import no.omland.importing.ImportOptions;
import no.omland.importing.Importer;
import no.omland.importing.Progress;
import no.omland.importing.SourceTable;
import no.omland.issue.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.locationtech.jts.algorithm.distance.DiscreteHausdorffDistance;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.Polygonal;

/** Every type of column and of geometry, with and without heights and measures, out in each format and in again by the program's own reader. */
class RoundTripTest {

    private static final int SEEDS = 5;
    private static final double MILLIMETRE = 0.001;

    @TempDir
    Path folder;

    static Stream<Arguments> layers() {
        List<Arguments> layers = new ArrayList<>();
        for (String type : RandomLayer.TYPES) {
            for (int seed = 1; seed <= SEEDS; seed++) {
                for (int zm = 0; zm < 4; zm++) {
                    layers.add(Arguments.of(type, (long) seed, (zm & 1) != 0, (zm & 2) != 0));
                }
            }
        }
        return layers.stream();
    }

    /** A date and time is text in a shapefile, and whole numbers of more than 18 digits would be; lines and polygons come back as multi-lines and multi-polygons. */
    @ParameterizedTest(name = "{0}, seed {1}, Z {2}, M {3}")
    @MethodSource("layers")
    void shapefile(String type, long seed, boolean z, boolean m) {
        FeatureSet layer = RandomLayer.of(seed, type, z, m);
        ExportReport report = export(layer, "lag.shp", ExportOptions.PLAIN);
        assertThat(report.issues())
                .allSatisfy(issue -> assertThat(issue.toString()).contains("export.type-as-text"));
        FeatureSet back = read("lag.shp").features();
        assertThat(back.schema().fields())
                .containsExactlyElementsOf(layer.schema().fields().stream()
                        .map(field -> field.type() == FieldType.DATE_TIME ? Field.text(field.name()) : field)
                        .toList());
        assertThat(back.crs()).isEqualTo(layer.crs());
        assertThat(values(back)).isEqualTo(values(layer));
        // GeoTools cannot read many points or polygons with measures and no heights; GdalReadsExportsTest sees them.
        if (z || !m || type.endsWith("String") || type.equals("Point")) {
            assertThat(shapes(back)).isEqualTo(shapes(layer));
        }
    }

    /** Dates are text in GeoJSON, and measures are left out; both are said. */
    @ParameterizedTest(name = "{0}, seed {1}, Z {2}, M {3}")
    @MethodSource("layers")
    void geoJsonInTheLayersOwnSystem(String type, long seed, boolean z, boolean m) {
        FeatureSet layer = RandomLayer.of(seed, type, z, m);
        ExportReport report =
                export(layer, "lag.geojson", new ExportOptions(EpsgCode.ETRS89_UTM33, true, false, Language.ENGLISH));
        assertThat(report.issues().stream().map(issue -> issue.code().code()).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        m ? List.of("export.type-as-text", "export.measure-left-out") : List.of("export.type-as-text"));
        FeatureSet back = read("lag.geojson").features();
        assertThat(back.crs()).isEqualTo(layer.crs());
        assertThat(values(back)).isEqualTo(values(layer));
        assertThat(shapes(back)).isEqualTo(shapes(RandomLayer.of(seed, type, z, m), false));
    }

    @ParameterizedTest(name = "{0}, seed {1}, Z {2}, M {3}")
    @MethodSource("layers")
    void geoJsonInDegreesIsRightToAMillimetre(String type, long seed, boolean z, boolean m) {
        FeatureSet layer = RandomLayer.of(seed, type, z, m);
        ExportReport report = export(layer, "lag.geojson", ExportOptions.PLAIN);
        assertThat(report.crs()).isEqualTo(EpsgCode.WGS84);
        FeatureSet back = read("lag.geojson").features();
        assertThat(back.crs()).isEqualTo(EpsgCode.WGS84);
        CoordinateTransform toMetres = CoordinateTransform.between(EpsgCode.WGS84, EpsgCode.ETRS89_UTM33);
        for (int i = 0; i < layer.size(); i++) {
            Geometry before = layer.features().get(i).geometry();
            Geometry after = back.features().get(i).geometry();
            assertThat(after == null).isEqualTo(before == null);
            if (before != null && after != null) {
                Geometry moved = toMetres.transform(after);
                assertThat(moved.getNumPoints()).isEqualTo(before.getNumPoints());
                assertThat(DiscreteHausdorffDistance.distance(before, moved)).isLessThan(MILLIMETRE);
            }
        }
    }

    /** CSV has no types: all values come back as the text they were written as. */
    @ParameterizedTest(name = "{0}, seed {1}, Z {2}, M {3}")
    @MethodSource("layers")
    void csv(String type, long seed, boolean z, boolean m) {
        FeatureSet layer = RandomLayer.of(seed, type, z, m);
        export(layer, "lag.csv", ExportOptions.PLAIN);
        SourceTable table = read("lag.csv");
        FeatureSet back = table.features();
        assertThat(back.schema().fields().stream().map(Field::name))
                .containsExactlyElementsOf(
                        layer.schema().fields().stream().map(Field::name).toList());
        assertThat(back.crs()).isEqualTo(layer.crs());
        assertThat(values(back)).isEqualTo(values(layer));
        assertThat(back.features().stream().map(RoundTripTest::exact))
                .containsExactlyElementsOf(
                        layer.features().stream().map(RoundTripTest::exact).toList());
    }

    private ExportReport export(FeatureSet layer, String file, ExportOptions options) {
        ExportReport report = LayerExport.write(layer, folder.resolve(file), options, Progress.SILENT);
        assertThat(report.features()).isEqualTo(layer.size());
        return report;
    }

    private SourceTable read(String file) {
        return Importer.read(folder.resolve(file), ImportOptions.NONE, Progress.SILENT);
    }

    /** All values as text, missing ones as such. */
    private static List<String> values(FeatureSet layer) {
        return layer.features().stream()
                .map(feature -> Stream.of(feature.values()).map(String::valueOf).toList())
                .map(List::toString)
                .toList();
    }

    private static List<String> shapes(FeatureSet layer) {
        return shapes(layer, true);
    }

    /** Every ordinate of every geometry, single ones as multi ones, rings in one order. */
    private static List<String> shapes(FeatureSet layer, boolean measures) {
        return layer.features().stream()
                .map(Feature::geometry)
                .map(geometry -> geometry == null ? "-" : shape(geometry, measures))
                .toList();
    }

    private static String shape(Geometry geometry, boolean measures) {
        Geometry copy = multi(geometry.copy());
        if (copy instanceof Polygonal) {
            copy.normalize();
        }
        if (!measures) {
            return WellKnownText.of(copy)
                    .replaceAll(" ZM ", " Z ")
                    .replaceAll(" M ", " ")
                    .replaceAll("([-\\d.]+ [-\\d.]+" + (hasHeight(copy) ? " [-\\d.]+" : "") + ")( [-\\d.]+)?", "$1");
        }
        return WellKnownText.of(copy);
    }

    private static boolean hasHeight(Geometry geometry) {
        return !Double.isNaN(geometry.getCoordinate().getZ());
    }

    private static Geometry multi(Geometry geometry) {
        GeometryFactory factory = geometry.getFactory();
        if (geometry instanceof LineString line) {
            return factory.createMultiLineString(new LineString[] {line});
        }
        return geometry instanceof Polygon polygon ? factory.createMultiPolygon(new Polygon[] {polygon}) : geometry;
    }

    private static String exact(Feature feature) {
        @Nullable Geometry geometry = feature.geometry();
        return geometry == null ? "-" : WellKnownText.of(geometry);
    }
}
