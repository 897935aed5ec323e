package no.omland.web.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import no.omland.dataset.scenario.OfficeTravel;
import no.omland.dataset.travel.PrintedTravel;
import no.omland.travel.Trip;
import no.omland.web.answer.Listing;
import org.jspecify.annotations.Nullable;

/** Travel between the offices of scenarios, every pair once each way, beside what somebody printed of it. */
public final class OfficePairListing {

    private static final int DECIMALS = 1;

    private OfficePairListing() {}

    /** From one office to another. */
    public record Row(String scenario, OfficeTravel.Pair pair) {}

    public static List<Row> rows(String name, OfficeTravel travel) {
        List<Row> rows = new ArrayList<>();
        travel.pairs().forEach(pair -> rows.add(new Row(name, pair)));
        return rows;
    }

    public static Listing<Row> of(List<Row> rows) {
        return new Listing<>(rows)
                .column("scenario", Row::scenario)
                .column("from", row -> row.pair().from())
                .column("to", row -> row.pair().to())
                .column("reached", row -> row.pair().trip().isPresent())
                .column("minutes", row -> minutes(row.pair()))
                .column(
                        "kilometres",
                        row -> row.pair()
                                .trip()
                                .map(trip -> Counts.rounded(trip.kilometres(), DECIMALS))
                                .orElse(null))
                .column("ferries", row -> row.pair().trip().map(Trip::ferries).orElse(null))
                .column("printedMinutes", row -> printed(row.pair(), PrintedTravel.Row::minutes))
                .column("differenceMinutes", row -> difference(row.pair()))
                .column("printedKilometres", row -> printed(row.pair(), PrintedTravel.Row::kilometres));
    }

    /** How long it takes; null where there is no way. */
    public static @Nullable Number minutes(OfficeTravel.Pair pair) {
        return pair.trip().map(trip -> Counts.minutes(trip.tenthSeconds())).orElse(null);
    }

    /** What is printed; null where nothing is. */
    public static @Nullable Number printedMinutes(OfficeTravel.Pair pair) {
        return printed(pair, PrintedTravel.Row::minutes);
    }

    /** How many minutes more it takes than is printed; null where either is not known. */
    public static @Nullable Number difference(OfficeTravel.Pair pair) {
        return Counts.decimal(pair.differenceMinutes(), DECIMALS);
    }

    private static @Nullable Number printed(
            OfficeTravel.Pair pair, Function<PrintedTravel.Row, OptionalDouble> figure) {
        return Counts.decimal(pair.printed().map(figure).orElseGet(OptionalDouble::empty), DECIMALS);
    }
}
