package no.omland.web.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.function.Function;
import no.omland.scenario.StaffSide;
import no.omland.scenario.evaluation.DemandKind;
import no.omland.scenario.evaluation.Evaluation;
import no.omland.scenario.evaluation.OfficeLoad;
import no.omland.scenario.evaluation.StaffRatio;
import no.omland.web.answer.Listing;
import org.jspecify.annotations.Nullable;

/** What each office of scenarios gets to do, and for each scenario all of them together. */
public final class LoadListing {

    private static final int DECIMALS = 1;

    private LoadListing() {}

    /**
     * An office of a scenario, or all of them.
     *
     * @param year that the people are of; empty when the study does not say
     * @param load empty for all of them
     */
    public record Row(String scenario, OptionalInt year, Optional<OfficeLoad> load, Evaluation evaluation) {

        StaffRatio staff() {
            return load.map(OfficeLoad::staff).orElse(evaluation.staff());
        }
    }

    /** The offices alone. */
    static List<Row> offices(String scenario, OptionalInt year, Evaluation evaluation) {
        List<Row> rows = new ArrayList<>();
        evaluation.offices().forEach(load -> rows.add(new Row(scenario, year, Optional.of(load), evaluation)));
        return rows;
    }

    /** The offices, and then all of them. */
    public static List<Row> rows(String scenario, OptionalInt year, Evaluation evaluation) {
        List<Row> rows = offices(scenario, year, evaluation);
        rows.add(new Row(scenario, year, Optional.empty(), evaluation));
        return rows;
    }

    /** For programs: positions by kind are one object. The row of all offices has no office and no site. */
    public static Listing<Row> of(List<Row> rows) {
        return ratios(loads(new Listing<>(rows), LoadListing::office))
                .column("perThousandByKind", row -> byKind(row.staff()))
                .column("overCapacity", LoadListing::overCapacity);
    }

    /** The staff of the row of all offices, as an object. */
    static Map<String, @Nullable Object> staff(String scenario, OptionalInt year, Evaluation evaluation) {
        return of(List.of(new Row(scenario, year, Optional.empty(), evaluation)))
                .objects()
                .get(0);
    }

    /**
     * For people: a column for each kind of staff.
     *
     * @param total what the row of all offices is called
     * @param kinds what kinds of staff are called
     */
    public static Listing<Row> table(List<Row> rows, String total, Function<String, String> kinds) {
        Listing<Row> listing =
                ratios(loads(new Listing<>(rows), row -> row.load().isEmpty() ? total : office(row)));
        TreeSet<String> all = new TreeSet<>();
        rows.forEach(row -> all.addAll(row.staff().staff().keySet()));
        all.stream()
                // The state's are told by their side.
                .filter(kind -> StaffSide.of(kind) != StaffSide.STATE)
                .forEach(kind -> listing.named(
                        kinds.apply(kind), row -> byKind(row.staff()).get(kind)));
        return rows.stream().anyMatch(row -> overCapacity(row) instanceof Number number && number.doubleValue() > 0)
                ? listing.column("overCapacity", LoadListing::overCapacity)
                : listing;
    }

    private static Listing<Row> loads(Listing<Row> listing, Function<Row, @Nullable Object> office) {
        return listing.column("scenario", Row::scenario)
                .column("year", row -> Counts.year(row.year()))
                .column("office", office)
                .column(
                        "site",
                        row -> row.load()
                                .map(each -> each.office().office().site())
                                .orElse(null))
                .column("people", row -> Math.round(sum(row, OfficeLoad::people)))
                .column("clients", row -> Counts.count(sum(row, OfficeLoad::clients), DemandKind.CLIENTS))
                .column(
                        "meanMinutes",
                        row -> Counts.minutes(row.load()
                                .map(OfficeLoad::meanTenthSeconds)
                                .orElseGet(() ->
                                        row.evaluation().everybody().people().meanTenthSeconds())));
    }

    private static Listing<Row> ratios(Listing<Row> listing) {
        return listing.column("inhabitants", row -> inhabitants(row.staff()))
                .column("positions", row -> row.staff().positions())
                .column("perThousand", row -> Counts.decimal(row.staff().perThousand(), DECIMALS))
                .column("perThousandState", row -> Counts.decimal(row.staff().perThousand(StaffSide.STATE), DECIMALS))
                .column(
                        "perThousandMunicipal",
                        row -> Counts.decimal(row.staff().perThousand(StaffSide.MUNICIPAL), DECIMALS));
    }

    private static @Nullable Object inhabitants(StaffRatio staff) {
        return staff.inhabitants().isPresent()
                ? (Object) Math.round(staff.inhabitants().getAsDouble())
                : null;
    }

    private static @Nullable Object office(Row row) {
        return row.load().map(each -> (Object) each.office().name()).orElse(null);
    }

    private static Object overCapacity(Row row) {
        return Counts.rounded(sum(row, OfficeLoad::overCapacity), DECIMALS);
    }

    private static double sum(Row row, Function<OfficeLoad, Double> figure) {
        return row.load()
                .map(figure)
                .orElseGet(() -> row.evaluation().offices().stream()
                        .mapToDouble(figure::apply)
                        .sum());
    }

    private static Map<String, Object> byKind(StaffRatio staff) {
        Map<String, Object> byKind = new LinkedHashMap<>();
        staff.perThousandByKind().forEach((kind, each) -> byKind.put(kind, Counts.rounded(each, DECIMALS)));
        return byKind;
    }
}
