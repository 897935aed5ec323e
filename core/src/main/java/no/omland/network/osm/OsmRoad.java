package no.omland.network.osm;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import no.omland.network.LinkType;
import no.omland.network.OneWay;
import no.omland.network.RoadClass;

/**
 * A way as those who travel see it.
 *
 * @param type a road that cars may not use is a path
 * @param speedKmh 0 for ferries and paths
 * @param isSpeedAssumed whether no sign tells the speed, and it is the usual one of its kind of road
 * @param isInUse false when it is being built, and for what nobody travels on
 * @param minutes what a whole ferry way takes; 0 when nobody says
 * @param number the road's number
 * @param unread values that were not understood, as {@code key=value}
 */
public record OsmRoad(
        LinkType type,
        RoadClass roadClass,
        OneWay oneWay,
        int speedKmh,
        boolean isSpeedAssumed,
        boolean isTunnel,
        boolean isBridge,
        boolean isInUse,
        boolean isWinterClosed,
        double minutes,
        String number,
        Set<String> unread) {

    private static final Set<String> CLOSED_TO_CARS = Set.of(
            "no",
            "private",
            "agricultural",
            "forestry",
            "emergency",
            "military",
            "delivery",
            "restricted",
            "permit",
            "residents",
            "psv",
            "bus");
    private static final Set<String> BOTH_WAYS = Set.of("no", "false", "0", "reversible", "alternating");
    private static final Set<String> FORWARD = Set.of("yes", "true", "1");
    private static final Set<String> BACKWARD = Set.of("-1", "reverse");
    private static final Set<String> NO_FIXED_LIMIT = Set.of("signals", "variable", "default");
    private static final Set<String> DRIVABLE_TRACKS = Set.of("grade1", "grade2");
    private static final Set<String> ROUNDABOUTS = Set.of("roundabout", "circular");
    private static final Pattern LETTERS = Pattern.compile("\\b(?i:E|Rv|Fv)\\s?(?=\\d)");
    private static final Pattern EUROPEAN = Pattern.compile("E\\s?\\d+.*");

    public OsmRoad {
        unread = Set.copyOf(unread);
    }

    /** What the tags of a way mean. */
    public static OsmRoad of(OsmTags tags) {
        return tags.get("route").equals("ferry") && tags.get("highway").isEmpty() ? ferry(tags) : road(tags);
    }

    /** A ferry takes cars unless it says no, or speaks of feet and cycles only. */
    private static OsmRoad ferry(OsmTags tags) {
        String cars = tags.first("motorcar", "motor_vehicle", "vehicle");
        boolean takesCars = cars.isEmpty()
                ? tags.get("ferry").isEmpty()
                        ? tags.get("foot").isEmpty() && tags.get("bicycle").isEmpty()
                        : isRoad(tags.get("ferry"))
                : !CLOSED_TO_CARS.contains(cars);
        String duration = tags.given("duration");
        OptionalDouble minutes = OsmDuration.minutes(duration);
        boolean isUnread = !duration.isEmpty() && minutes.isEmpty();
        return new OsmRoad(
                takesCars ? LinkType.CAR_FERRY : LinkType.PASSENGER_FERRY,
                RoadClass.UNKNOWN,
                direction(tags, false),
                0,
                false,
                false,
                false,
                !tags.get("access").equals("no"),
                false,
                minutes.orElse(0),
                tags.given("ref"),
                isUnread ? Set.of("duration=" + duration) : Set.of());
    }

    private static boolean isRoad(String highway) {
        return OsmHighways.find(highway)
                .filter(known -> known.type() == LinkType.ROAD)
                .isPresent();
    }

    private static OsmRoad road(OsmTags tags) {
        String highway = tags.get("highway");
        Optional<OsmHighways.Highway> known = OsmHighways.find(highway);
        OsmHighways.Highway kind = known.orElse(new OsmHighways.Highway(LinkType.PATH, RoadClass.UNKNOWN, false, 0));
        String cars = tags.first("motorcar", "motor_vehicle", "vehicle", "access");
        boolean isRoad = kind.type() == LinkType.ROAD
                || highway.equals("track") && (DRIVABLE_TRACKS.contains(tags.get("tracktype")) || cars.equals("yes"));
        boolean forCars = isRoad && !CLOSED_TO_CARS.contains(cars);
        String written = tags.first("maxspeed", "maxspeed:type", "zone:maxspeed", "source:maxspeed");
        OptionalInt speed = OsmSpeed.find(written);
        boolean isSpeedUnread = !tags.get("maxspeed").isEmpty() && speed.isEmpty() && !NO_FIXED_LIMIT.contains(written);
        return new OsmRoad(
                forCars ? LinkType.ROAD : LinkType.PATH,
                EUROPEAN.matcher(tags.given("ref")).matches() ? RoadClass.EUROPEAN : kind.roadClass(),
                forCars
                        ? direction(tags, ROUNDABOUTS.contains(tags.get("junction")) || isMotorway(highway))
                        : OneWay.BOTH,
                forCars ? speed.orElse(kind.usualKmh()) : 0,
                forCars && speed.isEmpty(),
                tags.is("tunnel"),
                tags.is("bridge"),
                kind.isInUse(),
                tags.get("seasonal").equals("summer") || tags.get("winter_road").equals("no"),
                0,
                LETTERS.matcher(tags.given("ref")).replaceAll(""),
                known.isEmpty()
                        ? Set.of("highway=" + highway)
                        : isSpeedUnread ? Set.of("maxspeed=" + written) : Set.of());
    }

    private static boolean isMotorway(String highway) {
        return highway.equals("motorway") || highway.equals("motorway_link");
    }

    private static OneWay direction(OsmTags tags, boolean isUsuallyOneWay) {
        String value = tags.get("oneway");
        if (FORWARD.contains(value)) {
            return OneWay.FORWARD;
        }
        if (BACKWARD.contains(value)) {
            return OneWay.BACKWARD;
        }
        return isUsuallyOneWay && !BOTH_WAYS.contains(value) ? OneWay.FORWARD : OneWay.BOTH;
    }
}
