package no.omland.web.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import no.omland.municipality.MunicipalityNumber;
import no.omland.scenario.comparison.AreaShift;
import no.omland.scenario.comparison.Comparison;
import no.omland.scenario.comparison.Shift;
import no.omland.scenario.comparison.WeekdayShift;
import no.omland.scenario.evaluation.AreaKind;
import no.omland.scenario.evaluation.DemandKind;
import no.omland.travel.catchment.TimeLimits;
import no.omland.web.answer.Listing;

/** What changes from one scenario to others, a row for each area. */
public final class ShiftListing {

    private ShiftListing() {}

    /** @param scenario the one that is come to */
    public record Row(String scenario, AreaShift area, DemandKind demand) {

        Shift shift() {
            return area.of(demand);
        }

        WeekdayShift weekday() {
            return shift().weekday();
        }

        /** Whether a given weekday is as good as a day of one's own choosing, before and after. */
        private boolean isAlikeOnWeekdays() {
            return weekday().fewerDays() == 0
                    && weekday().moreDays() == 0
                    && Objects.equals(
                            Counts.minutes(weekday().meanBeforeTenthSeconds()),
                            Counts.minutes(shift().meanBeforeTenthSeconds()))
                    && Objects.equals(
                            Counts.minutes(weekday().meanAfterTenthSeconds()),
                            Counts.minutes(shift().meanAfterTenthSeconds()));
        }
    }

    /** The areas of a kind, in the order of the comparison. */
    public static List<AreaShift> areas(Comparison comparison, AreaKind kind) {
        return switch (kind) {
            case ALL -> List.of(comparison.everybody());
            case MUNICIPALITY -> comparison.municipalities();
            case SETTLEMENT -> comparison.settlements();
        };
    }

    public static List<Row> rows(String scenario, Comparison comparison, AreaKind kind, DemandKind demand) {
        List<Row> rows = new ArrayList<>();
        areas(comparison, kind).forEach(area -> rows.add(new Row(scenario, area, demand)));
        return rows;
    }

    /** @param names what municipalities are called */
    public static Listing<Row> of(List<Row> rows, TimeLimits limits, Function<MunicipalityNumber, String> names) {
        Listing<Row> listing = AreaColumns.add(
                        new Listing<>(rows).column("scenario", Row::scenario),
                        row -> row.area().before().municipality(),
                        row -> row.area().before().settlement(),
                        Row::demand,
                        names)
                .column("count", row -> Counts.count(row.shift().all(), row.demand()))
                .column("minutesBefore", row -> Counts.minutes(row.shift().meanBeforeTenthSeconds()))
                .column("minutesAfter", row -> Counts.minutes(row.shift().meanAfterTenthSeconds()))
                .column("minutesMore", row -> Counts.minutes(row.shift().meanChangeTenthSeconds()))
                .column("nearer", row -> Counts.count(row.shift().nearer(), row.demand()))
                .column("further", row -> Counts.count(row.shift().further(), row.demand()))
                .column("wonMinutes", row -> Counts.personMinutes(row.shift().wonTenthSeconds()))
                .column("lostMinutes", row -> Counts.personMinutes(row.shift().lostTenthSeconds()));
        for (int i = 0; i < limits.minutes().size(); i++) {
            int limit = i;
            listing.numbered(
                    "beyond",
                    "newlyBeyondLimit",
                    limits.minutes().get(i),
                    row -> Counts.count(row.shift().newlyBeyond().get(limit), row.demand()));
        }
        for (int i = 0; i < limits.minutes().size(); i++) {
            int limit = i;
            listing.numbered(
                    "within",
                    "newlyWithinLimit",
                    limits.minutes().get(i),
                    row -> Counts.count(row.shift().newlyWithin().get(limit), row.demand()));
        }
        listing.column("newlyByFerry", row -> Counts.count(row.shift().newlyByFerry(), row.demand()))
                .column("newlyOnlyByFerry", row -> Counts.count(row.shift().newlyOnlyByFerry(), row.demand()))
                .column("cutOff", row -> Counts.count(row.shift().cutOff(), row.demand()))
                .column("newlyConnected", row -> Counts.count(row.shift().connected(), row.demand()));
        return weekdays(listing);
    }

    /** What happens to those who must come on a given weekday. */
    private static Listing<Row> weekdays(Listing<Row> listing) {
        return listing.column(
                        "weekdayMinutesBefore",
                        row -> Counts.minutes(row.weekday().meanBeforeTenthSeconds()))
                .column(
                        "weekdayMinutesAfter",
                        row -> Counts.minutes(row.weekday().meanAfterTenthSeconds()))
                .column(
                        "weekdayMinutesMore",
                        row -> Counts.minutes(row.weekday().meanChangeTenthSeconds()))
                .column("weekdayNearer", row -> Counts.count(row.weekday().nearer(), row.demand()))
                .column("weekdayFurther", row -> Counts.count(row.weekday().further(), row.demand()))
                .column("weekdaysBefore", row -> Counts.decimal(row.weekday().daysBefore(), 2))
                .column("weekdaysAfter", row -> Counts.decimal(row.weekday().daysAfter(), 2))
                .column("fewerWeekdays", row -> Counts.count(row.weekday().fewerDays(), row.demand()))
                .column("moreWeekdays", row -> Counts.count(row.weekday().moreDays(), row.demand()));
    }

    /** Without what weekdays change, in a table where every office is open on all of them and it would be said twice. */
    public static Listing<Row> withoutAlikeWeekdays(Listing<Row> listing) {
        Listing<Row> narrowed = listing;
        if (listing.rows().stream().allMatch(Row::isAlikeOnWeekdays)) {
            for (Listing.Column<Row> column :
                    weekdays(new Listing<>(listing.rows())).columns()) {
                narrowed = narrowed.without(column.key());
            }
        }
        return narrowed;
    }
}
