package no.omland.web.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;
import no.omland.municipality.MunicipalityNumber;
import no.omland.response.RequiredTime;
import no.omland.response.ResponseFigures;
import no.omland.scenario.evaluation.AreaKind;
import no.omland.scenario.evaluation.DemandKind;
import no.omland.scenario.response.ResponseArea;
import no.omland.scenario.response.ResponseEvaluation;
import no.omland.travel.Season;
import no.omland.web.answer.Listing;
import no.omland.web.travel.Amounts;
import org.jspecify.annotations.Nullable;

/** Whom units reach within required times, a row for each area. */
public final class ResponseListing {

    private ResponseListing() {}

    /** @param required those of the scenario, as the figures have them */
    public record Row(
            String scenario, Season season, ResponseArea area, DemandKind demand, List<RequiredTime> required) {

        ResponseFigures figures() {
            return area.figures();
        }

        private Number count(double people) {
            return Counts.count(people, demand);
        }

        @Nullable
        Double within(int minutes) {
            OptionalInt place = IntStream.range(0, required.size())
                    .filter(i -> required.get(i).minutes() == minutes)
                    .findFirst();
            return place.isPresent() ? figures().within().get(place.getAsInt()) : null;
        }
    }

    public static List<Row> rows(
            String scenario, Season season, ResponseEvaluation evaluation, AreaKind kind, DemandKind demand) {
        List<Row> rows = new ArrayList<>();
        evaluation
                .areas(kind)
                .forEach(area -> rows.add(new Row(
                        scenario, season, area, demand, evaluation.cover().required())));
        return rows;
    }

    /** The times of all rows, each once, rising. */
    static List<Integer> minutes(List<List<RequiredTime>> required) {
        return required.stream()
                .flatMap(List::stream)
                .map(RequiredTime::minutes)
                .distinct()
                .sorted()
                .toList();
    }

    /** @param names what municipalities are called */
    public static Listing<Row> of(List<Row> rows, Function<MunicipalityNumber, String> names) {
        Listing<Row> listing = AreaColumns.add(
                        new Listing<>(rows)
                                .column("scenario", Row::scenario)
                                .column("season", row -> EvaluationListing.season(row.season())),
                        row -> row.area().municipality(),
                        row -> row.area().settlement(),
                        Row::demand,
                        names)
                .column("count", row -> row.count(row.figures().all()));
        for (int minutes : minutes(rows.stream().map(Row::required).toList())) {
            listing.numbered("within", "requiredWithin", minutes, row -> count(row.within(minutes), row.demand()));
            listing.numbered(
                    "percent",
                    "requiredPercent",
                    minutes,
                    row -> percent(row.within(minutes), row.figures().all()));
        }
        return listing.column("beyond", row -> row.count(row.figures().beyond()))
                .column("unreached", row -> row.count(row.figures().unreached()))
                .column("notConnected", row -> row.count(row.figures().notConnected()))
                .column("meanMinutes", row -> Counts.minutes(row.figures().meanTenthSeconds()))
                .column("medianMinutes", row -> Counts.minutes(row.figures().medianTenthSeconds()))
                .column("ninetiethMinutes", row -> Counts.minutes(row.figures().ninetiethTenthSeconds()))
                .column(
                        "worstMinutes",
                        row -> row.figures()
                                .worst()
                                .map(worst -> Counts.minutes(worst.tenthSeconds()))
                                .orElse(null))
                .column(
                        "worst",
                        row -> row.figures()
                                .worst()
                                .map(worst -> worst.point().id())
                                .orElse(null));
    }

    static @Nullable Number count(@Nullable Double people, DemandKind demand) {
        return people == null ? null : Counts.count(people, demand);
    }

    static @Nullable Object percent(@Nullable Double people, double all) {
        return people == null || all == 0 ? null : Amounts.rounded(100.0 * people / all);
    }
}
