package no.omland.cooperation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.omland.feature.Feature;
import no.omland.feature.FeatureSet;
import no.omland.feature.Field;
import no.omland.importing.ColumnMapping;
import no.omland.importing.Profile;
import no.omland.municipality.County;
import no.omland.municipality.MunicipalityMatch;
import no.omland.municipality.MunicipalityMatcher;
import no.omland.municipality.MunicipalityMatcher.Mention;
import no.omland.municipality.MunicipalityNumber;
import org.jspecify.annotations.Nullable;

/** A table with a municipality or a county in each row, joined with those of today: by number first, else by name. */
public final class MunicipalTable {

    private static final Pattern NUMBERED = Pattern.compile("(?:K[-_ ])?(\\d{3,4})(?:\\s+(.+))?");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:[.,]\\d+)?");

    private final FeatureSet table;
    private final List<Row> rows;
    private final boolean isOfCounties;

    /**
     * One row.
     *
     * @param written what it calls its municipality or county
     * @param units today's municipalities, or the first two digits of counties; empty when that cannot be told
     * @param match for a municipality which it is, or why that cannot be told; null for a county
     */
    public record Row(
            String written, List<String> units, @Nullable MunicipalityMatch match, Feature feature) {}

    private MunicipalTable(FeatureSet table, List<Row> rows, boolean isOfCounties) {
        this.table = table;
        this.rows = List.copyOf(rows);
        this.isOfCounties = isOfCounties;
    }

    /** Joins a table; empty when it has no column of municipalities or counties that is known by name. */
    public static Optional<MunicipalTable> of(FeatureSet table, MunicipalityMatcher matcher) {
        ColumnMapping columns = ColumnMapping.of(Profile.MUNICIPAL_TABLES, table.schema());
        if (columns.has("number") || columns.has("name")) {
            return Optional.of(new MunicipalTable(table, municipalities(table, columns, matcher), false));
        }
        return columns.has("countyNumber") || columns.has("countyName")
                ? Optional.of(new MunicipalTable(table, counties(table, columns), true))
                : Optional.empty();
    }

    private static List<Row> municipalities(FeatureSet table, ColumnMapping columns, MunicipalityMatcher matcher) {
        List<Mention> mentions = new ArrayList<>();
        List<String> written = new ArrayList<>();
        for (Feature row : table.features()) {
            String number = columns.text(row, "number");
            String name = columns.text(row, "name");
            Matcher numbered = NUMBERED.matcher(number != null ? number : name != null ? name : "");
            mentions.add(
                    numbered.matches()
                            ? new Mention(numbered.group(1), numbered.group(2) != null ? numbered.group(2) : name)
                            : new Mention(null, name != null ? name : number));
            written.add(
                    number == null || number.equals(name)
                            ? String.valueOf(name)
                            : name == null ? number : number + " " + name);
        }
        List<MunicipalityMatch> matches = matcher.match(mentions);
        return IntStream.range(0, table.size())
                .mapToObj(i -> new Row(
                        written.get(i),
                        matches.get(i) instanceof MunicipalityMatch.Found found
                                ? List.of(found.number().digits())
                                : List.of(),
                        matches.get(i),
                        table.features().get(i)))
                .toList();
    }

    private static List<Row> counties(FeatureSet table, ColumnMapping columns) {
        List<Row> rows = new ArrayList<>();
        for (Feature row : table.features()) {
            String number = columns.text(row, "countyNumber");
            String name = columns.text(row, "countyName");
            String written = number == null ? String.valueOf(name) : number;
            List<County> counties = County.in(written);
            if (counties.isEmpty() && name != null) {
                counties = County.in(name);
            }
            rows.add(new Row(
                    name == null ? written : name,
                    counties.stream().map(County::number).toList(),
                    null,
                    row));
        }
        return rows;
    }

    /** Whether the rows are counties rather than municipalities. */
    public boolean isOfCounties() {
        return isOfCounties;
    }

    public List<Row> rows() {
        return rows;
    }

    /** The names of the columns that hold numbers in every row that holds anything; the numbers of units and their rows are none. */
    public List<String> numberColumns() {
        ColumnMapping columns = ColumnMapping.of(Profile.MUNICIPAL_TABLES, table.schema());
        List<String> names = new ArrayList<>();
        for (int i = 0; i < table.schema().size(); i++) {
            int column = i;
            List<String> texts = table.features().stream()
                    .map(row -> row.text(column))
                    .flatMap(Stream::ofNullable)
                    .toList();
            if (!columns.isMapped(i)
                    && !table.schema().fields().get(i).name().equalsIgnoreCase("nr")
                    && !texts.isEmpty()
                    && texts.stream().allMatch(text -> number(text) != null)) {
                names.add(table.schema().fields().get(i).name());
            }
        }
        return names;
    }

    /** The names of the columns of words that several rows share, such as regions: by these the municipalities can be grouped. */
    public List<String> groupColumns() {
        ColumnMapping columns = ColumnMapping.of(Profile.MUNICIPAL_TABLES, table.schema());
        List<String> names = new ArrayList<>();
        for (int i = 0; i < table.schema().size() && !isOfCounties; i++) {
            int column = i;
            List<String> texts = table.features().stream()
                    .map(row -> row.text(column))
                    .flatMap(Stream::ofNullable)
                    .toList();
            boolean words = texts.stream().noneMatch(text -> number(text) != null);
            if (!columns.isMapped(i) && words && new HashSet<>(texts).size() <= texts.size() / 2 && !texts.isEmpty()) {
                names.add(table.schema().fields().get(i).name());
            }
        }
        return names;
    }

    /** The municipalities grouped by a column, in the order in which its words first come; rows without a municipality of today are left out. */
    public Grouping grouping(String id, String name, String column) {
        int position = table.schema().indexOf(column);
        List<String> words = rows.stream()
                .map(row -> row.feature().text(position))
                .flatMap(Stream::ofNullable)
                .distinct()
                .toList();
        List<Grouping.Group> groups = new ArrayList<>();
        for (String word : words) {
            Set<MunicipalityNumber> members = new TreeSet<>();
            rows.stream()
                    .filter(row -> word.equals(row.feature().text(position)))
                    .forEach(row -> row.units().forEach(unit -> members.add(new MunicipalityNumber(unit))));
            groups.add(Grouping.Group.of(word, members));
        }
        return new Grouping(id, name, groups);
    }

    /** The number in a column of a row; null when there is none. */
    public @Nullable Double value(Row row, String column) {
        String text = row.feature().text(table.schema().indexOf(column));
        return text == null ? null : number(text);
    }

    private static @Nullable Double number(String text) {
        String plain =
                text.strip().replaceAll("[\\s\u00a0\u202f](?=\\d{3})", "").replaceAll("\\s*%$", "");
        return NUMBER.matcher(plain).matches() ? Double.valueOf(plain.replace(',', '.')) : null;
    }

    /** The columns of the table. */
    public List<String> columns() {
        return table.schema().fields().stream().map(Field::name).toList();
    }
}
