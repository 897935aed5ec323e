package no.omland.importing.openstreetmap;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The keys of the tags that are kept, each a column of its name with {@code _} for {@code :}. */
final class TravelTags {

    static final List<String> KEYS = List.of(
            "highway",
            "route",
            "name",
            "ref",
            "oneway",
            "junction",
            "maxspeed",
            "maxspeed:type",
            "source:maxspeed",
            "zone:maxspeed",
            "access",
            "vehicle",
            "motor_vehicle",
            "motorcar",
            "foot",
            "bicycle",
            "service",
            "tracktype",
            "tunnel",
            "bridge",
            "ferry",
            "duration",
            "seasonal",
            "winter_road",
            "toll",
            "area");

    private static final Map<String, Integer> POSITIONS =
            IntStream.range(0, KEYS.size()).boxed().collect(Collectors.toMap(KEYS::get, Function.identity()));

    private TravelTags() {}

    /** The place of a key among the columns; -1 when it is not kept. */
    static int position(String key) {
        return POSITIONS.getOrDefault(key, -1);
    }

    /** Whether one travels on a way: roads, paths and ferries; squares and platforms drawn as areas are none. */
    static boolean areTravelled(Way way) {
        String route = way.tags()[position("route")];
        boolean isLine = !"yes".equals(way.tags()[position("area")]);
        return isLine && (way.tags()[position("highway")] != null || "ferry".equals(route));
    }
}
