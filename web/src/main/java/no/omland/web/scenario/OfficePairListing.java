package no.omland.web.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.omland.dataset.scenario.GroundedStudy;
import no.omland.scenario.Scenario;
import no.omland.scenario.evaluation.PlacedOffice;
import no.omland.travel.Trip;
import no.omland.travel.search.TravelMatrix;
import no.omland.web.answer.Listing;

/** Travel between the offices of scenarios, every pair once each way. */
public final class OfficePairListing {

    private static final int DECIMALS = 1;

    private OfficePairListing() {}

    /** From one office to another; no trip where there is no way. */
    public record Row(String scenario, String from, String to, Optional<Trip> trip) {}

    public static List<Row> rows(GroundedStudy study, String name, Scenario scenario) {
        List<PlacedOffice> offices = study.offices(scenario);
        TravelMatrix matrix = study.matrix(scenario);
        List<Row> rows = new ArrayList<>();
        for (int from = 0; from < offices.size(); from++) {
            for (int to = 0; to < offices.size(); to++) {
                if (from != to) {
                    rows.add(new Row(
                            name, offices.get(from).name(), offices.get(to).name(), matrix.find(from, to)));
                }
            }
        }
        return rows;
    }

    public static Listing<Row> of(List<Row> rows) {
        return new Listing<>(rows)
                .column("scenario", Row::scenario)
                .column("from", Row::from)
                .column("to", Row::to)
                .column("reached", row -> row.trip().isPresent())
                .column(
                        "minutes",
                        row -> row.trip()
                                .map(trip -> Counts.minutes(trip.tenthSeconds()))
                                .orElse(null))
                .column(
                        "kilometres",
                        row -> row.trip()
                                .map(trip -> Counts.rounded(trip.kilometres(), DECIMALS))
                                .orElse(null))
                .column("ferries", row -> row.trip().map(Trip::ferries).orElse(null));
    }
}
