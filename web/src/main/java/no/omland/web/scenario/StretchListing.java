package no.omland.web.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import no.omland.municipality.MunicipalityNumber;
import no.omland.network.RoadNetwork;
import no.omland.scenario.comparison.Shift;
import no.omland.scenario.evaluation.DemandKind;
import no.omland.scenario.resilience.Resilience;
import no.omland.scenario.resilience.StretchEffect;
import no.omland.travel.Season;
import no.omland.travel.catchment.TimeLimits;
import no.omland.web.answer.Listing;
import no.omland.web.travel.LinkListing;
import no.omland.web.travel.TravelGeoJson;
import org.jspecify.annotations.Nullable;

/** What it does to scenarios that roads and ferries are closed, the worst first. */
public final class StretchListing {

    private StretchListing() {}

    /** A stretch that is closed. */
    public record Row(String scenario, Season season, StretchEffect effect) {

        Shift people() {
            return effect.everybody().people();
        }

        Shift clients() {
            return effect.everybody().clients();
        }
    }

    public static List<Row> rows(String scenario, Season season, Resilience resilience, int top) {
        List<Row> rows = new ArrayList<>();
        resilience.effects().stream()
                .limit(Math.max(0, top))
                .forEach(effect -> rows.add(new Row(scenario, season, effect)));
        return rows;
    }

    /** @param names what municipalities are called */
    public static Listing<Row> of(
            List<Row> rows, TimeLimits limits, RoadNetwork network, Function<MunicipalityNumber, String> names) {
        Listing<Row> listing = new Listing<>(rows)
                .column("scenario", Row::scenario)
                .column("season", row -> EvaluationListing.season(row.season()))
                .column("link", row -> row.effect().stretch().name())
                .column(
                        "road",
                        row -> LinkListing.road(
                                network, row.effect().stretch().links().get(0)))
                .column("cutOff", row -> Math.round(row.people().cutOff()))
                .column("lostMinutes", row -> Counts.personMinutes(row.people().lostTenthSeconds()))
                .column("further", row -> Math.round(row.people().further()))
                .column("newlyOnlyByFerry", row -> Math.round(row.people().newlyOnlyByFerry()))
                .column(
                        "weekdayFurther",
                        row -> Math.round(row.people().weekday().further()))
                .column("settlementsCutOff", row -> settlements(row.effect()))
                .column("clientsCutOff", row -> Counts.count(row.clients().cutOff(), DemandKind.CLIENTS))
                .column("clientsFurther", row -> Counts.count(row.clients().further(), DemandKind.CLIENTS))
                .column(
                        "municipalities",
                        row -> row.effect().municipalities().stream()
                                .flatMap(each -> each.before().municipality().stream())
                                .map(names)
                                .toList())
                .column("lostBy", row -> losing(row.effect()));
        for (int i = 0; i < limits.minutes().size(); i++) {
            int limit = i;
            listing.numbered(
                    "beyond",
                    "newlyBeyondLimit",
                    limits.minutes().get(i),
                    row -> Math.round(row.people().newlyBeyond().get(limit)));
        }
        return listing;
    }

    /** The settlements where somebody is cut off, the most people first, and how many. */
    private static List<String> settlements(StretchEffect effect) {
        return effect.settlementsCutOff().stream()
                .map(each -> each.before().settlement() + " "
                        + Math.round(each.people().cutOff()))
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
            row.put(
                    "line",
                    TravelGeoJson.lines(rows.get(i).effect().stretch().links().stream()
                            .map(network::line)
                            .toList()));
            drawn.add(row);
        }
        return drawn;
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
