package no.omland.demography;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.omland.feature.Feature;
import no.omland.feature.FeatureSet;
import no.omland.feature.Field;
import no.omland.importing.ColumnMapping;
import no.omland.importing.Profile;
import no.omland.importing.SourceTable;
import no.omland.issue.IssueCode;
import no.omland.municipality.MunicipalityMatch;
import no.omland.municipality.MunicipalityMatcher;
import no.omland.municipality.MunicipalityNumber;
import org.jspecify.annotations.Nullable;

/**
 * Reads a projection as Statistics Norway's tables have it: one row for each figure, with a column of years, or one column for each year; sexes apart or together; the
 * municipality as {@code 4640}, {@code 4640 Sogndal} or {@code K-4640}.
 */
public final class ProjectionReading {

    private static final Pattern NUMBERED = Pattern.compile("(?:K[-_ ])?(\\d{3,4})(?:\\s+(.+))?");
    private static final Pattern REGION = Pattern.compile("(?:F[-_ ])?\\d{1,2}(?:\\s+.+)?|hele landet|i alt|norge");
    private static final Pattern YEAR_COLUMN = Pattern.compile("(.*?)[\\s_]*((?:19|20|21)\\d\\d)");
    private static final Pattern YEAR = Pattern.compile("((?:19|20|21)\\d\\d)(?:\\.0*)?");
    private static final Pattern PEOPLE_WORDS = Pattern.compile(
            "(?i)(population|people|persons|folketall|folkemengde[n]?|personer|befolkning|år|year|y|x)?");
    private static final Set<String> BOTH_SEXES = Set.of("begge kjønn", "i alt", "alle", "total", "both sexes", "0");

    private final SourceTable source;
    private final ColumnMapping columns;
    private final List<YearColumn> yearColumns;
    /** By municipality, age, year and alternative; for each sex a figure. */
    private final Map<Key, Map<String, Long>> figures = new LinkedHashMap<>();

    private final Map<MunicipalityNumber, String> names = new LinkedHashMap<>();
    private final Set<String> sexes = new LinkedHashSet<>();
    private final Set<String> regions = new TreeSet<>();
    private int leftOut;

    private record YearColumn(int position, int year, String alternative) {}

    private record Key(MunicipalityNumber number, AgeSpan ages, int year, String alternative) {}

    private record Region(MunicipalityNumber number, String name) {}

    private ProjectionReading(SourceTable source) {
        this.source = source;
        this.columns = source.columns(Profile.POPULATION_PROJECTION);
        this.yearColumns = yearColumns(source);
    }

    /**
     * What was read.
     *
     * @param table as a store keeps it
     * @param leftOut rows that tell nothing of a municipality, or that cannot be read
     */
    public record Result(FeatureSet table, long leftOut) {}

    /** Whether the columns are those of a projection: municipalities, ages, and years as a column or as several. */
    public static boolean fits(SourceTable source) {
        ColumnMapping columns = source.columns(Profile.POPULATION_PROJECTION);
        return !source.features().isSpatial()
                && columns.hasAll(List.of("municipality", "age"))
                && (columns.hasAll(List.of("year", "people"))
                        || !yearColumns(source).isEmpty());
    }

    private static List<YearColumn> yearColumns(SourceTable source) {
        List<YearColumn> found = new ArrayList<>();
        List<Field> fields = source.features().schema().fields();
        for (int i = 0; i < fields.size(); i++) {
            Matcher year = YEAR_COLUMN.matcher(fields.get(i).name().strip());
            if (year.matches()) {
                String words = year.group(1).strip();
                found.add(new YearColumn(
                        i,
                        Integer.parseInt(year.group(2)),
                        PEOPLE_WORDS.matcher(words).matches() ? "" : words));
            }
        }
        return found;
    }

    /** Reads the rows; doubts go to the log of the source. */
    public static Result read(SourceTable source) {
        ProjectionReading reading = new ProjectionReading(source);
        List<Feature> features = source.features().features();
        List<MunicipalityMatch> matches = MunicipalityMatcher.load(List.of())
                .match(features.stream().map(reading::mention).toList());
        for (int i = 0; i < features.size(); i++) {
            reading.row(features.get(i), source.row(i), matches.get(i));
        }
        if (!reading.regions.isEmpty()) {
            source.log().add(IssueCode.PROJECTION_REGION, String.join(", ", reading.regions));
        }
        return new Result(ProjectionLayer.of(reading.summed()), reading.leftOut);
    }

    private MunicipalityMatcher.Mention mention(Feature row) {
        Matcher numbered = NUMBERED.matcher(text(row, "municipality"));
        return numbered.matches()
                ? new MunicipalityMatcher.Mention(numbered.group(1), numbered.group(2))
                : new MunicipalityMatcher.Mention(null, text(row, "municipality"));
    }

    private String text(Feature row, String field) {
        return Objects.requireNonNullElse(columns.text(row, field), "").strip();
    }

    private void row(Feature row, long number, MunicipalityMatch match) {
        String written = text(row, "municipality");
        Optional<Region> region = region(row, written, match);
        if (region.isEmpty()) {
            leftOut++;
            if (REGION.matcher(written.toLowerCase(Locale.ROOT)).matches()) {
                regions.add(written);
            } else {
                unreadable(number, "municipality", written);
            }
            return;
        }
        Optional<AgeSpan> ages = AgeSpan.find(text(row, "age"));
        if (ages.isEmpty()) {
            leftOut++;
            unreadable(number, "age", text(row, "age"));
            return;
        }
        names.putIfAbsent(region.get().number(), region.get().name());
        if (!yearColumns.isEmpty() && !columns.has("year")) {
            for (YearColumn column : yearColumns) {
                String name = source.features()
                        .schema()
                        .fields()
                        .get(column.position())
                        .name();
                String alternative = column.alternative().isEmpty() ? text(row, "alternative") : column.alternative();
                put(
                        row,
                        number,
                        new Key(region.get().number(), ages.get(), column.year(), alternative),
                        row.text(column.position()),
                        name);
            }
            return;
        }
        Matcher year = YEAR.matcher(text(row, "year"));
        if (!year.matches()) {
            leftOut++;
            unreadable(number, "year", text(row, "year"));
            return;
        }
        put(
                row,
                number,
                new Key(region.get().number(), ages.get(), Integer.parseInt(year.group(1)), text(row, "alternative")),
                columns.text(row, "people"),
                columns.columnName("people"));
    }

    /** A number keeps the municipality that it was of; a name alone can only be today's. */
    private Optional<Region> region(Feature row, String written, MunicipalityMatch match) {
        Matcher numbered = NUMBERED.matcher(written);
        String name = columns.has("name") ? text(row, "name") : "";
        if (numbered.matches() && !(match instanceof MunicipalityMatch.Unknown)) {
            String beside = Objects.requireNonNullElse(numbered.group(2), name);
            return MunicipalityNumber.find(numbered.group(1)).map(number -> new Region(number, beside));
        }
        return match instanceof MunicipalityMatch.Found found
                ? Optional.of(new Region(found.number(), written))
                : Optional.empty();
    }

    private void put(Feature row, long number, Key key, @Nullable String written, String column) {
        Optional<Long> people = people(written);
        if (people.isEmpty()) {
            source.log()
                    .addAt(
                            IssueCode.PROJECTION_UNREADABLE,
                            number,
                            column,
                            Objects.requireNonNullElse(written, ""),
                            column);
            return;
        }
        String sex = text(row, "sex").toLowerCase(Locale.ROOT);
        String which = BOTH_SEXES.contains(sex) ? "" : sex;
        if (!which.isEmpty()) {
            sexes.add(which);
        }
        Long before = figures.computeIfAbsent(key, any -> new LinkedHashMap<>()).putIfAbsent(which, people.get());
        if (before != null && !before.equals(people.get())) {
            source.log()
                    .addAt(
                            IssueCode.PROJECTION_REPEATED,
                            number,
                            column,
                            key.number(),
                            key.ages(),
                            key.year(),
                            before,
                            people.get());
        }
    }

    private void unreadable(long row, String field, String written) {
        source.log()
                .addAt(
                        IssueCode.PROJECTION_UNREADABLE,
                        row,
                        columns.columnName(field),
                        written,
                        columns.columnName(field));
    }

    private static Optional<Long> people(@Nullable String written) {
        if (written == null) {
            return Optional.empty();
        }
        try {
            BigDecimal number =
                    new BigDecimal(written.replaceAll("[\\s\u00a0\u202f]", "").replace(',', '.'));
            return number.signum() < 0
                    ? Optional.empty()
                    : Optional.of(number.setScale(0, RoundingMode.HALF_UP).longValueExact());
        } catch (ArithmeticException | NumberFormatException notPeople) {
            return Optional.empty();
        }
    }

    /** The sum of the sexes where the table does not give it itself; a figure that lacks one of them is no sum. */
    private List<ProjectionLayer.Row> summed() {
        List<ProjectionLayer.Row> rows = new ArrayList<>();
        long incomplete = 0;
        for (Map.Entry<Key, Map<String, Long>> figure : figures.entrySet()) {
            Map<String, Long> bySex = figure.getValue();
            Long both = bySex.get("");
            if (both == null && bySex.size() < sexes.size()) {
                incomplete++;
                continue;
            }
            Key key = figure.getKey();
            rows.add(new ProjectionLayer.Row(
                    key.number(),
                    Objects.requireNonNullElse(names.get(key.number()), ""),
                    key.ages(),
                    key.year(),
                    both != null
                            ? both
                            : bySex.values().stream().mapToLong(each -> each).sum(),
                    key.alternative()));
        }
        boolean hasBoth = figures.values().stream().anyMatch(each -> each.containsKey(""));
        if (incomplete > 0 || sexes.size() == 1 && !hasBoth) {
            source.log().add(IssueCode.PROJECTION_SEX, String.join(", ", sexes), incomplete);
        }
        return rows;
    }
}
