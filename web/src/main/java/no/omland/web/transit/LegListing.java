package no.omland.web.transit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import no.omland.crs.CoordinateTransform;
import no.omland.crs.EpsgCode;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.dataset.travel.Place;
import no.omland.dataset.travel.TransitDay;
import no.omland.importing.gtfs.FeedStop;
import no.omland.transit.Departure;
import no.omland.transit.Doors;
import no.omland.transit.Journey;
import no.omland.transit.Leg;
import no.omland.transit.RoundTrip;
import no.omland.web.answer.Listing;
import no.omland.web.travel.TravelGeoJson;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

/** The legs of a round trip, in the order one travels. */
public final class LegListing {

    /** What one does: in a vehicle, on foot. */
    public enum Means {
        RIDE,
        WALK
    }

    /**
     * @param from what the stop is called, or the place
     * @param line empty on foot
     */
    public record Row(
            DepartureListing.Way way,
            Means means,
            String line,
            String headsign,
            String from,
            String to,
            int departSeconds,
            int arriveSeconds,
            @Nullable Coordinate fromPlace,
            @Nullable Coordinate toPlace) {}

    private final TransitDay day;
    private final Place home;
    private final Place office;
    private final CoordinateTransform toMetres = CoordinateTransform.between(EpsgCode.WGS84, WorkspaceSnapshot.CRS);
    private final List<Row> rows = new ArrayList<>();

    private LegListing(TransitDay day, Place home, Place office) {
        this.day = day;
        this.home = home;
        this.office = office;
    }

    /** There and home by a round trip. */
    public static List<Row> rows(TransitDay day, Place home, Place office, RoundTrip trip) {
        LegListing legs = new LegListing(day, home, office);
        Doors doors = day.doors(home, office);
        legs.add(
                DepartureListing.Way.THERE,
                day.search()
                        .journey(
                                doors,
                                new Departure(trip.leaveHomeSeconds(), trip.arriveSeconds(), trip.changesOut())));
        legs.add(
                DepartureListing.Way.HOME,
                day.search()
                        .journey(
                                doors.back(),
                                new Departure(trip.leaveOfficeSeconds(), trip.homeAgainSeconds(), trip.changesBack())));
        return legs.rows;
    }

    private void add(DepartureListing.Way way, Optional<Journey> journey) {
        Place first = way == DepartureListing.Way.THERE ? home : office;
        Place last = way == DepartureListing.Way.THERE ? office : home;
        for (Leg leg : journey.map(Journey::legs).orElse(List.of())) {
            if (leg.arriveSeconds() == leg.departSeconds() && leg instanceof Leg.Walk) {
                continue;
            }
            if (leg instanceof Leg.Ride ride) {
                rows.add(row(
                        way,
                        Means.RIDE,
                        ride.line(),
                        ride.headsign(),
                        leg,
                        ride.fromStop(),
                        ride.toStop(),
                        first,
                        last));
            } else if (leg instanceof Leg.Walk walk) {
                rows.add(row(way, Means.WALK, "", "", leg, walk.fromStop(), walk.toStop(), first, last));
            }
        }
    }

    private Row row(
            DepartureListing.Way way,
            Means means,
            String line,
            String headsign,
            Leg leg,
            int from,
            int to,
            Place first,
            Place last) {
        return new Row(
                way,
                means,
                line,
                headsign,
                name(from, first),
                name(to, last),
                leg.departSeconds(),
                leg.arriveSeconds(),
                place(from, first),
                place(to, last));
    }

    private String name(int stop, Place door) {
        return stop == Leg.Walk.DOOR ? door.name() : day.timetable().stop(stop).name();
    }

    private @Nullable Coordinate place(int stop, Place door) {
        if (stop == Leg.Walk.DOOR) {
            return new Coordinate(door.easting(), door.northing());
        }
        FeedStop.Place place = day.timetable().stop(stop).place();
        if (place == null) {
            return null;
        }
        double[] moved = {place.longitudeDegrees(), place.latitudeDegrees()};
        toMetres.apply(moved, 0, 1);
        return new Coordinate(moved[0], moved[1]);
    }

    /** @param words what constants are called */
    public static Listing<Row> of(List<Row> rows, Function<Enum<?>, String> words) {
        return new Listing<>(rows)
                .column("way", row -> words.apply(row.way()))
                .column("means", row -> words.apply(row.means()))
                .column("line", row -> row.line().isEmpty() ? null : row.line())
                .column("headsign", row -> row.headsign().isEmpty() ? null : row.headsign())
                .column("from", Row::from)
                .column("leave", row -> ServiceDayClock.leaving(row.departSeconds()))
                .column("to", Row::to)
                .column("arrive", row -> ServiceDayClock.arriving(row.arriveSeconds()));
    }

    /** A straight line for each leg whose ends have places: what the timetable knows of the way. */
    public static Map<String, Object> geoJson(List<Row> rows) {
        TravelGeoJson features = new TravelGeoJson();
        GeometryFactory geometry = new GeometryFactory();
        Listing<Row> listing = of(rows, Enum::name);
        for (Row row : rows) {
            Coordinate from = row.fromPlace();
            Coordinate to = row.toPlace();
            if (from != null && to != null) {
                features.line(
                        geometry.createLineString(new Coordinate[] {from, to}), PlacedRows.properties(listing, row));
            }
        }
        return features.collection();
    }
}
