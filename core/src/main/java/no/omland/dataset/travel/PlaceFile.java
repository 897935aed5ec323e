package no.omland.dataset.travel;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.omland.crs.CoordinateTransform;
import no.omland.crs.EpsgCode;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.issue.DataException;

/**
 * Places in a CSV file with the columns {@code name}, {@code lat} and {@code lon}, and {@code capacity} and {@code turn_out} (minutes until a unit rolls, with at most one decimal) if there are any.
 */
public final class PlaceFile {

    private PlaceFile() {}

    /**
     * Places of a CSV file.
     *
     * @throws DataException naming the line where something is missing or wrong
     */
    public static List<PlaceSource.Found> read(Path file) {
        CoordinateTransform transform = CoordinateTransform.between(EpsgCode.WGS84, WorkspaceSnapshot.CRS);
        List<PlaceSource.Found> found = new ArrayList<>();
        try {
            String text = Files.readString(file);
            String header = text.lines().findFirst().orElse("");
            char separator = header.indexOf(';') >= 0 ? ';' : header.indexOf('\t') >= 0 ? '\t' : ',';
            try (CsvReader<NamedCsvRecord> rows =
                    CsvReader.builder().fieldSeparator(separator).ofNamedCsvRecord(text)) {
                for (NamedCsvRecord row : rows) {
                    found.add(row(row, file + ":" + row.getStartingLineNumber(), transform));
                }
            }
        } catch (IOException e) {
            throw DataException.caused(e, "file.unreadable", file.toString(), String.valueOf(e.getMessage()));
        }
        if (found.isEmpty()) {
            throw DataException.data("places.none", file.toString(), file, "name,lat,lon");
        }
        return found;
    }

    private static PlaceSource.Found row(NamedCsvRecord row, String where, CoordinateTransform transform) {
        String name = row.findField("name")
                .or(() -> row.findField("navn"))
                .orElseThrow(() -> DataException.data("places.unreadable", where, row.getFields(), "name,lat,lon"));
        double latitude = degrees(row, "lat", where, 57, 72);
        double longitude = degrees(row, "lon", where, 3, 33);
        double[] place = {longitude, latitude};
        transform.apply(place, 0, 1);
        String capacity =
                row.findField("capacity").or(() -> row.findField("kapasitet")).orElse("");
        String turnOut = row.getHeader().stream()
                .filter(PlaceSource::isTurnOut)
                .findFirst()
                .flatMap(row::findField)
                .orElse("");
        return new PlaceSource.Found(
                new Place(name, name, place[0], place[1]),
                PlaceSource.whole(capacity, where),
                PlaceSource.turnOut(turnOut, where),
                where);
    }

    private static double degrees(NamedCsvRecord row, String column, String where, double least, double most) {
        String text = row.findField(column).orElse("").strip().replace(',', '.');
        try {
            double degrees = Double.parseDouble(text);
            if (degrees >= least && degrees <= most) {
                return degrees;
            }
        } catch (NumberFormatException notANumber) {
            // Said below, as of one that is out of bounds.
        }
        throw DataException.data("places.unreadable", where, text, column + ", " + (long) least + "–" + (long) most);
    }
}
