package no.omland.network.osm;

import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Speed limits as {@code maxspeed} writes them, in whole kilometres an hour. */
public final class OsmSpeed {

    private static final double KM_IN_A_MILE = 1.609344;
    private static final double KM_IN_A_NAUTICAL_MILE = 1.852;

    /** Nobody sets a limit; on such roads of Germany 130 is advised. */
    private static final int UNLIMITED_KMH = 130;

    private static final Pattern NUMBER =
            Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*(km/?h|kmh|kph|km/?t|mph|knots)?(?:\\s*[;|@(].*)?");
    private static final Pattern ZONE = Pattern.compile("(?:[a-z]{2}:)?zone:?(\\d+)");
    private static final Pattern LIVING_STREET = Pattern.compile("(?:[a-z]{2}:)?(?:living_street|walk)");

    /** Limits that hold without a sign, Road Traffic Act of Norway § 6 (50 and 80), and the highest that signs give motorways (110). */
    private static final Map<String, Integer> GENERAL = Map.of("urban", 50, "rural", 80, "motorway", 110, "trunk", 80);

    /** Where other neighbours differ; elsewhere the limits of Norway are taken. */
    private static final Map<String, Integer> ABROAD =
            Map.of("de:rural", 100, "at:rural", 100, "se:rural", 70, "at:motorway", 130, "de:motorway", UNLIMITED_KMH);

    private OsmSpeed() {}

    /** The limit that a value means; empty when it is a word for no fixed limit ({@code signals}) or no limit at all that is known. */
    public static OptionalInt find(String maxspeed) {
        String value = maxspeed.strip().toLowerCase(java.util.Locale.ROOT);
        Matcher number = NUMBER.matcher(value);
        if (number.matches()) {
            return inRange(Double.parseDouble(number.group(1)) * kmhOf(number.group(2)));
        }
        if (value.equals("none") || value.equals("unlimited")) {
            return OptionalInt.of(UNLIMITED_KMH);
        }
        if (LIVING_STREET.matcher(value).matches()) {
            return OptionalInt.of(15);
        }
        Matcher zone = ZONE.matcher(value);
        if (zone.matches()) {
            return inRange(Double.parseDouble(zone.group(1)));
        }
        Integer abroad = ABROAD.get(value);
        Integer general = GENERAL.get(value.replaceFirst("^[a-z]{2}:", ""));
        Integer found = abroad != null ? abroad : general;
        return found == null ? OptionalInt.empty() : OptionalInt.of(found);
    }

    private static double kmhOf(@org.jspecify.annotations.Nullable String unit) {
        if ("mph".equals(unit)) {
            return KM_IN_A_MILE;
        }
        return "knots".equals(unit) ? KM_IN_A_NAUTICAL_MILE : 1;
    }

    private static OptionalInt inRange(double kmh) {
        long whole = Math.round(kmh);
        return whole > 0 && whole <= 200 ? OptionalInt.of((int) whole) : OptionalInt.empty();
    }
}
