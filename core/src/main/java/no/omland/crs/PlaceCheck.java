package no.omland.crs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/**
 * Whether coordinates can be in the reference system that they are said to be in. Degrees must be degrees, and what would lie in Norway under another
 * system, and does not under the one that is said, is most likely in the other. Only the systems that are used in Norway are looked into.
 *
 * @param likely the systems under which nearly everything lies in Norway, joined by a slash; empty when there is none
 * @param example one of the coordinates, as {@code x, y}
 */
public record PlaceCheck(Finding finding, String likely, String example) {

    /** What came of it. */
    public enum Finding {
        /** Nothing speaks against it, or nothing can be said. */
        PLAUSIBLE,
        /** It cannot be, or another system is far more likely. */
        OTHER_SYSTEM,
        /** It is most likely this system with x and y exchanged. */
        EXCHANGED_AXES
    }

    private static final PlaceCheck PLAUSIBLE = new PlaceCheck(Finding.PLAUSIBLE, "", "");
    private static final int MOST_POINTS = 2_000;
    private static final double NEARLY_ALL = 0.98;
    private static final double MOST = 0.9;
    private static final double FEW = 0.1;

    private static final List<EpsgCode> CANDIDATES = List.of(
            EpsgCode.ETRS89_UTM33,
            EpsgCode.ETRS89_UTM32,
            EpsgCode.ETRS89_UTM35,
            EpsgCode.ETRS89_UTM34,
            EpsgCode.ETRS89,
            EpsgCode.WEB_MERCATOR);

    public boolean isPlausible() {
        return finding == Finding.PLAUSIBLE;
    }

    /** Looks at one point of each geometry, of two thousand geometries at most. Takes milliseconds. */
    public static PlaceCheck of(List<? extends Geometry> geometries, EpsgCode said) {
        Optional<WellKnownSystem> system = ReferenceSystem.of(said).wellKnown();
        List<Coordinate> points = sample(geometries);
        if (system.isEmpty() || points.isEmpty()) {
            return PLAUSIBLE;
        }
        double inRange = share(points, PlaceCheck::isDegrees);
        if (system.get().isGeographic()) {
            return inRange < MOST ? other(points, said, p -> !isDegrees(p)) : exchanged(points, said);
        }
        if (inRange >= NEARLY_ALL) {
            boolean norway = inNorway(points, EpsgCode.ETRS89, false) >= NEARLY_ALL
                    || inNorway(points, EpsgCode.ETRS89, true) >= NEARLY_ALL;
            return norway
                    ? new PlaceCheck(Finding.OTHER_SYSTEM, EpsgCode.ETRS89.toString(), words(points.get(0)))
                    : PLAUSIBLE;
        }
        if (inNorway(points, said, false) >= MOST) {
            return PLAUSIBLE;
        }
        PlaceCheck other = other(points, said, p -> !isDegrees(p));
        return other.likely().isEmpty() ? exchanged(points, said) : other;
    }

    private static PlaceCheck exchanged(List<Coordinate> points, EpsgCode said) {
        return inNorway(points, said, false) < FEW && inNorway(points, said, true) >= NEARLY_ALL
                ? new PlaceCheck(Finding.EXCHANGED_AXES, said.toString(), words(points.get(0)))
                : PLAUSIBLE;
    }

    private static PlaceCheck other(List<Coordinate> points, EpsgCode said, Predicate<Coordinate> odd) {
        List<String> likely = CANDIDATES.stream()
                .filter(code -> !code.equals(said) && inNorway(points, code, false) >= NEARLY_ALL)
                .map(EpsgCode::toString)
                .toList();
        Coordinate example = points.stream().filter(odd).findFirst().orElse(points.get(0));
        return new PlaceCheck(Finding.OTHER_SYSTEM, String.join(" / ", likely), words(example));
    }

    private static List<Coordinate> sample(List<? extends Geometry> geometries) {
        int step = 1 + geometries.size() / MOST_POINTS;
        List<Coordinate> points = new ArrayList<>();
        for (int i = 0; i < geometries.size(); i += step) {
            Coordinate first = geometries.get(i).getCoordinate();
            if (first != null) {
                points.add(first);
            }
        }
        return points;
    }

    private static double inNorway(List<Coordinate> points, EpsgCode code, boolean exchanged) {
        CoordinateTransform transform = CoordinateTransform.between(code, EpsgCode.ETRS89);
        return share(points, point -> {
            double[] xy = exchanged ? new double[] {point.y, point.x} : new double[] {point.x, point.y};
            try {
                transform.apply(xy, 0, 1);
                return NorwayOutline.contains(xy[0], xy[1]);
            } catch (CoordinateOutOfDomainException nowhere) {
                return false;
            }
        });
    }

    private static double share(List<Coordinate> points, Predicate<Coordinate> fits) {
        return (double) points.stream().filter(fits).count() / points.size();
    }

    private static boolean isDegrees(Coordinate point) {
        return Math.abs(point.x) <= 360 && Math.abs(point.y) <= 90;
    }

    private static String words(Coordinate point) {
        return String.format(Locale.ROOT, isDegrees(point) ? "%.4f, %.4f" : "%.0f, %.0f", point.x, point.y);
    }
}
