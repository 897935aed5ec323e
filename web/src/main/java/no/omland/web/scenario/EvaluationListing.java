package no.omland.web.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import no.omland.municipality.MunicipalityNumber;
import no.omland.scenario.evaluation.AreaFigures;
import no.omland.scenario.evaluation.AreaKind;
import no.omland.scenario.evaluation.DemandKind;
import no.omland.scenario.evaluation.Evaluation;
import no.omland.scenario.evaluation.Figures;
import no.omland.scenario.evaluation.SettlementOffices;
import no.omland.travel.Season;
import no.omland.travel.catchment.TimeLimits;
import no.omland.web.answer.Listing;
import org.jspecify.annotations.Nullable;

/** The figures of scenarios, a row for each area. */
public final class EvaluationListing {

    private EvaluationListing() {}

    /**
     * @param year that the people are of; empty when the study does not say
     * @param demand whose figures the row has
     * @param offices of a settlement
     */
    public record Row(
            String scenario,
            OptionalInt year,
            Season season,
            Evaluation evaluation,
            AreaFigures area,
            DemandKind demand,
            Optional<SettlementOffices> offices) {

        Figures figures() {
            return area.of(demand);
        }

        private @Nullable String name(Function<SettlementOffices, Optional<SettlementOffices.Way>> which) {
            return offices.flatMap(which)
                    .map(way -> evaluation.visits().offices().get(way.office()).name())
                    .orElse(null);
        }

        private @Nullable Number minutes(Function<SettlementOffices, Optional<SettlementOffices.Way>> which) {
            return offices.flatMap(which)
                    .map(way -> Counts.minutes(way.meanTenthSeconds()))
                    .orElse(null);
        }
    }

    /** The areas of a kind, in the order of the evaluation. */
    public static List<AreaFigures> areas(Evaluation evaluation, AreaKind kind) {
        return switch (kind) {
            case ALL -> List.of(evaluation.everybody());
            case MUNICIPALITY -> evaluation.municipalities();
            case SETTLEMENT -> evaluation.settlements();
        };
    }

    public static List<Row> rows(
            String scenario, OptionalInt year, Season season, Evaluation evaluation, AreaKind kind, DemandKind demand) {
        List<AreaFigures> areas = areas(evaluation, kind);
        List<SettlementOffices> offices =
                kind == AreaKind.SETTLEMENT ? SettlementOffices.of(evaluation.visits()) : List.of();
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < areas.size(); i++) {
            rows.add(new Row(
                    scenario,
                    year,
                    season,
                    evaluation,
                    areas.get(i),
                    demand,
                    offices.isEmpty() ? Optional.empty() : Optional.of(offices.get(i))));
        }
        return rows;
    }

    static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    static Listing.Word demand(DemandKind demand) {
        return new Listing.Word(lower(demand), "demand." + lower(demand));
    }

    static Listing.Word season(Season season) {
        return new Listing.Word(lower(season), "season." + lower(season));
    }

    /** @param names what municipalities are called */
    public static Listing<Row> of(List<Row> rows, TimeLimits limits, Function<MunicipalityNumber, String> names) {
        Listing<Row> listing = AreaColumns.add(
                        new Listing<>(rows)
                                .column("scenario", Row::scenario)
                                .column("year", row -> Counts.year(row.year()))
                                .column("season", row -> season(row.season())),
                        row -> row.area().municipality(),
                        row -> row.area().settlement(),
                        Row::demand,
                        names)
                .column("count", row -> Counts.count(row.figures().all(), row.demand()));
        for (int i = 0; i < limits.minutes().size(); i++) {
            int limit = i;
            listing.numbered(
                    "within",
                    "withinLimit",
                    limits.minutes().get(i),
                    row -> Counts.count(row.figures().within().get(limit), row.demand()));
        }
        listing.column("beyond", row -> Counts.count(row.figures().beyond(), row.demand()))
                .column("unreached", row -> Counts.count(row.figures().unreached(), row.demand()))
                .column("withoutOffice", row -> Counts.count(row.figures().withoutOffice(), row.demand()))
                .column("notConnected", row -> Counts.count(row.figures().notConnected(), row.demand()))
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
                        row -> row.figures().worst().map(Figures.Worst::name).orElse(null))
                .column("roundTripMinutes", row -> Counts.minutes(row.figures().meanRoundTripTenthSeconds()))
                .column("kilometres", row -> Counts.decimal(row.figures().meanKilometres(), 1))
                .column("weekdayMinutes", row -> Counts.minutes(row.figures().weekdayMeanTenthSeconds()))
                .column("weekdaysServed", row -> Counts.decimal(row.figures().weekdaysServed(), 2))
                .column("byFerry", row -> Counts.count(row.figures().byFerry(), row.demand()))
                .column("onlyByFerry", row -> Counts.count(row.figures().onlyByFerry(), row.demand()));
        return rows.stream().anyMatch(row -> row.offices().isPresent()) ? withOffices(listing) : listing;
    }

    private static Listing<Row> withOffices(Listing<Row> listing) {
        return listing.column("office", row -> row.name(SettlementOffices::nearest))
                .column("officeMinutes", row -> row.minutes(SettlementOffices::nearest))
                .column("nextOffice", row -> row.name(SettlementOffices::next))
                .column("nextMinutes", row -> row.minutes(SettlementOffices::next));
    }
}
