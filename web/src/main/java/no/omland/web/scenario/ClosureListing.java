package no.omland.web.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import no.omland.scenario.comparison.Shift;
import no.omland.travel.Season;
import no.omland.web.answer.Listing;

/** What closing a stretch does to several scenarios side by side: a row for each season and stretch, and for each scenario who is cut off and who gets further away. */
public final class ClosureListing {

    private ClosureListing() {}

    /** @param byScenario those that it does anything to; it is open and without effect, or closed already, in the others */
    public record Row(Season season, String link, Map<String, Shift> byScenario) {

        private double cutOff() {
            return byScenario.values().stream().mapToDouble(Shift::cutOff).sum();
        }

        private double lost() {
            return byScenario.values().stream()
                    .mapToDouble(Shift::lostTenthSeconds)
                    .sum();
        }
    }

    /** The worst for all scenarios together first, summer before winter. */
    public static List<Row> rows(List<StretchListing.Row> effects, int top) {
        Map<List<Object>, Map<String, Shift>> byStretch = new LinkedHashMap<>();
        effects.forEach(each -> byStretch
                .computeIfAbsent(List.of(each.season(), each.effect().stretch().name()), any -> new LinkedHashMap<>())
                .put(each.scenario(), each.effect().everybody().people()));
        List<Row> rows = new ArrayList<>();
        for (Season season : Season.values()) {
            byStretch.entrySet().stream()
                    .filter(each -> each.getKey().get(0) == season)
                    .map(each -> new Row(season, (String) each.getKey().get(1), each.getValue()))
                    .sorted(Comparator.comparingDouble(Row::cutOff)
                            .thenComparingDouble(Row::lost)
                            .reversed()
                            .thenComparing(Row::link))
                    .limit(Math.max(0, top))
                    .forEach(rows::add);
        }
        return rows;
    }

    /**
     * The rows as a list.
     *
     * @param scenarios the short names of all that were asked about
     * @param cutOff the heading of who is cut off in a scenario
     * @param further the heading of who gets further away in a scenario
     */
    public static Listing<Row> of(
            List<Row> rows, List<String> scenarios, UnaryOperator<String> cutOff, UnaryOperator<String> further) {
        Listing<Row> listing = new Listing<>(rows)
                .column("season", row -> EvaluationListing.season(row.season()))
                .column("link", Row::link);
        for (String name : scenarios) {
            listing.named(
                            cutOff.apply(name),
                            row -> of(row, name)
                                    .map(each -> Math.round(each.cutOff()))
                                    .orElse(0L))
                    .named(
                            further.apply(name),
                            row -> of(row, name)
                                    .map(each -> Math.round(each.further()))
                                    .orElse(0L));
        }
        return listing;
    }

    private static Optional<Shift> of(Row row, String scenario) {
        return Optional.ofNullable(row.byScenario().get(scenario));
    }
}
