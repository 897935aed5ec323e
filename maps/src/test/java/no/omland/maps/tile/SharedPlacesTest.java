package no.omland.maps.tile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class SharedPlacesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "two neighbours | POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0)) ; POLYGON ((9 0, 18 0, 18 9, 9 9, 9 0)) | 9 0, 9 9",
                "a vertex along the shared border is none | POLYGON ((0 0, 9 0, 9 5, 9 9, 0 9, 0 0)) ; POLYGON ((9 0, 18 0, 18 9, 9 9, 9 5, 9 0)) | 9 0, 9 9",
                "one over two | POLYGON ((0 0, 9 0, 18 0, 18 9, 0 9, 0 0)) ; POLYGON ((0 0, 0 -9, 9 -9, 9 0, 0 0)) ; POLYGON ((9 0, 9 -9, 18 -9, 18 0, 9 0)) | 0 0, 18 0, 9 -9, 9 0",
                "an enclave | POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 6 3, 6 6, 3 3)) ; POLYGON ((3 3, 6 6, 6 3, 3 3)) | ''",
                "a tributary | LINESTRING (0 0, 5 0, 9 0) ; LINESTRING (5 7, 5 3, 5 0) | 0 0, 5 0, 5 7, 9 0",
                "the same river twice, once upstream | LINESTRING (0 0, 5 0, 9 0) ; LINESTRING (9 0, 5 0, 0 0) | 0 0, 9 0"
            })
    void nodesAreWhereChainsEndOrPart(String title, String features, String nodes) throws ParseException {
        GeometryPacker packer = new GeometryPacker();
        for (String feature : features.split(";")) {
            packer.add(new WKTReader().read(feature));
        }
        PackedGeometries packed = packer.pack();
        SharedPlaces places = new SharedPlaces(packed);

        Set<String> found = new TreeSet<>();
        for (int v = 0; v < packed.vertexCount(); v++) {
            if (places.isNode(v)) {
                found.add(packed.x[v] / 100 + " " + packed.y[v] / 100);
            }
        }
        assertThat(String.join(", ", found)).isEqualTo(nodes);
    }
}
