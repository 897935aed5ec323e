package no.omland.maps.atlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import no.omland.crs.EpsgCode;
import no.omland.feature.Feature;
import no.omland.feature.FeatureSet;
import no.omland.feature.Schema;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

/** Layers of anything, made ready for the map. */
final class PlainLayerTest {

    private static final GeometryFactory FACTORY = new GeometryFactory();

    @Test
    void itKnowsWhereItIsInDegrees() {
        PlainLayer layer = PlainLayer.of("t", points(EpsgCode.WGS84, 13, 68, 15, 69), 100);

        assertThat(layer.located()).isEqualTo(2);
        assertThat(layer.drawn().featureCount()).isEqualTo(2);
        assertThat(layer.bounds().getMinX()).isCloseTo(13, within(1e-9));
        assertThat(layer.bounds().getMaxY()).isCloseTo(69, within(1e-9));
    }

    @Test
    void ofManyItDrawsAnEvenPick() {
        double[] places = new double[2_000];
        for (int i = 0; i < 1_000; i++) {
            places[2 * i] = 5 + i / 100.0;
            places[2 * i + 1] = 60;
        }

        PlainLayer layer = PlainLayer.of("t", points(EpsgCode.WGS84, places), 300);

        assertThat(layer.located()).isEqualTo(1_000);
        assertThat(layer.drawn().featureCount()).isEqualTo(250);
        assertThat(layer.bounds().getMaxX()).isCloseTo(14.99, within(1e-9));
    }

    @Test
    void whatHasNoPlaceOnAMapIsLeftOut() {
        assertThat(PlainLayer.of("t", points(EpsgCode.WGS84, 13, 68, 15, 89.9), 100)
                        .located())
                .isEqualTo(1);
        assertThat(PlainLayer.of("t", points(EpsgCode.ETRS89_UTM33, 500_000, 7e12), 100)
                        .located())
                .isZero();
        assertThat(PlainLayer.of("t", points(EpsgCode.WEB_MERCATOR, 13, 68), 100)
                        .drawn()
                        .featureCount())
                .isZero();
        FeatureSet table = FeatureSet.table("t", Schema.of(), List.of(new Feature(null, new Object[0])));
        assertThat(PlainLayer.of("t", table, 100).bounds().isNull()).isTrue();
    }

    private static FeatureSet points(EpsgCode crs, double... places) {
        List<Feature> features = new ArrayList<>();
        for (int i = 0; i < places.length; i += 2) {
            features.add(new Feature(FACTORY.createPoint(new Coordinate(places[i], places[i + 1])), new Object[0]));
        }
        return new FeatureSet("t", Schema.of(), crs, features);
    }
}
