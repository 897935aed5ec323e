package no.omland.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import no.omland.crs.EpsgCode;
import no.omland.feature.Feature;
import no.omland.feature.FeatureSet;
import no.omland.feature.Field;
import no.omland.feature.Schema;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class LayerCoverageTest {

    private static final FeatureSet ZONES = layer(
            "zones",
            "west",
            "POLYGON ((0 6800000, 100 6800000, 100 6800100, 0 6800100, 0 6800000))",
            "east",
            "POLYGON ((100 6800000, 200 6800000, 200 6800100, 100 6800100, 100 6800000))",
            "west",
            "POLYGON ((0 6800100, 100 6800100, 100 6800200, 0 6800200, 0 6800100))");

    @Test
    void everyFeatureIsMeasuredByItsOwnDimensionAndTheRestIsARowOfItsOwn() {
        FeatureSet layer = layer(
                "mixed",
                "river",
                "LINESTRING (50 6800050, 250 6800050)",
                "lake",
                "POLYGON ((90 6800090, 110 6800090, 110 6800110, 90 6800110, 90 6800090))",
                "unplaced",
                null);
        LayerCoverage coverage = LayerCoverage.of(layer, 0, ZONES, 0, MeasuringSystem.NATIONAL, null);
        assertThat(coverage.rows())
                .containsExactly(
                        new LayerCoverage.Row("river", "east", Amount.LENGTH_METRES, 200, 100, 0.5),
                        new LayerCoverage.Row("river", "west", Amount.LENGTH_METRES, 200, 50, 0.25),
                        new LayerCoverage.Row("river", null, Amount.LENGTH_METRES, 200, 50, 0.25),
                        new LayerCoverage.Row("lake", "west", Amount.AREA_SQUARE_METRES, 400, 200, 0.5),
                        new LayerCoverage.Row("lake", "east", Amount.AREA_SQUARE_METRES, 400, 100, 0.25),
                        new LayerCoverage.Row("lake", null, Amount.AREA_SQUARE_METRES, 400, 100, 0.25));
        assertThat(coverage.withoutGeometry()).isEqualTo(1);
    }

    @Test
    void aPolygonThatCrossesItselfIsMendedAndCounted() {
        FeatureSet bowTie = layer("bow", "tie", "POLYGON ((0 6800000, 20 6800020, 20 6800000, 0 6800020, 0 6800000))");
        LayerCoverage coverage = LayerCoverage.of(bowTie, 0, ZONES, 0, MeasuringSystem.NATIONAL, null);
        assertThat(coverage.mended()).isEqualTo(1);
        assertThat(coverage.rows())
                .containsExactly(new LayerCoverage.Row("tie", "west", Amount.AREA_SQUARE_METRES, 200, 200, 1));
    }

    @Test
    void onlyPolygonsCanBeLainIn() {
        FeatureSet lines = layer("lines", "a", "LINESTRING (0 0, 1 1)");
        assertThatThrownBy(() -> LayerCoverage.of(lines, 0, lines, 0, MeasuringSystem.NATIONAL, null))
                .hasMessageContaining("must hold polygons");
    }

    private static FeatureSet layer(String name, @Nullable String... keysAndShapes) {
        List<Feature> features = new ArrayList<>();
        for (int i = 0; i < keysAndShapes.length; i += 2) {
            features.add(new Feature(wkt(keysAndShapes[i + 1]), new Object[] {keysAndShapes[i]}));
        }
        return new FeatureSet(name, Schema.of(Field.text("key")), new EpsgCode(25833), features);
    }

    private static @Nullable Geometry wkt(@Nullable String text) {
        try {
            return text == null ? null : new WKTReader().read(text);
        } catch (ParseException e) {
            throw new IllegalArgumentException(text, e);
        }
    }
}
