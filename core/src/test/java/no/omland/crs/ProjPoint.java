package no.omland.crs;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** One place in Norway as PROJ has it in several systems: a line of {@code proj-points.csv}. */
record ProjPoint(double longitude, double latitude, double[] metres) {
    private static final List<EpsgCode> COLUMNS = List.of(
            EpsgCode.ETRS89_UTM32,
            EpsgCode.ETRS89_UTM33,
            EpsgCode.ETRS89_UTM35,
            EpsgCode.WGS84_UTM33,
            EpsgCode.WEB_MERCATOR);

    static List<ProjPoint> readAll() throws IOException {
        try (InputStream in = Objects.requireNonNull(ProjPoint.class.getResourceAsStream("proj-points.csv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("longitude"))
                    .map(ProjPoint::parse)
                    .toList();
        }
    }

    private static ProjPoint parse(String line) {
        double[] numbers = Arrays.stream(line.split(",", -1))
                .mapToDouble(Double::parseDouble)
                .toArray();
        return new ProjPoint(numbers[0], numbers[1], Arrays.copyOfRange(numbers, 2, numbers.length));
    }

    /** All points as pairs of x, y in the given system. */
    static double[] in(EpsgCode code, List<ProjPoint> points) {
        return points.stream()
                .flatMapToDouble(point -> IntStream.range(0, 2).mapToDouble(axis -> point.ordinate(code, axis)))
                .toArray();
    }

    private double ordinate(EpsgCode code, int axis) {
        if (code.equals(EpsgCode.ETRS89) || code.equals(EpsgCode.WGS84)) {
            return axis == 0 ? longitude : latitude;
        }
        return metres[2 * COLUMNS.indexOf(code) + axis];
    }
}
