package no.omland.dataset.travel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.omland.network.LinkType;
import no.omland.network.RoadColumns;
import no.omland.network.RoadNetwork;
import no.omland.network.noding.NodedRoads;
import no.omland.travel.ClockTime;
import no.omland.travel.Ferries;
import no.omland.travel.Ferry;
import no.omland.travel.FerryService;
import no.omland.travel.Season;
import no.omland.travel.SpeedKind;
import no.omland.travel.SpeedTable;
import org.jspecify.annotations.Nullable;

/** The ferries of a layer of roads that say how often they sail. One that does not is left to the speed table. */
final class FerryLines {

    private FerryLines() {}

    static Ferries of(NodedRoads roads, SpeedTable speeds, Season season) {
        RoadNetwork network = roads.network();
        Map<Integer, List<Integer>> linksOfFeature = new LinkedHashMap<>();
        for (int link = 0; link < network.linkCount(); link++) {
            if (network.type(link).isFerry()
                    && (roads.number(link, RoadColumns.HEADWAY_MINUTES).isPresent()
                            || roads.text(link, RoadColumns.DEPARTURES) != null)) {
                linksOfFeature
                        .computeIfAbsent(roads.feature(link), any -> new ArrayList<>())
                        .add(link);
            }
        }
        return Ferries.of(linksOfFeature.values().stream()
                .map(links -> crossing(roads, links, speeds, season))
                .toList());
    }

    /** The crossing of links, described by the roads or, where they say nothing of it, by the speed table. */
    static Ferries.Crossing crossing(NodedRoads roads, List<Integer> links, SpeedTable speeds, Season season) {
        return new Ferries.Crossing(ferry(roads, links, speeds, season), links);
    }

    private static Ferry ferry(NodedRoads roads, List<Integer> links, SpeedTable speeds, Season season) {
        RoadNetwork network = roads.network();
        int first = links.get(0);
        double minutes = 0;
        for (int link : links) {
            int stated = network.statedTenthSeconds(link);
            minutes += stated > 0
                    ? stated / 600.0
                    : network.lengthMillimetres(link) * 0.00006 / speeds.sailingKmh(network.type(link), season);
        }
        return new Ferry(
                network.roadNumber(first),
                Math.min(minutes, FerryService.LONGEST_MINUTES),
                service(roads, first, speeds.value(SpeedKind.HEADWAY, season)),
                speeds.value(SpeedKind.TERMINAL, season),
                network.type(first) == LinkType.CAR_FERRY);
    }

    /** By the list of departures where there is one, else by the headway; round the clock when the hours are not told, or cannot be; a last departure before the first is one after midnight. */
    private static FerryService service(NodedRoads roads, int link, double usualHeadway) {
        List<Integer> departures = departures(roads.text(link, RoadColumns.DEPARTURES));
        if (!departures.isEmpty()) {
            return new FerryService.Departures(departures);
        }
        // An import takes no other headway; a workspace of an older version may have one.
        double told = roads.number(link, RoadColumns.HEADWAY_MINUTES).orElse(0);
        double headway = told > 0 && told <= FerryService.LONGEST_MINUTES ? told : usualHeadway;
        int first = clock(roads.text(link, RoadColumns.FIRST_DEPARTURE), 0);
        int last = clock(roads.text(link, RoadColumns.LAST_DEPARTURE), FerryService.DAY_MINUTES);
        return new FerryService.Headway(headway, first, last < first ? last + FerryService.DAY_MINUTES : last);
    }

    private static List<Integer> departures(@Nullable String text) {
        return text == null
                ? List.of()
                : Stream.of(text.strip().split("\\s+"))
                        .map(ClockTime::read)
                        .flatMap(minute -> minute.stream().boxed())
                        .distinct()
                        .sorted()
                        .toList();
    }

    private static int clock(@Nullable String text, int otherwise) {
        return Math.min(
                FerryService.DAY_MINUTES,
                ClockTime.read(text == null ? "" : text).orElse(otherwise));
    }
}
