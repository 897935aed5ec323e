package no.omland.web.cli.data;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import no.omland.feature.Feature;
import no.omland.feature.Field;
import no.omland.importing.Importer;
import no.omland.importing.Profile;
import no.omland.importing.SourceTable;
import no.omland.issue.DataException;
import no.omland.municipality.FigureCarry;
import no.omland.municipality.MunicipalityChanges;
import no.omland.municipality.MunicipalityNumber;
import no.omland.municipality.MunicipalityReforms;
import no.omland.web.answer.Listing;
import no.omland.web.cli.terminal.ExitCode;
import no.omland.web.cli.terminal.ListingFormat;
import no.omland.web.cli.terminal.OutputOptions;
import no.omland.web.cli.terminal.Terminal;
import no.omland.web.cli.terminal.TerminalProgress;
import no.omland.web.cli.terminal.Texts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows figures by the municipalities of one year for those of a later one. Exit code 1 when a number was no municipality's. */
@Command(name = "carry", mixinStandardHelpOptions = true, resourceBundle = "no.omland.web.cli.help")
public final class CarryCommand implements Callable<Integer> {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+([.,]\\d+)?([eE][-+]?\\d+)?");

    @Spec
    private CommandSpec command;

    @Mixin
    private OutputOptions output;

    @Mixin
    private ReadingOptions reading;

    @Parameters(paramLabel = "FILE", descriptionKey = "carry-file")
    private Path file;

    @Option(names = "--number", paramLabel = "COLUMN", descriptionKey = "carry-number")
    private @Nullable String number;

    @Option(names = "--value", paramLabel = "COLUMN", descriptionKey = "carry-value")
    private List<String> values = new ArrayList<>();

    @Option(names = "--from", paramLabel = "YEAR|DATE", required = true, descriptionKey = "carry-from")
    private String from;

    @Option(names = "--to", paramLabel = "YEAR|DATE", descriptionKey = "carry-to")
    private @Nullable String to;

    @Option(names = "--format", paramLabel = "table|csv|json", defaultValue = "table", descriptionKey = "format")
    private ListingFormat format;

    @Override
    public Integer call() {
        Terminal terminal = Terminal.of(command, output);
        MunicipalityChanges changes = MunicipalityChanges.load();
        LocalDate first = day("--from", from);
        LocalDate last = to == null ? changes.lastDay() : day("--to", to);
        if (last.isBefore(first)) {
            throw DataException.use("carry.backwards", "--to " + last, first);
        }
        SourceTable table = Importer.read(file, reading.options(reading.crsCode()), new TerminalProgress(terminal));
        int numberColumn = numberColumn(table);
        int[] columns = valueColumns(table, numberColumn);
        List<FigureCarry.Row> rows = table.features().features().stream()
                .map(feature ->
                        new FigureCarry.Row(String.valueOf(feature.text(numberColumn)), numbers(feature, columns)))
                .toList();
        FigureCarry carried = FigureCarry.of(changes, rows, columns.length, first, last);
        format.print(listing(carried, table, columns), terminal);
        tell(carried, terminal);
        return carried.notInUse().isEmpty() ? ExitCode.DONE : ExitCode.BAD_DATA;
    }

    private static LocalDate day(String option, String written) {
        try {
            return written.matches("\\d{4}") ? LocalDate.of(Integer.parseInt(written), 1, 1) : LocalDate.parse(written);
        } catch (DateTimeException e) {
            throw DataException.use("carry.date", option, written);
        }
    }

    private int numberColumn(SourceTable table) {
        int found = number == null
                ? table.columns(Profile.MUNICIPALITIES).position("number")
                : table.features().schema().indexOf(number);
        if (found < 0) {
            throw DataException.use("carry.column", table.source(), number == null ? "--number" : number, names(table));
        }
        return found;
    }

    /** The columns that were named, or else every column of numbers. */
    private int[] valueColumns(SourceTable table, int numberColumn) {
        List<Field> fields = table.features().schema().fields();
        if (values.isEmpty()) {
            int[] found = IntStream.range(0, fields.size())
                    .filter(i -> i != numberColumn && isNumeric(table, i))
                    .toArray();
            if (found.length == 0) {
                throw DataException.use("carry.column", table.source(), "--value", names(table));
            }
            return found;
        }
        return values.stream()
                .mapToInt(name -> {
                    int found = table.features().schema().indexOf(name);
                    if (found < 0) {
                        throw DataException.use("carry.column", table.source(), name, names(table));
                    }
                    return found;
                })
                .toArray();
    }

    /** Delimited files have no types, so a column of numbers is one that holds nothing else. */
    private static boolean isNumeric(SourceTable table, int column) {
        List<String> written = table.features().features().stream()
                .map(feature -> feature.text(column))
                .filter(Objects::nonNull)
                .toList();
        return !written.isEmpty()
                && written.stream().allMatch(text -> NUMBER.matcher(text).matches());
    }

    private static String names(SourceTable table) {
        return String.join(
                ", ",
                table.features().schema().fields().stream().map(Field::name).toList());
    }

    private static List<@Nullable BigDecimal> numbers(Feature feature, int... columns) {
        List<@Nullable BigDecimal> numbers = new ArrayList<>();
        for (int column : columns) {
            String text = feature.text(column);
            numbers.add(
                    text == null || !NUMBER.matcher(text).matches() ? null : new BigDecimal(text.replace(",", ".")));
        }
        return Collections.unmodifiableList(numbers);
    }

    private static Listing<FigureCarry.Figures> listing(FigureCarry carried, SourceTable table, int... columns) {
        MunicipalityReforms names = MunicipalityReforms.load();
        Listing<FigureCarry.Figures> listing = new Listing<>(carried.figures())
                .column("number", figures -> figures.number().digits())
                .column(
                        "name",
                        figures -> names.find(figures.number())
                                .map(MunicipalityReforms.Successor::name)
                                .orElse(null));
        for (int i = 0; i < columns.length; i++) {
            int position = i;
            listing.named(
                    table.features().schema().fields().get(columns[i]).name(),
                    figures -> figures.values().get(position));
        }
        return listing.column("sources", figures -> digits(figures.sources()))
                .column("missing", figures -> digits(figures.missing()))
                .column("lacksPartOf", figures -> digits(figures.lacksPartOf()));
    }

    private static List<String> digits(List<MunicipalityNumber> numbers) {
        return numbers.stream().map(MunicipalityNumber::digits).toList();
    }

    private static void tell(FigureCarry carried, Terminal terminal) {
        Texts texts = terminal.texts();
        for (FigureCarry.Unanswered unanswered : carried.unanswered()) {
            terminal.err()
                    .println(texts.text(
                            "carry.divided",
                            unanswered.row().number(),
                            unanswered.divided(),
                            String.join(", ", digits(unanswered.among())),
                            unanswered.row().values()));
        }
        for (FigureCarry.Row row : carried.notInUse()) {
            terminal.err().println(texts.text("carry.not-in-use", row.number(), row.values()));
        }
        terminal.err().flush();
    }
}
