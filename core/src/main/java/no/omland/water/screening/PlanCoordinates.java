package no.omland.water.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.omland.crs.CoordinateTransform;
import no.omland.crs.EpsgCode;
import no.omland.issue.DataException;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * A plan given as written coordinates: pairs of numbers, one to a line or with {@code ;} between. One pair is a place, two are a line, more are the corners of an
 * area.
 *
 * <p>Norwegians write both "north, east" and "east, north". Inside Norway no pair can be read both ways, so the order is told from the numbers: degrees from 57 to
 * 72 are latitudes and from 3 to 33 longitudes; metres from 6.3 to 8 million are northings.
 */
public final class PlanCoordinates {

    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d+(?:[.,]\\d+)?");
    private static final EpsgCode DEGREES = new EpsgCode(4326);
    private static final EpsgCode UTM33 = new EpsgCode(25833);
    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final double LARGEST_DEGREE = 180;

    private static final String WHERE = "coordinates";

    private PlanCoordinates() {}

    /**
     * The geometry in ETRS89 / UTM 33N.
     *
     * @param crs the system of metres; null for UTM 33N. Degrees are WGS 84 whatever is said.
     * @throws DataException when the text holds no pairs, or a pair that lies nowhere in Norway
     */
    public static Geometry read(String text, @Nullable EpsgCode crs) {
        List<Coordinate> places = new ArrayList<>();
        boolean degrees = false;
        for (String line : text.split("[\\n;]", -1)) {
            if (line.isBlank()) {
                continue;
            }
            double[] pair = pair(line);
            boolean isDegrees = Math.abs(pair[0]) <= LARGEST_DEGREE && Math.abs(pair[1]) <= LARGEST_DEGREE;
            if (!places.isEmpty() && isDegrees != degrees) {
                throw DataException.use("screening.coordinates", WHERE, line.strip());
            }
            degrees = isDegrees;
            places.add(degrees ? ordered(line, pair, 3, 33, 57, 72) : ordered(line, pair, -500e3, 1.3e6, 6.3e6, 8e6));
        }
        if (places.isEmpty()) {
            throw DataException.use("screening.coordinates", WHERE, text.strip());
        }
        EpsgCode from = degrees ? DEGREES : crs == null ? UTM33 : crs;
        Geometry shape = shape(places);
        return from.equals(UTM33)
                ? shape
                : CoordinateTransform.between(from, UTM33).transform(shape);
    }

    /** A comma is a decimal comma, except before a blank or where there would be one number only. */
    private static double[] pair(String line) {
        List<Double> numbers = numbers(line.replaceAll(",\\s+", " "));
        if (numbers.size() == 1) {
            numbers = numbers(line.replace(',', ' '));
        }
        if (numbers.size() != 2) {
            throw DataException.use("screening.coordinates", WHERE, line.strip());
        }
        return new double[] {numbers.get(0), numbers.get(1)};
    }

    private static List<Double> numbers(String line) {
        List<Double> numbers = new ArrayList<>();
        Matcher found = NUMBER.matcher(line);
        while (found.find()) {
            numbers.add(Double.valueOf(found.group().replace(',', '.')));
        }
        return numbers;
    }

    private static Coordinate ordered(
            String line, double[] pair, double leastX, double mostX, double leastY, double mostY) {
        if (isWithin(pair[0], leastX, mostX) && isWithin(pair[1], leastY, mostY)) {
            return new Coordinate(pair[0], pair[1]);
        }
        if (isWithin(pair[1], leastX, mostX) && isWithin(pair[0], leastY, mostY)) {
            return new Coordinate(pair[1], pair[0]);
        }
        throw DataException.use("screening.coordinates", WHERE, line.strip());
    }

    private static boolean isWithin(double value, double least, double most) {
        return value >= least && value <= most;
    }

    private static Geometry shape(List<Coordinate> places) {
        if (places.size() == 1) {
            return FACTORY.createPoint(places.get(0));
        }
        if (places.size() == 2) {
            return FACTORY.createLineString(places.toArray(Coordinate[]::new));
        }
        List<Coordinate> ring = new ArrayList<>(places);
        if (!ring.get(0).equals2D(ring.get(ring.size() - 1))) {
            ring.add(new Coordinate(ring.get(0)));
        }
        return ring.size() < 4
                ? FACTORY.createLineString(places.toArray(Coordinate[]::new))
                : FACTORY.createPolygon(ring.toArray(Coordinate[]::new));
    }
}
