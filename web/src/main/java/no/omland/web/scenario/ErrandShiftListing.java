package no.omland.web.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import no.omland.municipality.MunicipalityNumber;
import no.omland.scenario.errand.ErrandArea;
import no.omland.scenario.errand.ErrandComparison;
import no.omland.scenario.errand.ErrandShift;
import no.omland.scenario.evaluation.AreaKind;
import no.omland.scenario.evaluation.DemandKind;
import no.omland.web.answer.Listing;

/** What changes from one scenario to others for those who travel by public transport, a row for each area. */
public final class ErrandShiftListing {

    private ErrandShiftListing() {}

    /** @param scenario the one that is come to */
    public record Row(String scenario, ErrandArea<ErrandShift> area, DemandKind demand) {

        ErrandShift shift() {
            return area.of(demand);
        }
    }

    public static List<Row> rows(String scenario, ErrandComparison comparison, AreaKind kind, DemandKind demand) {
        List<Row> rows = new ArrayList<>();
        comparison.areas(kind).forEach(area -> rows.add(new Row(scenario, area, demand)));
        return rows;
    }

    /** @param names what municipalities are called */
    public static Listing<Row> of(List<Row> rows, Function<MunicipalityNumber, String> names) {
        return AreaColumns.add(
                        new Listing<>(rows).column("scenario", Row::scenario),
                        row -> row.area().municipality(),
                        row -> row.area().settlement(),
                        Row::demand,
                        names)
                .column("count", row -> Counts.count(row.shift().all(), row.demand()))
                .column("canBefore", row -> Counts.count(row.shift().canBefore(), row.demand()))
                .column("canAfter", row -> Counts.count(row.shift().canAfter(), row.demand()))
                .column("newlyCan", row -> Counts.count(row.shift().newlyCan(), row.demand()))
                .column("noLongerCan", row -> Counts.count(row.shift().noLongerCan(), row.demand()))
                .column("shorter", row -> Counts.count(row.shift().shorter(), row.demand()))
                .column("longer", row -> Counts.count(row.shift().longer(), row.demand()))
                .column(
                        "awayBefore",
                        row -> StudyErrandListing.minutes(row.shift().meanAwayBeforeSeconds()))
                .column(
                        "awayAfter",
                        row -> StudyErrandListing.minutes(row.shift().meanAwayAfterSeconds()));
    }
}
