package no.omland.web.transit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import no.omland.dataset.travel.TransitDay;
import no.omland.feature.Feature;
import no.omland.feature.FeatureSet;
import no.omland.issue.DataException;
import no.omland.store.Workspace;
import no.omland.transit.Departure;
import org.jspecify.annotations.Nullable;

/**
 * What a report printed of public transport, beside what the timetable says: the layer {@code public_transport} with the columns {@code from}, {@code to},
 * {@code departures_per_day}, {@code changes}, {@code minutes_fastest} and {@code minutes_slowest}, when the workspace has it. Reports name
 * municipal centres as people do; {@code from_place} and {@code to_place} say which settlement or stop that is, where the name alone does not.
 */
record PrintedConnections(List<Row> rows) {

    private static final String LAYER = "public_transport";

    PrintedConnections {
        rows = List.copyOf(rows);
    }

    /** One printed connection; figures as they stand. */
    record Row(
            String from,
            String to,
            @Nullable String departures,
            @Nullable String changes,
            @Nullable String fastest,
            @Nullable String slowest,
            @Nullable String example,
            String fromPlace,
            String toPlace) {}

    static PrintedConnections of(Workspace workspace) {
        return new PrintedConnections(
                workspace.read(LAYER).map(PrintedConnections::read).orElse(List.of()));
    }

    private static List<Row> read(FeatureSet layer) {
        List<Row> rows = new ArrayList<>();
        for (Feature each : layer.features()) {
            String from = text(layer, each, "from");
            String to = text(layer, each, "to");
            if (from != null && to != null) {
                rows.add(new Row(
                        from,
                        to,
                        text(layer, each, "departures_per_day"),
                        text(layer, each, "changes"),
                        text(layer, each, "minutes_fastest"),
                        text(layer, each, "minutes_slowest"),
                        text(layer, each, "example"),
                        otherwise(text(layer, each, "from_place"), from),
                        otherwise(text(layer, each, "to_place"), to)));
            }
        }
        return rows;
    }

    private static String otherwise(@Nullable String given, String usual) {
        return given == null ? usual : given;
    }

    private static @Nullable String text(FeatureSet layer, Feature row, String column) {
        return row.text(layer.schema().indexOf(column));
    }

    /** Each printed connection with the same of the timetable; {@code found} is false where a place of that name is not to be found. */
    List<Map<String, @Nullable Object>> beside(TransitDay day) {
        return rows.stream().map(each -> beside(day, each)).toList();
    }

    private static Map<String, @Nullable Object> beside(TransitDay day, Row row) {
        Map<String, @Nullable Object> beside = new LinkedHashMap<>();
        beside.put("from", row.from());
        beside.put("to", row.to());
        Map<String, @Nullable Object> printed = new LinkedHashMap<>();
        printed.put("departures", row.departures());
        printed.put("changes", row.changes());
        printed.put("fastest", row.fastest());
        printed.put("slowest", row.slowest());
        printed.put("example", row.example());
        beside.put("printed", printed);
        try {
            List<Departure> departures = day.search()
                    .profile(day.doors(
                            day.ground().place(row.fromPlace()), day.ground().place(row.toPlace())))
                    .departures();
            beside.put("found", true);
            Map<String, @Nullable Object> computed = new LinkedHashMap<>();
            computed.put("departures", departures.size());
            computed.put("changes", ServiceDayClock.count(changes(departures).min()));
            computed.put(
                    "mostChanges", ServiceDayClock.count(changes(departures).max()));
            computed.put("fastest", ServiceDayClock.minutes(travel(departures).min()));
            computed.put("slowest", ServiceDayClock.minutes(travel(departures).max()));
            beside.put("computed", computed);
        } catch (DataException unknownPlace) {
            beside.put("found", false);
            beside.put("computed", null);
        }
        return beside;
    }

    private static IntStream changes(List<Departure> departures) {
        return departures.stream().mapToInt(Departure::changes);
    }

    private static IntStream travel(List<Departure> departures) {
        return departures.stream().mapToInt(Departure::travelSeconds);
    }
}
