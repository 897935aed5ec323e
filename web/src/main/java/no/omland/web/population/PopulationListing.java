package no.omland.web.population;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import no.omland.demography.AgeSpan;
import no.omland.demography.Growth;
import no.omland.demography.People;
import no.omland.demography.PopulationProjection;
import no.omland.demography.ProjectionLayer;
import no.omland.feature.FeatureSet;
import no.omland.issue.DataException;
import no.omland.municipality.MunicipalityNumber;
import no.omland.web.answer.Listing;
import org.jspecify.annotations.Nullable;

/** One row for each municipality and year: people of a span of ages, and how many times as many as in the first year. */
public final class PopulationListing {

    /** A municipality in a year; {@code missing} says why a figure is not there. */
    public record Row(
            MunicipalityNumber number,
            int year,
            AgeSpan ages,
            @Nullable Long people,
            @Nullable BigDecimal growth,
            People.@Nullable Reason missing) {}

    private PopulationListing() {}

    /**
     * @param years those to show, the first the one to compare with; all of the projection when empty
     * @param municipalities those of the map; those that the projection alone knows come too
     */
    public static List<Row> rows(
            PopulationProjection projection,
            AgeSpan ages,
            List<Integer> years,
            Collection<MunicipalityNumber> municipalities) {
        List<Integer> shown = years.isEmpty() ? projection.years() : years;
        Set<MunicipalityNumber> all = new TreeSet<>(municipalities);
        all.addAll(projection.municipalities());
        List<Row> rows = new ArrayList<>();
        for (MunicipalityNumber number : all) {
            for (int year : shown) {
                People people = projection.people(number, ages, year);
                Growth growth = projection.growth(number, ages, shown.get(0), year);
                rows.add(new Row(
                        number,
                        year,
                        ages,
                        people instanceof People.Known known ? known.count() : null,
                        growth instanceof Growth.Known known
                                ? BigDecimal.valueOf(known.factor()).setScale(4, RoundingMode.HALF_UP)
                                : null,
                        people instanceof People.Missing missing ? missing.reason() : null));
            }
        }
        return rows;
    }

    /** The rows as a list, each municipality by the name that {@code names} has for it, and each reason by its word. */
    public static Listing<Row> of(
            List<Row> rows, Function<MunicipalityNumber, String> names, Function<People.Reason, String> words) {
        return new Listing<>(rows)
                .column("number", row -> row.number().digits())
                .column("name", row -> names.apply(row.number()))
                .column("ages", row -> row.ages().toString())
                .column("year", row -> String.valueOf(row.year()))
                .column("people", Row::people)
                .column("growth", Row::growth)
                .column("lacks", row -> row.missing() == null ? null : words.apply(row.missing()));
    }

    /**
     * The projection of a layer.
     *
     * @param alternative a part of its name, or null for the main one
     * @throws DataException when there is none such, or several
     */
    public static PopulationProjection projection(FeatureSet layer, @Nullable String alternative) {
        List<String> all = ProjectionLayer.alternatives(layer);
        List<String> fitting = alternative == null
                ? all.stream().limit(1).toList()
                : all.stream()
                        .filter(each -> each.toLowerCase(Locale.ROOT).contains(alternative.toLowerCase(Locale.ROOT)))
                        .toList();
        if (fitting.size() != 1) {
            throw DataException.use(
                    "projection.alternative", "alternative", String.valueOf(alternative), String.join(" · ", all));
        }
        return ProjectionLayer.projection(layer, fitting.get(0));
    }

    /** @throws DataException when the text is no span of ages */
    public static AgeSpan ages(String written) {
        return AgeSpan.find(written).orElseThrow(() -> DataException.use("projection.age", "age", written));
    }

    /** @throws DataException when one of the texts between commas is no year */
    public static List<Integer> years(@Nullable String written) {
        return written == null || written.isBlank()
                ? List.of()
                : Arrays.stream(written.split("[,\\s]+", -1))
                        .filter(each -> !each.isEmpty())
                        .map(PopulationListing::year)
                        .toList();
    }

    private static int year(String written) {
        if (!written.matches("\\d{4}")) {
            throw DataException.use("projection.year", "year", written);
        }
        return Integer.parseInt(written);
    }
}
