package no.omland.web.scenario;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

    /** The headings of the columns that people need most. */
    public static List<String> needed() {
        return List.of(
                "scenario",
                "year",
                "municipality",
                "settlement",
                "count",
                "can",
                "withinLimit",
                "minutesThere",
                "medianThere",
                "ninetiethThere",
                "worstThere",
                "worstThereOf",
                "minutesAway");
    }

    /** The keys of the columns that say why people cannot. */
    public static List<String> hindrances() {
        return EnumSet.complementOf(EnumSet.of(Obstacle.NONE)).stream()
                .map(StudyErrandListing::key)
                .toList();
    }

    static @Nullable Number minutes(OptionalDouble seconds) {
        return seconds.isPresent() ? Counts.minutes(seconds.getAsDouble() * TENTHS) : null;
    }

    private static @Nullable Number minutes(OptionalInt seconds) {
        return seconds.isPresent() ? Counts.minutes((double) seconds.getAsInt() * TENTHS) : null;
    }

    private static @Nullable Number worst(Optional<ErrandFigures.Worst> worst) {
        return worst.map(each -> Counts.minutes((double) each.seconds() * TENTHS))
                .orElse(null);
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
        Listing<Row> listing = AreaColumns.add(
                        new Listing<>(rows)
                                .column("scenario", Row::scenario)
                                .column("year", row -> Counts.year(row.year())),
                        row -> row.area().municipality(),
                        row -> row.area().settlement(),
                        Row::demand,
                        names)
                .column("count", row -> Counts.count(row.figures().all(), row.demand()))
                .column("can", row -> Counts.count(row.figures().can(), row.demand()));
        for (int i = 0; i < limits.minutes().size(); i++) {
            int limit = i;
            listing.numbered(
                    "within",
                    "withinLimit",
                    limits.minutes().get(i),
                    row -> Counts.count(row.figures().within().get(limit), row.demand()));
        }
        listing.column("minutesThere", row -> minutes(row.figures().meanThereSeconds()))
                .column("medianThere", row -> minutes(row.figures().medianThereSeconds()))
                .column("ninetiethThere", row -> minutes(row.figures().ninetiethThereSeconds()))
                .column("worstThere", row -> worst(row.figures().worstThere()))
                .column(
                        "worstThereOf",
                        row -> row.figures()
                                .worstThere()
                                .map(ErrandFigures.Worst::name)
                                .orElse(null))
                .column("minutesAway", row -> minutes(row.figures().meanAwaySeconds()))
                .column("changes", row -> Counts.decimal(row.figures().meanChanges(), 1))
                .column("longestAway", row -> worst(row.figures().worstAway()))
                .column(
                        "worst",
                        row -> row.figures()
                                .worstAway()
                                .map(ErrandFigures.Worst::name)
                                .orElse(null))
                .column("weekdays", row -> Counts.decimal(row.figures().meanDays(), 2));
        for (Obstacle each : EnumSet.complementOf(EnumSet.of(Obstacle.NONE))) {
            listing.column(key(each), row -> Counts.count(row.figures().hindered(each), row.demand()));
        }
        return listing;
    }
}
