package no.omland.web.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import no.omland.response.RequiredTime;
import no.omland.response.ResponseCover;
import no.omland.response.ResponseUnit;
import no.omland.scenario.Fleet;
import no.omland.scenario.Unit;
import no.omland.scenario.evaluation.DemandKind;
import no.omland.scenario.response.ResponseEvaluation;
import no.omland.web.answer.Listing;
import no.omland.web.travel.Amounts;
import org.jspecify.annotations.Nullable;

/** A row for each unit: whom it is first with, and what it means that it is away. */
public final class UnitListing {

    private UnitListing() {}

    /**
     * @param scenario empty when the unit is of none
     * @param unit as the study has it; null when it is of none
     * @param demand whom it is for
     */
    public record Row(
            String scenario, @Nullable Unit unit, ResponseCover cover, ResponseCover.Away away, DemandKind demand) {

        public ResponseUnit moving() {
            return cover.units().get(away.unit());
        }

        /** @return null when that is no time of theirs */
        public @Nullable Number lost(int minutes) {
            List<RequiredTime> required = cover.required();
            OptionalInt place = IntStream.range(0, required.size())
                    .filter(i -> required.get(i).minutes() == minutes)
                    .findFirst();
            return place.isPresent() ? count(away.lost().get(place.getAsInt())) : null;
        }

        public Number count(double people) {
            return Counts.count(people, demand);
        }

        public String name(ResponseCover.Covering covering) {
            return cover.units().get(covering.unit()).name();
        }
    }

    public static List<Row> rows(ResponseCover cover, DemandKind demand) {
        return cover.away().stream()
                .map(each -> new Row("", null, cover, each, demand))
                .toList();
    }

    public static List<Row> rows(String scenario, Fleet fleet, ResponseEvaluation evaluation, DemandKind demand) {
        ResponseCover cover = evaluation.cover();
        List<Row> rows = new ArrayList<>();
        for (ResponseCover.Away each : cover.away()) {
            String name = cover.units().get(each.unit()).name();
            rows.add(new Row(scenario, fleet.units().get(name), cover, each, demand));
        }
        return rows;
    }

    /** Those of a study, without who covers. */
    public static Listing<Row> ofStudy(List<Row> rows) {
        Listing<Row> listing = new Listing<>(rows)
                .column("scenario", Row::scenario)
                .column("responseUnit", row -> row.moving().name())
                .column("site", row -> row.unit() == null ? null : row.unit().site())
                .column(
                        "unitKind",
                        row -> row.unit() == null || row.unit().kind().isEmpty()
                                ? null
                                : row.unit().kind());
        return figures(listing);
    }

    /** Those of no study, without who covers. */
    public static Listing<Row> of(List<Row> rows) {
        return figures(
                new Listing<>(rows).column("responseUnit", row -> row.moving().name()));
    }

    private static Listing<Row> figures(Listing<Row> listing) {
        listing.column("turnOutMinutes", row -> Amounts.minutes(row.moving().turnOutTenthSeconds()))
                .column("peopleFirst", row -> row.count(row.away().peopleFirst()));
        for (int minutes : ResponseListing.minutes(
                listing.rows().stream().map(row -> row.cover().required()).toList())) {
            listing.numbered("lost", "requiredLost", minutes, row -> row.lost(minutes));
        }
        return listing.column("cutOff", row -> row.count(row.away().cutOff()));
    }

    /** With who covers, how many each of them, and how late with the last; the three in the same order. */
    public static Listing<Row> withCovering(Listing<Row> listing) {
        return listing.column(
                        "coveredBy",
                        row -> row.away().covering().stream().map(row::name).toList())
                .column(
                        "coveredPeople",
                        row -> row.away().covering().stream()
                                .map(each -> row.count(each.people()))
                                .toList())
                .column(
                        "slowestMinutes",
                        row -> row.away().covering().stream()
                                .map(each -> Amounts.minutes(each.slowestTenthSeconds()))
                                .toList());
    }
}
