package no.omland.importing.geopackage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBWriter;
import org.locationtech.jts.io.WKTReader;

class GeometryBlobTest {

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "POINT (1 2)",
                "POINT EMPTY",
                "LINESTRING (0 0, 1 1, 2 0)",
                "POLYGON ((0 0, 9 0, 9 9, 0 0), (3 1, 4 1, 4 2, 3 1))",
                "MULTIPOINT ((1 2), (3 4))",
                "MULTILINESTRING ((0 0, 1 1), (2 2, 3 3))",
                "MULTIPOLYGON (((0 0, 9 0, 9 9, 0 0)), ((20 0, 29 0, 29 9, 20 0)))",
                "GEOMETRYCOLLECTION (POINT (1 2), LINESTRING (0 0, 1 1))"
            })
    void everyTypeIsReadWithEveryEnvelopeAndByteOrder(String wkt) throws ParseException {
        Geometry geometry = new WKTReader().read(wkt);
        for (int order = 1; order <= 2; order++) {
            for (int envelope = 0; envelope <= 4; envelope++) {
                byte[] blob = blob(envelope, new WKBWriter(2, order).write(geometry));
                assertThat(GeometryBlob.of(blob).geometry().equalsExact(geometry))
                        .isTrue();
                assertThat(GeometryBlob.of(blob).curved()).isFalse();
            }
        }
    }

    /** ISO types 1001, 2001 and 3001. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({"1001, 3, NaN", "2001, NaN, 3", "3001, 3, 4"})
    void heightsAndMeasuresAreKept(int type, Double z, Double m) {
        ByteBuffer wkb = ByteBuffer.allocate(5 + 32).order(ByteOrder.LITTLE_ENDIAN);
        wkb.put((byte) 1).putInt(type).putDouble(1).putDouble(2).putDouble(3).putDouble(4);
        Geometry point = GeometryBlob.of(blob(0, wkb.array())).geometry();
        assertThat(point.getCoordinate().getZ()).isEqualTo(z);
        assertThat(point.getCoordinate().getM()).isEqualTo(m);
    }

    /** A half circle of radius 1 is π long; at 4° a chord is short of its arc by 0.02 %. */
    @Test
    void anArcBecomesShortLines() {
        ByteBuffer wkb = ByteBuffer.allocate(9 + 48).order(ByteOrder.LITTLE_ENDIAN);
        wkb.put((byte) 1).putInt(8).putInt(3);
        wkb.putDouble(6_500_000)
                .putDouble(0)
                .putDouble(6_500_001)
                .putDouble(1)
                .putDouble(6_500_002)
                .putDouble(0);
        GeometryBlob blob = GeometryBlob.of(blob(0, wkb.array()));
        assertThat(blob.curved()).isTrue();
        assertThat(blob.geometry().getLength()).isCloseTo(Math.PI, within(Math.PI * 3e-4));
        assertThat(blob.geometry().getEnvelopeInternal().getMaxY()).isCloseTo(1, within(1e-3));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "                                      | no GeoPackage geometry, 0 bytes",
                "0102                                  | no GeoPackage geometry, 2 bytes",
                "475000FF00000000                      | envelope of kind 7 in 8 bytes",
                "4750000100000000                      | ends after 8 bytes",
                "475000010000000007                    | byte order 7",
                "47500001000000000163000000            | geometry type 99",
                "4750000100000000010200000000FFFFFF    | 4294967040 parts in 0 bytes",
                "4750000100000000010200000003000000    | 3 parts in 0 bytes"
            })
    void aBrokenBlobIsNamed(String hex, String words) {
        byte[] blob = hex == null ? new byte[0] : HexFormat.of().parseHex(hex.strip());
        assertThatThrownBy(() -> GeometryBlob.of(blob))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(words);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void wrongBytesAreReadOrRefusedAndNothingElse(long seed) throws ParseException {
        Random random = new Random(seed);
        byte[] good = blob(
                1,
                new WKBWriter()
                        .write(new WKTReader()
                                .read("MULTIPOLYGON (((0 0, 9 0, 9 9, 0 0)), ((20 0, 29 0, 29 9, 20 0)))")));
        for (int i = 0; i < 5_000; i++) {
            byte[] blob = Arrays.copyOf(good, random.nextInt(good.length + 1));
            for (int k = 0; blob.length > 0 && k < 3; k++) {
                blob[random.nextInt(blob.length)] = (byte) random.nextInt(256);
            }
            try {
                GeometryBlob.of(blob);
            } catch (IllegalArgumentException refused) {
                assertThat(refused.getMessage()).isNotBlank();
            }
        }
    }

    private static byte[] blob(int envelope, byte[] wkb) {
        int[] bytes = {0, 32, 48, 48, 64};
        ByteBuffer blob = ByteBuffer.allocate(8 + bytes[envelope] + wkb.length);
        blob.put((byte) 'G')
                .put((byte) 'P')
                .put((byte) 0)
                .put((byte) (envelope << 1 | 1))
                .putInt(25833);
        blob.position(8 + bytes[envelope]);
        return blob.put(wkb).array();
    }
}
