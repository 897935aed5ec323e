package no.omland.dataset.travel;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import no.omland.feature.Feature;
import no.omland.feature.FeatureSet;
import no.omland.feature.Field;
import no.omland.feature.Schema;
import no.omland.importing.ImportOptions;
import no.omland.importing.Progress;
import no.omland.importing.delimited.DelimitedReader;
import no.omland.issue.DataException;
import no.omland.issue.IssueLog;
import no.omland.store.LayerRecord;
import no.omland.store.Workspace;
import org.jspecify.annotations.Nullable;

/**
 * Travel that somebody printed, to be held beside what is computed: any table with columns {@code from}, {@code to} and {@code minutes}, and perhaps {@code km}. Nothing
 * is tuned to it.
 *
 * @param name of the layer or the file
 */
public record PrintedTravel(String name, List<Row> rows) {

    private static final List<String> COLUMNS = List.of("from", "to", "minutes");
    private static final int MOST_ROWS = 2_000;

    /** One printed journey; figures are empty where there is no number. */
    public record Row(String from, String to, OptionalDouble minutes, OptionalDouble kilometres) {}

    public PrintedTravel {
        rows = List.copyOf(rows);
    }

    /** The tables of a workspace that hold printed travel. */
    public static List<PrintedTravel> list(Workspace workspace) {
        return workspace.layers().stream()
                .map(LayerRecord::name)
                .map(workspace::read)
                .flatMap(Optional::stream)
                .filter(layer -> !layer.isSpatial())
                .map(PrintedTravel::find)
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * Reads a file of delimited text.
     *
     * @throws DataException when it cannot be read, or lacks one of the columns
     */
    public static PrintedTravel read(Path file) {
        String name = String.valueOf(file.getFileName());
        FeatureSet table = DelimitedReader.read(
                        file, ImportOptions.NONE, new IssueLog(file.toString()), Progress.SILENT)
                .features()
                .renamed(name);
        return find(table)
                .orElseThrow(() -> DataException.use(
                        "scenario.printed-columns",
                        file.toString(),
                        String.join(
                                ", ",
                                table.schema().fields().stream()
                                        .map(Field::name)
                                        .toList()),
                        String.join(", ", COLUMNS)));
    }

    private static Optional<PrintedTravel> find(FeatureSet table) {
        Schema schema = table.schema();
        if (!COLUMNS.stream().allMatch(each -> schema.indexOf(each) >= 0)) {
            return Optional.empty();
        }
        int kilometres = schema.indexOf("km");
        List<Row> rows = new ArrayList<>();
        for (Feature feature : table.features().subList(0, Math.min(MOST_ROWS, table.size()))) {
            rows.add(new Row(
                    text(feature, schema.indexOf("from")),
                    text(feature, schema.indexOf("to")),
                    number(feature, schema.indexOf("minutes")),
                    kilometres < 0 ? OptionalDouble.empty() : number(feature, kilometres)));
        }
        return Optional.of(new PrintedTravel(table.name(), rows));
    }

    private static String text(Feature feature, int column) {
        @Nullable String text = feature.text(column);
        return text == null ? "" : text.strip();
    }

    private static OptionalDouble number(Feature feature, int column) {
        @Nullable Object value = feature.value(column);
        try {
            return value == null
                    ? OptionalDouble.empty()
                    : value instanceof Number number
                            ? OptionalDouble.of(number.doubleValue())
                            : OptionalDouble.of(
                                    Double.parseDouble(value.toString().strip().replace(',', '.')));
        } catch (NumberFormatException notANumber) {
            return OptionalDouble.empty();
        }
    }

    /** Every end of a journey, once, in the order of the table. */
    public List<String> ends() {
        return rows.stream()
                .flatMap(row -> List.of(row.from(), row.to()).stream())
                .distinct()
                .toList();
    }

    /** What is printed from one end to another; where only the other way is printed, that. */
    public Optional<Row> find(String from, String to) {
        return rows.stream()
                .filter(row -> row.from().equals(from) && row.to().equals(to))
                .findFirst()
                .or(() -> rows.stream()
                        .filter(row -> row.from().equals(to) && row.to().equals(from))
                        .findFirst());
    }

    /**
     * Whether a printed name means something that is called otherwise elsewhere: all of its words are in that name, as those of {@code Lærdal/Aurland} are in {@code Nav
     * Aurland og Lærdal}.
     */
    public static boolean isMeant(String printed, String called) {
        return !printed.isBlank() && words(called).containsAll(words(printed));
    }

    private static Set<String> words(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> !word.isEmpty() && !word.equals("og") && !word.equals("and"))
                .collect(Collectors.toSet());
    }
}
