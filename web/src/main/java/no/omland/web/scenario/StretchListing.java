package no.omland.web.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import no.omland.municipality.MunicipalityNumber;
import no.omland.network.RoadNetwork;
import no.omland.scenario.comparison.AreaShift;
import no.omland.scenario.comparison.Shift;
import no.omland.scenario.evaluation.DemandKind;
import no.omland.scenario.resilience.Closure;
import no.omland.scenario.resilience.ClosureRank;
import no.omland.scenario.resilience.Resilience;
import no.omland.scenario.resilience.StretchEffect;
import no.omland.travel.Season;
import no.omland.travel.catchment.TimeLimits;
import no.omland.web.answer.Listing;
import no.omland.web.travel.LinkListing;
import no.omland.web.travel.TravelGeoJson;
import org.jspecify.annotations.Nullable;

/** What it does to scenarios that roads and ferries are closed: for each those that cut most people off, then those that cost most hours. */
public final class StretchListing {

    /** What a table for people has room for. */
    private static final List<String> IN_A_TABLE = List.of(
            "scenario",
            "season",
            "worstBy",
            "stretch",
            "cutOff",
            "lostMinutes",
            "further",
            "newlyOnlyByFerry",
            "settlementsCutOff",
            "settlementsBeyond");

    private StretchListing() {}

    /**
     * A road that is closed.
     *
     * @param rank the list it is in
     * @param closure in one answer alone
     */
    public record Row(String scenario, Season season, ClosureRank rank, Closure closure) {

        StretchEffect effect() {
            return closure.effects().get(0).orElseThrow();
        }

        Shift people() {
            return effect().everybody().people();
        }

        Shift clients() {
            return effect().everybody().clients();
        }
    }

    /** @param top how many of each list */
    public static List<Row> rows(String scenario, Season season, Resilience resilience, RoadNetwork network, int top) {
        List<Closure> closures = Closure.of(network, List.of(resilience));
        List<Row> rows = new ArrayList<>();
        for (ClosureRank rank : ClosureRank.values()) {
            rank.worst(closures).stream()
                    .limit(Math.max(0, top))
                    .forEach(closure -> rows.add(new Row(scenario, season, rank, closure)));
        }
        return rows;
    }

    /** @param names what municipalities are called */
    public static Listing<Row> of(
            List<Row> rows, TimeLimits limits, RoadNetwork network, Function<MunicipalityNumber, String> names) {
        Listing<Row> listing = new Listing<>(rows)
                .column("scenario", Row::scenario)
                .column("season", row -> EvaluationListing.season(row.season()))
                .column("worstBy", row -> worstBy(row.rank()))
                .column("stretch", row -> row.closure().name())
                .column("links", row -> links(row.closure()))
                .column("roads", row -> roads(network, row.closure()))
                .column("cutOff", row -> Math.round(row.people().cutOff()))
                .column("lostMinutes", row -> Counts.personMinutes(row.people().lostTenthSeconds()))
                .column("further", row -> Math.round(row.people().further()))
                .column("newlyOnlyByFerry", row -> Math.round(row.people().newlyOnlyByFerry()))
                .column(
                        "weekdayFurther",
                        row -> Math.round(row.people().weekday().further()))
                .column("settlementsCutOff", row -> cutOff(row.effect()))
                .column("settlementsBeyond", row -> beyond(row.effect()))
                .column("clientsCutOff", row -> Counts.count(row.clients().cutOff(), DemandKind.CLIENTS))
                .column("clientsFurther", row -> Counts.count(row.clients().further(), DemandKind.CLIENTS))
                .column("municipalities", row -> municipalities(row.effect(), names))
                .column("lostBy", row -> losing(row.effect()));
        for (int i = 0; i < limits.minutes().size(); i++) {
            int limit = i;
            listing.numbered(
                            "beyond",
                            "newlyBeyondLimit",
                            limits.minutes().get(i),
                            row -> Math.round(row.people().newlyBeyond().get(limit)))
                    .numbered(
                            "settlementsBeyond",
                            "settlementsBeyondLimit",
                            limits.minutes().get(i),
                            row -> counted(
                                    row.effect().settlementsBeyond(),
                                    people -> people.newlyBeyond().get(limit)));
        }
        return listing;
    }

    /** As {@link #of}, with the columns that a table for people has room for. */
    public static Listing<Row> table(
            List<Row> rows, TimeLimits limits, RoadNetwork network, Function<MunicipalityNumber, String> names) {
        return of(rows, limits, network, names).only(IN_A_TABLE);
    }

    static Listing.Word worstBy(ClosureRank rank) {
        return rank == ClosureRank.CUT_OFF
                ? new Listing.Word("cutOff", "worstBy.cutOff")
                : new Listing.Word("time", "worstBy.time");
    }

    /** What its parts are called in the layer of roads. */
    static List<String> links(Closure closure) {
        return closure.parts().stream().map(part -> part.name()).distinct().toList();
    }

    /** The numbers of its roads and the names of its ferries. */
    static List<String> roads(RoadNetwork network, Closure closure) {
        List<String> roads = new ArrayList<>();
        for (int link : closure.links()) {
            String road = LinkListing.road(network, link);
            if (road != null && !roads.contains(road)) {
                roads.add(road);
            }
        }
        return roads;
    }

    static List<String> municipalities(StretchEffect effect, Function<MunicipalityNumber, String> names) {
        return effect.municipalities().stream()
                .flatMap(each -> each.before().municipality().stream())
                .map(names)
                .toList();
    }

    /** The settlements where somebody is cut off, the most people first, and how many. */
    static List<String> cutOff(StretchEffect effect) {
        return counted(effect.settlementsCutOff(), Shift::cutOff);
    }

    /** The settlements where somebody is newly beyond a limit, the most people first. */
    static List<String> beyond(StretchEffect effect) {
        return effect.settlementsBeyond().stream()
                .map(each -> each.before().settlement())
                .toList();
    }

    private static List<String> counted(List<AreaShift> settlements, ToDoubleFunction<Shift> people) {
        return settlements.stream()
                .filter(each -> Math.round(people.applyAsDouble(each.people())) > 0)
                .map(each -> each.before().settlement() + " " + Math.round(people.applyAsDouble(each.people())))
                .toList();
    }

    /** The same for the map, each with its {@code line}. */
    static List<Map<String, @Nullable Object>> withLines(
            List<Row> rows, TimeLimits limits, RoadNetwork network, Function<MunicipalityNumber, String> names) {
        List<Map<String, @Nullable Object>> drawn = new ArrayList<>();
        List<Map<String, @Nullable Object>> told =
                of(rows, limits, network, names).objects();
        for (int i = 0; i < rows.size(); i++) {
            Map<String, @Nullable Object> row = new LinkedHashMap<>(told.get(i));
            row.put("line", line(network, rows.get(i).closure()));
            drawn.add(row);
        }
        return drawn;
    }

    static Map<String, Object> line(RoadNetwork network, Closure closure) {
        return TravelGeoJson.lines(closure.lines(network));
    }

    /** The offices that lose people, and how many. */
    private static List<String> losing(StretchEffect effect) {
        return IntStream.range(0, effect.officesLosing().size())
                .filter(i -> effect.officesLosing().get(i) >= 0.5)
                .mapToObj(i -> effect.closed().offices().get(i).office().name() + " "
                        + Math.round(effect.officesLosing().get(i)))
                .toList();
    }
}
