package no.omland.web.population;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import no.omland.demography.AgeSpan;
import no.omland.demography.Growth;
import no.omland.demography.People;
import no.omland.demography.PopulationProjection;
import no.omland.municipality.MunicipalityNumber;
import no.omland.web.answer.Listing;
import org.jspecify.annotations.Nullable;

/** One row for each municipality and one column for each year: people of a span of ages, and how many times as many in the last year as in the first. */
final class PopulationTable {

    private static final int GROWTH_DECIMALS = 4;

    /** Spans that plans for kindergartens, schools, work and care ask for; the choice is our judgement. */
    private static final List<AgeSpan> USUAL_SPANS = Stream.of(
                    "0+", "0-5", "6-15", "16-66", "67+", "67-79", "80+", "90+")
            .flatMap(each -> AgeSpan.find(each).stream())
            .toList();

    /** A municipality; {@code byYear} has all of the years that were asked for. */
    record Row(MunicipalityNumber number, boolean onMap, Map<Integer, People> byYear, Growth growth) {

        boolean isWhole() {
            return byYear.values().stream().allMatch(People.Known.class::isInstance);
        }

        People.@Nullable Reason lacks() {
            return byYear.values().stream()
                    .flatMap(each -> each instanceof People.Missing missing ? Stream.of(missing.reason()) : Stream.of())
                    .findFirst()
                    .orElse(growth instanceof Growth.Missing missing ? missing.reason() : null);
        }
    }

    private final List<Row> rows;
    private final List<Integer> years;

    private PopulationTable(List<Row> rows, List<Integer> years) {
        this.rows = List.copyOf(rows);
        this.years = List.copyOf(years);
    }

    /**
     * @param years in the order they are to stand; all of the projection when empty
     * @param onMap the municipalities of the map; those that the projection alone knows come too
     */
    static PopulationTable of(
            PopulationProjection projection, AgeSpan ages, List<Integer> years, Collection<MunicipalityNumber> onMap) {
        List<Integer> shown =
                years.isEmpty() ? projection.years() : years.stream().distinct().toList();
        Set<MunicipalityNumber> all = new TreeSet<>(onMap);
        all.addAll(projection.municipalities());
        List<Row> rows = new ArrayList<>();
        for (MunicipalityNumber number : all) {
            Map<Integer, People> byYear = new LinkedHashMap<>();
            shown.forEach(year -> byYear.put(year, projection.people(number, ages, year)));
            Growth growth = projection.growth(number, ages, shown.get(0), shown.get(shown.size() - 1));
            rows.add(new Row(number, onMap.contains(number), byYear, growth));
        }
        return new PopulationTable(rows, shown);
    }

    /** The usual spans that the age groups of some municipality make up, and the groups of the table themselves when they are no more than {@code most}. */
    static List<AgeSpan> spans(PopulationProjection projection, int most) {
        Set<AgeSpan> spans = new TreeSet<>(projection.ageGroups().size() <= most ? projection.ageGroups() : List.of());
        USUAL_SPANS.stream().filter(each -> isTold(projection, each)).forEach(spans::add);
        return List.copyOf(spans);
    }

    private static boolean isTold(PopulationProjection projection, AgeSpan span) {
        return projection.municipalities().stream()
                .anyMatch(number -> projection.years().stream()
                        .anyMatch(year -> projection.people(number, span, year) instanceof People.Known));
    }

    List<Integer> years() {
        return years;
    }

    /** Those on the map, or all of them where there is no map. */
    private List<Row> summed() {
        List<Row> mapped = rows.stream().filter(Row::onMap).toList();
        return mapped.isEmpty() ? rows : mapped;
    }

    /** How many municipalities a sum could be of. */
    int municipalities() {
        return summed().size();
    }

    /** How many of them have a figure for every year. */
    long whole() {
        return summed().stream().filter(Row::isWhole).count();
    }

    /** People in a year in those municipalities that have a figure for every year; empty when there are none such. */
    OptionalLong sum(int year) {
        return whole() == 0
                ? OptionalLong.empty()
                : OptionalLong.of(summed().stream()
                        .filter(Row::isWhole)
                        .mapToLong(row -> row.byYear().get(year) instanceof People.Known known ? known.count() : 0)
                        .sum());
    }

    /** The rows as a list. */
    Listing<Row> listing(Function<MunicipalityNumber, String> names) {
        Listing<Row> listing = new Listing<>(rows)
                .column("number", row -> row.number().digits())
                .column("name", row -> names.apply(row.number()))
                .column("onMap", Row::onMap);
        years.forEach(year -> listing.named(
                "people" + year, row -> row.byYear().get(year) instanceof People.Known known ? known.count() : null));
        return listing.column("growth", row -> growth(row.growth())).column("lacks", PopulationTable::lacks);
    }

    private static @Nullable BigDecimal growth(Growth growth) {
        return growth instanceof Growth.Known known
                ? BigDecimal.valueOf(known.factor()).setScale(GROWTH_DECIMALS, RoundingMode.HALF_UP)
                : null;
    }

    private static @Nullable String lacks(Row row) {
        People.Reason reason = row.lacks();
        return reason == null ? null : reason.name().toLowerCase(Locale.ROOT);
    }
}
