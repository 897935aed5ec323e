package no.omland.dataset.travel;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Supplier;
import no.omland.crs.CoordinateTransform;
import no.omland.crs.EpsgCode;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.issue.DataException;

/**
 * Places in a CSV file with the columns {@code name}, {@code lat} and {@code lon}, and {@code capacity} and {@code turn_out} (minutes until a unit rolls, with at most one decimal) if there are any.
 */
public final class PlaceFile {

    /** Lines that are told of; who has more than these wrong has one thing wrong in all of them. */
    private static final int MOST_TOLD = 20;

    private PlaceFile() {}

    /**
     * Places of a CSV file.
     *
     * @throws DataException naming every line where something is missing or wrong, up to some
     */
    public static List<PlaceSource.Found> read(Path file) {
        CoordinateTransform transform = CoordinateTransform.between(EpsgCode.WGS84, WorkspaceSnapshot.CRS);
        List<PlaceSource.Found> found = new ArrayList<>();
        List<DataException> wrong = new ArrayList<>();
        try {
            String text = Files.readString(file);
            String header = text.lines().findFirst().orElse("");
            char separator = header.indexOf(';') >= 0 ? ';' : header.indexOf('\t') >= 0 ? '\t' : ',';
            try (CsvReader<NamedCsvRecord> rows =
                    CsvReader.builder().fieldSeparator(separator).ofNamedCsvRecord(text)) {
                for (NamedCsvRecord row : rows) {
                    expectColumns(row, file + ":1");
                    row(row, file + ":" + row.getStartingLineNumber(), transform, wrong)
                            .ifPresent(found::add);
                }
            }
        } catch (IOException e) {
            throw DataException.caused(e, "file.unreadable", file.toString(), String.valueOf(e.getMessage()));
        }
        expectNothing(wrong, file.toString());
        if (found.isEmpty()) {
            throw DataException.data("places.none", file.toString(), file, "name,lat,lon");
        }
        return found;
    }

    /** @throws DataException all that is wrong with a list of places, up to some; the rest is counted */
    static void expectNothing(List<DataException> wrong, String where) {
        List<DataException> told = new ArrayList<>(wrong.subList(0, Math.min(MOST_TOLD, wrong.size())));
        if (wrong.size() > MOST_TOLD) {
            told.add(DataException.data("places.more", where, wrong.size() - MOST_TOLD));
        }
        if (!told.isEmpty()) {
            throw DataException.first(told);
        }
    }

    private static void expectColumns(NamedCsvRecord row, String where) {
        List<String> header = row.getHeader();
        for (String column : header.contains("navn") ? List.of("lat", "lon") : List.of("name", "lat", "lon")) {
            if (!header.contains(column)) {
                throw DataException.data("places.column", where, column, String.join(", ", header));
            }
        }
    }

    /** The place of a row; empty when something is wrong with it, all of which is added to {@code wrong}. */
    private static Optional<PlaceSource.Found> row(
            NamedCsvRecord row, String where, CoordinateTransform transform, List<DataException> wrong) {
        int before = wrong.size();
        String name = row.findField("name").or(() -> row.findField("navn")).orElse("");
        String capacity =
                row.findField("capacity").or(() -> row.findField("kapasitet")).orElse("");
        String turnOut = row.getHeader().stream()
                .filter(PlaceSource::isTurnOut)
                .findFirst()
                .flatMap(row::findField)
                .orElse("");
        double latitude = degrees(row, "lat", where, 57, 72, wrong);
        double longitude = degrees(row, "lon", where, 3, 33, wrong);
        OptionalLong room = said(wrong, () -> PlaceSource.whole(capacity, where), OptionalLong.empty());
        OptionalInt tenthSeconds = said(wrong, () -> PlaceSource.turnOut(turnOut, where), OptionalInt.empty());
        if (wrong.size() > before) {
            return Optional.empty();
        }
        double[] place = {longitude, latitude};
        transform.apply(place, 0, 1);
        return Optional.of(new PlaceSource.Found(new Place(name, name, place[0], place[1]), room, tenthSeconds, where));
    }

    /** What is read; {@code nothing} when it is wrong, which is added to {@code wrong}. */
    static <T> T said(List<DataException> wrong, Supplier<T> reading, T nothing) {
        try {
            return reading.get();
        } catch (DataException e) {
            wrong.add(e);
            return nothing;
        }
    }

    private static double degrees(
            NamedCsvRecord row, String column, String where, double least, double most, List<DataException> wrong) {
        String written = row.findField(column).orElse("").strip();
        try {
            double degrees = Double.parseDouble(written.replace(',', '.'));
            if (degrees >= least && degrees <= most) {
                return degrees;
            }
        } catch (NumberFormatException notANumber) {
            // Said below, as of one that is out of bounds.
        }
        wrong.add(DataException.data("places.degrees", where, column, least, most, written));
        return least;
    }
}
