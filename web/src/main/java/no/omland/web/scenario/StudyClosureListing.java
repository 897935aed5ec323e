package no.omland.web.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;
import no.omland.municipality.MunicipalityNumber;
import no.omland.network.RoadNetwork;
import no.omland.scenario.comparison.Shift;
import no.omland.scenario.resilience.Closure;
import no.omland.scenario.resilience.ClosureRank;
import no.omland.scenario.resilience.Resilience;
import no.omland.scenario.resilience.StretchEffect;
import no.omland.travel.Season;
import no.omland.web.answer.Listing;
import org.jspecify.annotations.Nullable;

/** What closing a road does to several scenarios side by side: a row for each season, list and road, those first in which the scenarios differ. */
public final class StudyClosureListing {

    private StudyClosureListing() {}

    /**
     * A road that is closed.
     *
     * @param rank the list it is in
     * @param closure in the answers of the scenarios, in their order
     */
    public record Row(Season season, ClosureRank rank, Closure closure) {}

    /**
     * Rows of a season.
     *
     * @param answers of the scenarios
     * @param top how many of each list
     */
    public static List<Row> rows(Season season, List<Resilience> answers, RoadNetwork network, int top) {
        List<Closure> closures = Closure.of(network, answers);
        List<Row> rows = new ArrayList<>();
        // A list in which the answers differ before one that says the same of all of them.
        List<ClosureRank> ranks = Stream.of(ClosureRank.values())
                .sorted(Comparator.comparing(rank -> closures.stream().noneMatch(each -> rank.difference(each) > 0)))
                .toList();
        for (ClosureRank rank : ranks) {
            rank.differing(closures).stream()
                    .limit(Math.max(0, top))
                    .forEach(closure -> rows.add(new Row(season, rank, closure)));
        }
        return rows;
    }

    /**
     * The rows as a list, with figures for each scenario; nothing where there was no time to close the road.
     *
     * @param scenarios the short names, in the order of the answers
     * @param heading of a scenario's column, by the scenario and the figure
     */
    public static Listing<Row> of(List<Row> rows, List<String> scenarios, BinaryOperator<String> heading) {
        Listing<Row> listing = roads(rows);
        for (int i = 0; i < scenarios.size(); i++) {
            int answer = i;
            figures()
                    .forEach((name, figure) -> listing.named(
                            heading.apply(scenarios.get(answer), name), row -> figure(row.closure(), answer, figure)));
        }
        return listing;
    }

    private static Listing<Row> roads(List<Row> rows) {
        return new Listing<>(rows)
                .column("season", row -> EvaluationListing.season(row.season()))
                .column("worstBy", row -> StretchListing.worstBy(row.rank()))
                .column("stretch", row -> row.closure().name())
                .column("links", row -> StretchListing.links(row.closure()));
    }

    private static Map<String, Function<Shift, Long>> figures() {
        Map<String, Function<Shift, Long>> figures = new LinkedHashMap<>();
        figures.put("cutOff", people -> Math.round(people.cutOff()));
        figures.put("lostMinutes", people -> Counts.personMinutes(people.lostTenthSeconds()));
        figures.put("further", people -> Math.round(people.further()));
        figures.put("newlyOnlyByFerry", people -> Math.round(people.newlyOnlyByFerry()));
        return figures;
    }

    private static @Nullable Long figure(Closure closure, int answer, Function<Shift, Long> figure) {
        return closure.unknown().get(answer)
                ? null
                : closure.people(answer).map(figure).orElse(0L);
    }

    /** For the page: each with its {@code line}, the municipalities and settlements it is about in the scenario that it is worst for, and {@code effects} in the order of the scenarios. */
    static List<Map<String, @Nullable Object>> withLines(
            List<Row> rows, RoadNetwork network, Function<MunicipalityNumber, String> names) {
        List<Map<String, @Nullable Object>> drawn = new ArrayList<>();
        for (Row row : rows) {
            Closure closure = row.closure();
            StretchEffect worst = closure.found().min(StretchEffect.WORST_FIRST).orElseThrow();
            Map<String, @Nullable Object> told =
                    new LinkedHashMap<>(roads(List.of(row)).objects().get(0));
            told.put("roads", StretchListing.roads(network, closure));
            told.put("settlementsCutOff", StretchListing.cutOff(worst));
            told.put("settlementsBeyond", StretchListing.beyond(worst));
            told.put("municipalities", StretchListing.municipalities(worst, names));
            List<@Nullable Map<String, @Nullable Object>> effects = new ArrayList<>();
            for (int i = 0; i < closure.effects().size(); i++) {
                effects.add(closure.unknown().get(i) ? null : effect(closure, i));
            }
            told.put("effects", effects);
            told.put("line", StretchListing.line(network, closure));
            drawn.add(told);
        }
        return drawn;
    }

    private static Map<String, @Nullable Object> effect(Closure closure, int answer) {
        Map<String, @Nullable Object> effect = new LinkedHashMap<>();
        figures().forEach((name, figure) -> effect.put(name, figure(closure, answer, figure)));
        return effect;
    }
}
