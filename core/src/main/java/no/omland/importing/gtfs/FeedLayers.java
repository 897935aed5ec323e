package no.omland.importing.gtfs;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.omland.crs.EpsgCode;
import no.omland.feature.Feature;
import no.omland.feature.FeatureSet;
import no.omland.feature.Field;
import no.omland.feature.FieldType;
import no.omland.feature.Schema;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * A feed as layers that a workspace keeps and other programs open: {@link #STOPS} with a point for each stop in degrees, and tables that name stops, lines and
 * trips by their ids. Times are seconds from midnight of the service day. {@link FeedTables} reads them back.
 */
public final class FeedLayers {

    /** The layer of stops; the others are tables that belong to it. */
    public static final String STOPS = "transit_stops";

    static final String FEED = "transit_feed";
    static final String LINES = "transit_lines";
    static final String DAYS = "transit_days";
    static final String TRIPS = "transit_trips";
    static final String CALLS = "transit_calls";
    static final String FREQUENCIES = "transit_frequencies";
    static final String TRANSFERS = "transit_transfers";

    /** The tables beside the layer of stops. */
    public static final List<String> TABLES = List.of(FEED, LINES, DAYS, TRIPS, CALLS, FREQUENCIES, TRANSFERS);

    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    private final GtfsFeed feed;

    private FeedLayers(GtfsFeed feed) {
        this.feed = feed;
    }

    /** The layer of stops and all tables, in the order of {@link #TABLES}. A table without rows is there too, so that it takes the place of one that had some. */
    public static List<FeatureSet> of(GtfsFeed feed) {
        FeedLayers layers = new FeedLayers(feed);
        return List.of(
                layers.stops(),
                layers.feed(),
                layers.lines(),
                layers.days(),
                layers.trips(),
                layers.calls(),
                layers.frequencies(),
                layers.transfers());
    }

    private FeatureSet stops() {
        List<Feature> rows = new ArrayList<>();
        for (FeedStop stop : feed.stops()) {
            FeedStop.Place place = stop.place();
            Geometry point = place == null
                    ? null
                    : GEOMETRY.createPoint(new Coordinate(place.longitudeDegrees(), place.latitudeDegrees()));
            rows.add(new Feature(point, new @Nullable Object[] {stop.id(), stop.name()}));
        }
        Schema schema = Schema.of(Field.text("id"), Field.text("name"));
        return new FeatureSet(STOPS, schema, EpsgCode.WGS84, rows);
    }

    /** A row for each agency, at least one. */
    private FeatureSet feed() {
        List<String> agencies = feed.agencies().isEmpty() ? List.of("") : feed.agencies();
        return table(
                FEED,
                List.of(Field.text("feed"), Field.text("publisher"), Field.text("agency")),
                agencies.stream()
                        .map(each -> row(feed.name(), feed.publisher(), each))
                        .toList());
    }

    private FeatureSet lines() {
        return table(
                LINES,
                List.of(Field.text("id"), Field.text("name"), Field.text("agency"), integer("kind")),
                feed.lines().stream()
                        .map(each -> row(each.id(), each.name(), each.agency(), each.kind()))
                        .toList());
    }

    /** Days of the week are seven digits from Monday on, 1 where it runs; blank when all days are named one by one. */
    private FeatureSet days() {
        List<Feature> rows = new ArrayList<>();
        for (FeedService each : feed.services()) {
            FeedService.Week week = each.week();
            rows.add(row(
                    each.id(),
                    week == null ? "" : digits(week.days()),
                    week == null ? null : week.first(),
                    week == null ? null : week.last(),
                    dates(each.added()),
                    dates(each.removed())));
        }
        return table(
                DAYS,
                List.of(
                        Field.text("id"),
                        Field.text("week"),
                        new Field("first_day", FieldType.DATE),
                        new Field("last_day", FieldType.DATE),
                        Field.text("added"),
                        Field.text("removed")),
                rows);
    }

    private static String digits(Set<DayOfWeek> days) {
        return Arrays.stream(DayOfWeek.values())
                .map(each -> days.contains(each) ? "1" : "0")
                .collect(Collectors.joining());
    }

    static Set<DayOfWeek> days(String digits) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (DayOfWeek each : DayOfWeek.values()) {
            if (digits.length() > each.ordinal() && digits.charAt(each.ordinal()) == '1') {
                days.add(each);
            }
        }
        return days;
    }

    private static String dates(Set<LocalDate> days) {
        return days.stream().sorted().map(LocalDate::toString).collect(Collectors.joining(" "));
    }

    private FeatureSet trips() {
        return table(
                TRIPS,
                List.of(Field.text("id"), Field.text("line"), Field.text("days"), Field.text("headsign")),
                feed.trips().stream()
                        .map(each -> row(
                                each.id(),
                                feed.lines().get(each.line()).id(),
                                feed.services().get(each.service()).id(),
                                each.headsign()))
                        .toList());
    }

    private FeatureSet calls() {
        List<Feature> rows = new ArrayList<>();
        for (FeedTrip trip : feed.trips()) {
            for (FeedCall each : trip.calls()) {
                rows.add(row(
                        trip.id(),
                        feed.stops().get(each.stop()).id(),
                        each.arrivalSeconds(),
                        each.departureSeconds(),
                        each.boards(),
                        each.alights()));
            }
        }
        return table(
                CALLS,
                List.of(
                        Field.text("trip"),
                        Field.text("stop"),
                        integer("arrival_seconds"),
                        integer("departure_seconds"),
                        new Field("boards", FieldType.BOOLEAN),
                        new Field("alights", FieldType.BOOLEAN)),
                rows);
    }

    private FeatureSet frequencies() {
        List<Feature> rows = new ArrayList<>();
        for (FeedTrip trip : feed.trips()) {
            trip.frequencies()
                    .forEach(each ->
                            rows.add(row(trip.id(), each.startSeconds(), each.endSeconds(), each.headwaySeconds())));
        }
        return table(
                FREQUENCIES,
                List.of(
                        Field.text("trip"),
                        integer("start_seconds"),
                        integer("end_seconds"),
                        integer("headway_seconds")),
                rows);
    }

    private FeatureSet transfers() {
        return table(
                TRANSFERS,
                List.of(Field.text("from_stop"), Field.text("to_stop"), Field.text("kind"), integer("seconds")),
                feed.transfers().stream()
                        .map(each -> row(
                                feed.stops().get(each.from()).id(),
                                feed.stops().get(each.to()).id(),
                                each.kind().name(),
                                each.seconds()))
                        .toList());
    }

    private static Field integer(String name) {
        return new Field(name, FieldType.INTEGER);
    }

    private static FeatureSet table(String name, List<Field> fields, List<Feature> rows) {
        return FeatureSet.table(name, new Schema(fields), rows);
    }

    /** Blank texts are kept as nothing, as every store does. */
    private static Feature row(@Nullable Object... values) {
        @Nullable Object[] kept = new @Nullable Object[values.length];
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            kept[i] = value instanceof Integer number
                    ? Long.valueOf(number)
                    : value instanceof String text && text.isEmpty() ? null : value;
        }
        return new Feature(null, kept);
    }
}
