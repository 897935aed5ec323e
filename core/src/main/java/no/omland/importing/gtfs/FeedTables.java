package no.omland.importing.gtfs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import no.omland.crs.CoordinateTransform;
import no.omland.crs.EpsgCode;
import no.omland.feature.Feature;
import no.omland.feature.FeatureSet;
import no.omland.issue.DataException;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/** Reads a feed back from what {@link FeedLayers} made of it. */
public final class FeedTables {

    private final Function<String, Optional<FeatureSet>> layers;

    private FeedTables(Function<String, Optional<FeatureSet>> layers) {
        this.layers = layers;
    }

    /**
     * The feed, or empty when there is no layer of stops.
     *
     * @param layers gives a layer or table by its name
     * @throws DataException when a table is missing or was changed by hand so that it fits no longer
     */
    public static Optional<GtfsFeed> read(Function<String, Optional<FeatureSet>> layers) {
        return layers.apply(FeedLayers.STOPS).map(stops -> new FeedTables(layers).feed(stops));
    }

    private GtfsFeed feed(FeatureSet stopLayer) {
        List<Row> about = rows(FeedLayers.FEED);
        List<FeedStop> stops = stops(stopLayer);
        List<FeedLine> lines = rows(FeedLayers.LINES).stream()
                .map(each -> new FeedLine(each.text("id"), each.text("name"), each.text("agency"), each.number("kind")))
                .toList();
        List<FeedService> services =
                rows(FeedLayers.DAYS).stream().map(FeedTables::service).toList();
        Map<String, Integer> stopAt = positions(stops.stream().map(FeedStop::id).toList());
        return new GtfsFeed(
                about.isEmpty() ? "" : about.get(0).text("feed"),
                about.isEmpty() ? "" : about.get(0).text("publisher"),
                about.stream()
                        .map(each -> each.text("agency"))
                        .filter(each -> !each.isEmpty())
                        .toList(),
                stops,
                lines,
                services,
                trips(
                        stopAt,
                        positions(lines.stream().map(FeedLine::id).toList()),
                        positions(services.stream().map(FeedService::id).toList())),
                rows(FeedLayers.TRANSFERS).stream()
                        .map(each -> new FeedTransfer(
                                each.position("from_stop", stopAt),
                                each.position("to_stop", stopAt),
                                FeedTransfer.Kind.valueOf(each.text("kind")),
                                each.number("seconds")))
                        .toList());
    }

    private static List<FeedStop> stops(FeatureSet layer) {
        int id = layer.schema().indexOf("id");
        int name = layer.schema().indexOf("name");
        EpsgCode crs = layer.crs();
        CoordinateTransform toDegrees =
                crs == null || crs.equals(EpsgCode.WGS84) ? null : CoordinateTransform.between(crs, EpsgCode.WGS84);
        List<FeedStop> stops = new ArrayList<>();
        for (Feature each : layer.features()) {
            Geometry geometry = each.geometry();
            Geometry point = geometry == null || toDegrees == null ? geometry : toDegrees.transform(geometry);
            String called = said(each.text(id));
            stops.add(new FeedStop(
                    called,
                    said(each.text(name)).isEmpty() ? called : said(each.text(name)),
                    point == null || point.isEmpty()
                            ? null
                            : new FeedStop.Place(point.getCoordinate().x, point.getCoordinate().y)));
        }
        return stops;
    }

    private static FeedService service(Row row) {
        FeedService.Week week =
                row.value("first_day") instanceof LocalDate first && row.value("last_day") instanceof LocalDate last
                        ? new FeedService.Week(FeedLayers.days(row.text("week")), first, last)
                        : null;
        return new FeedService(row.text("id"), week, dates(row.text("added")), dates(row.text("removed")));
    }

    private static Set<LocalDate> dates(String text) {
        Set<LocalDate> dates = new HashSet<>();
        Arrays.stream(text.split(" ", -1))
                .filter(each -> !each.isEmpty())
                .forEach(each -> dates.add(LocalDate.parse(each)));
        return dates;
    }

    private List<FeedTrip> trips(
            Map<String, Integer> stopAt, Map<String, Integer> lineAt, Map<String, Integer> serviceAt) {
        Map<String, List<FeedCall>> calls = new HashMap<>();
        rows(FeedLayers.CALLS)
                .forEach(each -> calls.computeIfAbsent(each.text("trip"), any -> new ArrayList<>())
                        .add(new FeedCall(
                                each.position("stop", stopAt),
                                each.number("arrival_seconds"),
                                each.number("departure_seconds"),
                                each.flag("boards"),
                                each.flag("alights"))));
        Map<String, List<FeedFrequency>> frequencies = new HashMap<>();
        rows(FeedLayers.FREQUENCIES)
                .forEach(each -> frequencies
                        .computeIfAbsent(each.text("trip"), any -> new ArrayList<>())
                        .add(new FeedFrequency(
                                each.number("start_seconds"),
                                each.number("end_seconds"),
                                each.number("headway_seconds"))));
        return rows(FeedLayers.TRIPS).stream()
                .map(each -> new FeedTrip(
                        each.text("id"),
                        each.position("line", lineAt),
                        each.position("days", serviceAt),
                        each.text("headsign"),
                        calls.getOrDefault(each.text("id"), List.of()),
                        frequencies.getOrDefault(each.text("id"), List.of())))
                .toList();
    }

    private static Map<String, Integer> positions(List<String> ids) {
        Map<String, Integer> positions = new HashMap<>();
        for (String id : ids) {
            positions.put(id, positions.size());
        }
        return positions;
    }

    private List<Row> rows(String name) {
        FeatureSet table = layers.apply(name).orElseThrow(() -> DataException.data("transit.table-missing", name));
        return table.features().stream()
                .map(each -> new Row(name, each, table.schema()::indexOf))
                .toList();
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** A row of a table with its columns by name. */
    private record Row(String table, Feature feature, ToIntFunction<String> columns) {

        @Nullable
        Object value(String column) {
            int at = columns.applyAsInt(column);
            return at < 0 ? null : feature.value(at);
        }

        String text(String column) {
            Object value = value(column);
            return value == null ? "" : value.toString();
        }

        int number(String column) {
            if (value(column) instanceof Number number) {
                return number.intValue();
            }
            throw unfit(column);
        }

        boolean flag(String column) {
            return Boolean.TRUE.equals(value(column));
        }

        int position(String column, Map<String, Integer> positions) {
            Integer position = positions.get(text(column));
            if (position == null) {
                throw unfit(column);
            }
            return position;
        }

        private DataException unfit(String column) {
            return DataException.data("transit.table-unfit", table, column, text(column));
        }
    }
}
