package no.omland.maps.tile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.algorithm.Area;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class ClipBoxTest {

    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final Geometry SQUARE =
            FACTORY.toGeometry(new Envelope(ClipBox.LOW, ClipBox.HIGH, ClipBox.LOW, ClipBox.HIGH));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LINESTRING (10 10, 20 20)                  | LINESTRING (10 10, 20 20)",
                "LINESTRING (-1064 100, 5160 100)           | LINESTRING (-64 100, 4160 100)",
                "LINESTRING (100 100, 100 5000, 200 5000)   | LINESTRING (100 100, 100 4160)",
                "LINESTRING (-100 0, 0 0, 0 -100, 50 -100, 50 0) | MULTILINESTRING ((-64 0, 0 0, 0 -64), (50 -64, 50 0))",
                "LINESTRING (-100 -100, -100 5000)          | LINESTRING EMPTY",
                "LINESTRING (-200 4000, 96 4296)            | LINESTRING (-64 4136, -40 4160)"
            })
    void linesAreCutAtTheBuffer(String given, String expected) throws ParseException {
        List<Geometry> pieces = new ArrayList<>();

        new ClipBox()
                .clipLine(
                        chain(new WKTReader().read(given).getCoordinates(), 0),
                        piece -> pieces.add(FACTORY.createLineString(coordinates(piece))));

        Geometry clipped = pieces.isEmpty() ? FACTORY.createLineString() : FACTORY.buildGeometry(pieces);
        assertThat(clipped.norm()).isEqualTo(new WKTReader().read(expected).norm());
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aCutRingHasTheAreaOfItsIntersection(long seed) {
        Geometry star = star(new Random(seed));
        Chain ring = chain(star.getCoordinates(), 1);

        new ClipBox().clipRing(ring);

        double expected = star.intersection(SQUARE).getArea();
        assertThat(areaOf(ring)).isCloseTo(expected, within(expected * 1e-9));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void cutLinesHaveTheLengthOfTheirIntersection(long seed) {
        Geometry line = FACTORY.createLineString(star(new Random(seed)).getCoordinates());
        double[] length = {0};

        new ClipBox()
                .clipLine(
                        chain(line.getCoordinates(), 0),
                        piece -> length[0] +=
                                FACTORY.createLineString(coordinates(piece)).getLength());

        assertThat(length[0]).isCloseTo(line.intersection(SQUARE).getLength(), within(1e-6));
    }

    private static Geometry star(Random random) {
        double centreX = random.nextDouble() * 4096;
        double centreY = random.nextDouble() * 4096;
        Coordinate[] ring = new Coordinate[61];
        for (int i = 0; i < 60; i++) {
            double reach = 500 + random.nextDouble() * 5000;
            ring[i] = new Coordinate(
                    centreX + reach * Math.cos(Math.PI * i / 30), centreY + reach * Math.sin(Math.PI * i / 30));
        }
        ring[60] = new Coordinate(ring[0]);
        return FACTORY.createPolygon(ring);
    }

    private static Chain chain(Coordinate[] coordinates, int leaveOut) {
        Chain chain = new Chain();
        for (int i = 0; i < coordinates.length - leaveOut; i++) {
            chain.add(coordinates[i].x, coordinates[i].y);
        }
        return chain;
    }

    private static Coordinate[] coordinates(Chain chain) {
        Coordinate[] coordinates = new Coordinate[chain.size];
        for (int i = 0; i < chain.size; i++) {
            coordinates[i] = new Coordinate(chain.x[i], chain.y[i]);
        }
        return coordinates;
    }

    private static double areaOf(Chain ring) {
        List<Coordinate> closed = new ArrayList<>(List.of(coordinates(ring)));
        closed.add(closed.get(0));
        return Area.ofRing(closed.toArray(new Coordinate[0]));
    }
}
