package no.omland.exporting;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import no.omland.crs.EpsgCode;
import no.omland.feature.Feature;
import no.omland.feature.FeatureSet;
import no.omland.feature.Field;
import no.omland.feature.FieldType;
import no.omland.feature.Schema;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateXYM;
import org.locationtech.jts.geom.CoordinateXYZM;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/** A layer with every type of column, made from a seed: the same one every time. */
final class RandomLayer {

    static final List<String> TYPES =
            List.of("Point", "MultiPoint", "LineString", "MultiLineString", "Polygon", "MultiPolygon");

    static final Schema SCHEMA = Schema.of(
            Field.text("navn"),
            Field.text("nummer"),
            new Field("antall", FieldType.INTEGER),
            new Field("stort", FieldType.INTEGER),
            new Field("areal", FieldType.REAL),
            new Field("vernet", FieldType.BOOLEAN),
            new Field("endret", FieldType.DATE),
            new Field("målt", FieldType.DATE_TIME));

    private static final int FEATURES = 12;
    private static final String LETTERS = "abcæøåÆØÅčđŋšŧžáČĐŊŠŦŽÁ;,\"'|\t\n€𝄞 0123";
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final Random random;
    private final boolean z;
    private final boolean m;

    private RandomLayer(long seed, boolean z, boolean m) {
        this.random = new Random(seed);
        this.z = z;
        this.m = m;
    }

    /** In EPSG:25833, coordinates in whole millimetres; the first feature has everything, some of the others lack a value or their geometry. */
    static FeatureSet of(long seed, String type, boolean z, boolean m) {
        RandomLayer making = new RandomLayer(seed, z, m);
        List<Feature> features = new ArrayList<>();
        for (int i = 0; i < FEATURES; i++) {
            Geometry geometry = i % 5 == 4 ? null : making.geometry(type);
            features.add(new Feature(geometry, making.values(i == 0)));
        }
        return new FeatureSet("blåvann", SCHEMA, EpsgCode.ETRS89_UTM33, features);
    }

    private @Nullable Object[] values(boolean all) {
        @Nullable
        Object[] values = {
            text(),
            "0" + (100 + random.nextInt(900)),
            (long) random.nextInt(2_000_000) - 1_000_000,
            random.nextLong() >> 10,
            Double.longBitsToDouble(random.nextLong()),
            random.nextBoolean(),
            LocalDate.of(1900, 3, 1).plusDays(random.nextInt(60_000)),
            LocalDateTime.of(1950, 1, 1, 0, 0).plusSeconds(random.nextInt(Integer.MAX_VALUE))
        };
        values[4] = Double.isFinite((double) values[4]) ? values[4] : 0.1;
        for (int i = 0; !all && i < values.length; i++) {
            values[i] = random.nextInt(6) == 0 ? null : values[i];
        }
        return values;
    }

    private String text() {
        StringBuilder text = new StringBuilder("å");
        int[] letters = LETTERS.codePoints().toArray();
        for (int n = random.nextInt(30); n > 0; n--) {
            text.appendCodePoint(letters[random.nextInt(letters.length)]);
        }
        return text.append('ž').toString();
    }

    private Geometry geometry(String type) {
        return switch (type) {
            case "Point" -> point();
            case "MultiPoint" -> FACTORY.createMultiPoint(new Point[] {point(), point(), point()});
            case "LineString" -> line();
            case "MultiLineString" -> FACTORY.createMultiLineString(new LineString[] {line(), line()});
            case "Polygon" -> polygon(0);
            default -> FACTORY.createMultiPolygon(new Polygon[] {polygon(0), polygon(5_000)});
        };
    }

    private Point point() {
        return FACTORY.createPoint(at(random.nextInt(1_000_000_000), random.nextInt(1_000_000_000)));
    }

    private LineString line() {
        Coordinate[] positions = new Coordinate[2 + random.nextInt(5)];
        for (int i = 0; i < positions.length; i++) {
            positions[i] = at(random.nextInt(1_000_000_000), random.nextInt(1_000_000_000));
        }
        return FACTORY.createLineString(positions);
    }

    private Polygon polygon(int eastMetres) {
        int x = random.nextInt(1_000_000) + eastMetres * 1000;
        int y = random.nextInt(1_000_000);
        return FACTORY.createPolygon(
                FACTORY.createLinearRing(square(x, y, 1_000_000)), new org.locationtech.jts.geom.LinearRing[] {
                    FACTORY.createLinearRing(square(x + 250_000, y + 250_000, 500_000))
                });
    }

    private Coordinate[] square(int x, int y, int side) {
        Coordinate first = at(x, y);
        return new Coordinate[] {first, at(x + side, y), at(x + side, y + side), at(x, y + side), first.copy()};
    }

    /** Millimetres from 300 km east and 6,700 km north. */
    private Coordinate at(int xMillimetres, int yMillimetres) {
        double x = (300_000_000L + xMillimetres) / 1000.0;
        double y = (6_700_000_000L + yMillimetres) / 1000.0;
        double height = random.nextInt(2_000_000) / 1000.0;
        double measure = random.nextInt(5_000_000) / 1000.0;
        return z && m
                ? new CoordinateXYZM(x, y, height, measure)
                : m ? new CoordinateXYM(x, y, measure) : z ? new Coordinate(x, y, height) : new Coordinate(x, y);
    }
}
