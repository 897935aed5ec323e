package no.omland.web.scenario;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import no.omland.municipality.MunicipalityNumber;
import no.omland.scenario.errand.ErrandArea;
import no.omland.scenario.errand.ErrandEvaluation;
import no.omland.scenario.errand.ErrandFigures;
import no.omland.scenario.errand.Obstacle;
import no.omland.scenario.evaluation.AreaKind;
import no.omland.scenario.evaluation.DemandKind;
import no.omland.travel.catchment.TimeLimits;
import no.omland.web.answer.Listing;
import org.jspecify.annotations.Nullable;

/** Who can do an errand by public transport in scenarios, a row for each area. */
public final class StudyErrandListing {

    private static final int TENTHS = 10;

    private StudyErrandListing() {}

    /** @param demand whose figures the row has */
    public record Row(String scenario, OptionalInt year, ErrandArea<ErrandFigures> area, DemandKind demand) {

        ErrandFigures figures() {
            return area.of(demand);
        }
    }

    public static List<Row> rows(
            String scenario, OptionalInt year, ErrandEvaluation evaluation, AreaKind kind, DemandKind demand) {
        List<Row> rows = new ArrayList<>();
        evaluation.areas(kind).forEach(area -> rows.add(new Row(scenario, year, area, demand)));
        return rows;
    }

    static @Nullable Number minutes(OptionalDouble seconds) {
        return seconds.isPresent() ? Counts.minutes(seconds.getAsDouble() * TENTHS) : null;
    }

    /** Such as {@code noWayHome}. */
    private static String key(Obstacle obstacle) {
        StringBuilder key = new StringBuilder();
        for (String word : obstacle.name().toLowerCase(Locale.ROOT).split("_", -1)) {
            key.append(key.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return key.toString();
    }

    /** @param names what municipalities are called */
    public static Listing<Row> of(List<Row> rows, TimeLimits limits, Function<MunicipalityNumber, String> names) {
        Listing<Row> listing = new Listing<>(rows)
                .column("scenario", Row::scenario)
                .column("year", row -> Counts.year(row.year()))
                .column(
                        "municipality",
                        row -> row.area().municipality().map(names).orElse(null))
                .column(
                        "settlement",
                        row -> row.area().settlement().isEmpty()
                                ? null
                                : row.area().settlement())
                .column("demand", row -> EvaluationListing.lower(row.demand()))
                .column("count", row -> Counts.count(row.figures().all(), row.demand()))
                .column("can", row -> Counts.count(row.figures().can(), row.demand()));
        for (int i = 0; i < limits.minutes().size(); i++) {
            int limit = i;
            listing.named(
                    "within" + limits.minutes().get(i),
                    row -> Counts.count(row.figures().within().get(limit), row.demand()));
        }
        listing.column("minutesThere", row -> minutes(row.figures().meanThereSeconds()))
                .column("minutesAway", row -> minutes(row.figures().meanAwaySeconds()))
                .column("changes", row -> Counts.decimal(row.figures().meanChanges(), 1))
                .column(
                        "longestAway",
                        row -> row.figures()
                                .worst()
                                .map(worst -> Counts.minutes(worst.awaySeconds() * TENTHS))
                                .orElse(null))
                .column(
                        "worst",
                        row -> row.figures()
                                .worst()
                                .map(ErrandFigures.Worst::name)
                                .orElse(null))
                .column("weekdays", row -> Counts.decimal(row.figures().meanDays(), 2));
        for (Obstacle each : EnumSet.complementOf(EnumSet.of(Obstacle.NONE))) {
            listing.column(key(each), row -> Counts.count(row.figures().hindered(each), row.demand()));
        }
        return listing;
    }
}
