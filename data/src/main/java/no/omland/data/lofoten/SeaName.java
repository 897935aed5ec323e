package no.omland.data.lofoten;

import java.nio.file.Path;
import java.util.List;
import no.omland.data.file.CsvTable;
import no.omland.data.file.DrawingPlane;
import org.locationtech.jts.geom.Coordinate;

/**
 * A fjord, sound or stretch of sea that is known by name.
 *
 * @param place somewhere in it, in metres, EPSG:25833
 */
record SeaName(String name, Coordinate place) {

    static List<SeaName> read(Path file, DrawingPlane projection) {
        return CsvTable.read(file).stream()
                .map(row -> new SeaName(
                        row.getOrDefault("name", ""),
                        projection.toMetres(
                                Double.parseDouble(row.getOrDefault("lon", "")),
                                Double.parseDouble(row.getOrDefault("lat", "")))))
                .toList();
    }
}
