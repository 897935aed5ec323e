package no.omland.cooperation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.omland.feature.Feature;
import no.omland.feature.FeatureSet;
import no.omland.feature.Field;
import org.jspecify.annotations.Nullable;

/**
 * What municipalities cooperate on: of each function the percent of municipalities that do, by year.
 *
 * @param years rising
 */
public record FunctionShares(List<Integer> years, List<FunctionShare> functions) {

    private static final Pattern YEAR_COLUMN =
            Pattern.compile("(?i)(?:percent|prosent|andel|share)[\\s_]*((?:19|20)\\d\\d)");
    private static final List<String> NAMES = List.of("function", "funksjon", "oppgave", "tjeneste");

    /** One function; a year in which it was not asked for is not there. */
    public record FunctionShare(String name, Map<Integer, Double> percentByYear) {

        /** Percentage points from one year to another; empty when one of them is missing. */
        public Optional<Double> change(int from, int to) {
            Double first = percentByYear.get(from);
            Double last = percentByYear.get(to);
            return first == null || last == null ? Optional.empty() : Optional.of(last - first);
        }
    }

    public FunctionShares {
        years = List.copyOf(years);
        functions = List.copyOf(functions);
    }

    /** Reads a table with a column of functions and one of percents for each year; empty when it is none such. */
    public static Optional<FunctionShares> find(FeatureSet table) {
        Map<Integer, Integer> columns = new TreeMap<>();
        List<Field> fields = table.schema().fields();
        for (int i = 0; i < fields.size(); i++) {
            Matcher year = YEAR_COLUMN.matcher(fields.get(i).name().strip());
            if (year.matches()) {
                columns.put(Integer.valueOf(year.group(1)), i);
            }
        }
        int name = NAMES.stream()
                .mapToInt(table.schema()::indexOf)
                .filter(column -> column >= 0)
                .findFirst()
                .orElse(-1);
        if (columns.isEmpty() || name < 0) {
            return Optional.empty();
        }
        List<FunctionShare> functions = new ArrayList<>();
        for (Feature row : table.features()) {
            String function = row.text(name);
            if (function != null) {
                Map<Integer, Double> percents = new LinkedHashMap<>();
                columns.forEach(
                        (year, column) -> percent(row.text(column)).ifPresent(value -> percents.put(year, value)));
                functions.add(new FunctionShare(function, percents));
            }
        }
        return Optional.of(new FunctionShares(List.copyOf(columns.keySet()), functions));
    }

    private static Optional<Double> percent(@Nullable String text) {
        String plain = text == null ? "" : text.replaceAll("[\\s%]", "").replace(',', '.');
        return plain.matches("\\d{1,3}(\\.\\d+)?") ? Optional.of(Double.valueOf(plain)) : Optional.empty();
    }
}
