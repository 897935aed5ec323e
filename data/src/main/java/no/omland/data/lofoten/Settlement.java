package no.omland.data.lofoten;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.omland.data.file.CsvTable;
import no.omland.data.file.DrawingPlane;
import org.locationtech.jts.geom.Coordinate;

/**
 * A named place where people live or lived.
 *
 * @param place metres, EPSG:25833
 * @param rank 1 town, 2 large village, 3 village, 4 hamlet, 5 farm or deserted place
 * @param area empty for places outside both water areas
 */
record Settlement(String name, String municipalityNumber, Coordinate place, int rank, Optional<WaterArea> area) {

    static List<Settlement> read(Path file, DrawingPlane projection) {
        return CsvTable.read(file).stream()
                .map(row -> new Settlement(
                        column(row, "name"),
                        column(row, "kommunenummer"),
                        projection.toMetres(
                                Double.parseDouble(column(row, "lon")), Double.parseDouble(column(row, "lat"))),
                        Integer.parseInt(column(row, "rank")),
                        WaterArea.named(column(row, "water_area"))))
                .toList();
    }

    private static String column(Map<String, String> row, String name) {
        return row.getOrDefault(name, "");
    }
}
