package no.omland.web.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;
import no.omland.municipality.MunicipalityNumber;
import no.omland.response.RequiredTime;
import no.omland.scenario.evaluation.AreaKind;
import no.omland.scenario.evaluation.DemandKind;
import no.omland.scenario.response.ResponseComparison;
import no.omland.scenario.response.ResponseShift;
import no.omland.web.answer.Listing;
import org.jspecify.annotations.Nullable;

/** What other units change, a row for each area. */
public final class ResponseShiftListing {

    private ResponseShiftListing() {}

    /**
     * @param scenario the one that is come to
     * @param required those of the comparison, as the shift has them
     */
    public record Row(String scenario, ResponseComparison.Area area, DemandKind demand, List<RequiredTime> required) {

        ResponseShift shift() {
            return area.shift();
        }

        private Number count(double people) {
            return Counts.count(people, demand);
        }

        private @Nullable Number at(int minutes, List<Double> counts) {
            OptionalInt place = IntStream.range(0, required.size())
                    .filter(i -> required.get(i).minutes() == minutes)
                    .findFirst();
            return place.isPresent() ? count(counts.get(place.getAsInt())) : null;
        }
    }

    public static List<Row> rows(String scenario, ResponseComparison comparison, AreaKind kind, DemandKind demand) {
        List<Row> rows = new ArrayList<>();
        comparison.areas(kind).forEach(area -> rows.add(new Row(scenario, area, demand, comparison.required())));
        return rows;
    }

    /** @param names what municipalities are called */
    public static Listing<Row> of(List<Row> rows, Function<MunicipalityNumber, String> names) {
        List<Integer> minutes =
                ResponseListing.minutes(rows.stream().map(Row::required).toList());
        Listing<Row> listing = AreaColumns.add(
                        new Listing<>(rows).column("scenario", Row::scenario),
                        row -> row.area().municipality(),
                        row -> row.area().settlement(),
                        Row::demand,
                        names)
                .column("count", row -> row.count(row.shift().all()))
                .column("minutesBefore", row -> Counts.minutes(row.shift().meanBeforeTenthSeconds()))
                .column("minutesAfter", row -> Counts.minutes(row.shift().meanAfterTenthSeconds()))
                .column("minutesMore", row -> Counts.minutes(row.shift().meanChangeTenthSeconds()))
                .column("sooner", row -> row.count(row.shift().sooner()))
                .column("later", row -> row.count(row.shift().later()))
                .column("wonMinutes", row -> Counts.personMinutes(row.shift().wonTenthSeconds()))
                .column("lostMinutes", row -> Counts.personMinutes(row.shift().lostTenthSeconds()));
        minutes.forEach(each -> listing.numbered(
                "beyond",
                "requiredBeyond",
                each,
                row -> row.at(each, row.shift().newlyBeyond())));
        minutes.forEach(each -> listing.numbered(
                "within", "requiredNewly", each, row -> row.at(each, row.shift().newlyWithin())));
        return listing.column("cutOff", row -> row.count(row.shift().cutOff()))
                .column("newlyConnected", row -> row.count(row.shift().connected()));
    }
}
