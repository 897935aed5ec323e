package no.omland.web.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import no.omland.scenario.evaluation.DemandKind;
import no.omland.scenario.evaluation.Evaluation;
import no.omland.scenario.evaluation.OfficeLoad;
import no.omland.web.answer.Listing;

/** What each office of scenarios gets to do. */
public final class LoadListing {

    private LoadListing() {}

    /** An office of a scenario. */
    public record Row(String scenario, OptionalInt year, OfficeLoad load) {}

    public static List<Row> rows(String scenario, OptionalInt year, Evaluation evaluation) {
        List<Row> rows = new ArrayList<>();
        evaluation.offices().forEach(load -> rows.add(new Row(scenario, year, load)));
        return rows;
    }

    public static Listing<Row> of(List<Row> rows) {
        return new Listing<>(rows)
                .column("scenario", Row::scenario)
                .column("year", row -> Counts.year(row.year()))
                .column("office", row -> row.load().office().name())
                .column("site", row -> row.load().office().office().site())
                .column("people", row -> Math.round(row.load().people()))
                .column("clients", row -> Counts.count(row.load().clients(), DemandKind.CLIENTS))
                .column("meanMinutes", row -> Counts.minutes(row.load().meanTenthSeconds()))
                .column("inhabitants", row -> Math.round(row.load().inhabitants()))
                .column("positions", row -> row.load().positions())
                .column("perThousand", row -> Counts.decimal(row.load().positionsPerThousand(), 1))
                .column("perThousandByKind", row -> byKind(row.load()))
                .column("overCapacity", row -> Counts.rounded(row.load().overCapacity(), 1));
    }

    /** {@code social 0.9}, by the names of the kinds. */
    private static List<String> byKind(OfficeLoad load) {
        Map<String, Double> sorted = new TreeMap<>(load.staffPerThousand());
        return sorted.entrySet().stream()
                .map(each -> each.getKey() + " " + Counts.rounded(each.getValue(), 1))
                .toList();
    }
}
