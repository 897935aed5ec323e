package no.omland.web.travel;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import no.omland.crs.CoordinateTransform;
import no.omland.crs.EpsgCode;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.dataset.travel.Place;
import no.omland.dataset.travel.TravelCase;
import no.omland.dataset.travel.TravelGround;
import no.omland.dataset.travel.TravelWish;
import no.omland.issue.DataException;
import no.omland.travel.Direction;
import no.omland.travel.FerryChangeText;
import no.omland.travel.Season;
import no.omland.travel.SpeedChange;
import no.omland.travel.SpeedKind;
import no.omland.travel.TravelMode;
import no.omland.travel.catchment.TimeLimits;
import no.omland.travel.closure.ClosureEffect;
import no.omland.travel.search.CrowFlight;
import org.jspecify.annotations.Nullable;

/** What someone asks for, read from words. */
public final class TravelParameters {

    private TravelParameters() {}

    /** The ground under the circumstances of a request: {@code season}, {@code mode}, {@code close}, {@code ferry}, {@code speed}. */
    public static TravelCase travel(TravelGround ground, Context context) {
        return ground.under(wish(
                context.queryParam("season"),
                context.queryParam("mode"),
                context.queryParams("close"),
                context.queryParams("ferry"),
                context.queryParams("speed")));
    }

    /**
     * @param season {@code summer}, the usual, or {@code winter}
     * @param mode {@code car}, the usual, or {@code foot}
     * @param closed links, several in one text with a comma between
     * @param ferries what is done to ferries, each a text of {@link FerryChangeText}
     * @param speeds {@code LINK=KMH}, several in one text with a comma between
     * @throws DataException when something is not what it should be
     */
    public static TravelWish wish(
            @Nullable String season,
            @Nullable String mode,
            List<String> closed,
            List<String> ferries,
            List<String> speeds) {
        return new TravelWish(
                word(Season.class, "season", season, Season.SUMMER),
                word(TravelMode.class, "mode", mode, TravelMode.CAR),
                parts(closed),
                ferries.stream()
                        .flatMap(each -> FerryChangeText.read(each).stream())
                        .toList(),
                parts(speeds).stream().map(SpeedChange::read).toList());
    }

    /** @param word {@code to} the offices, the usual, or {@code from} them */
    public static Direction direction(@Nullable String word) {
        return word(Direction.class, "direction", word, Direction.TO);
    }

    private static <E extends Enum<E>> E word(Class<E> type, String name, @Nullable String word, E usual) {
        if (word == null || word.isBlank()) {
            return usual;
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equalsIgnoreCase(word.strip()))
                .findFirst()
                .orElseThrow(() -> DataException.use(
                        "selection.unknown",
                        name,
                        word,
                        Arrays.stream(type.getEnumConstants())
                                .map(each -> each.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(" · "))));
    }

    /** Texts cut at their commas. */
    public static List<String> parts(List<String> texts) {
        return texts.stream()
                .flatMap(each -> Arrays.stream(each.split(",", -1)))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }

    /**
     * What a request must name.
     *
     * @throws DataException when it does not
     */
    static String wanted(Context context, String parameter) {
        String value = context.queryParam(parameter);
        if (value == null || value.isBlank()) {
            throw DataException.use("travel.parameter", context.path(), parameter);
        }
        return value;
    }

    /** @param by {@code minutes}, the usual, or {@code cut-off} */
    public static Comparator<ClosureEffect> order(@Nullable String by) {
        String wanted = by == null ? "minutes" : by;
        return switch (wanted) {
            case "minutes" -> ClosureEffect.BY_MINUTES;
            case "cut-off" -> ClosureEffect.BY_CUT_OFF;
            default -> throw DataException.use("selection.unknown", "by", wanted, "minutes · cut-off");
        };
    }

    /** How many of a list are wanted. */
    static int top(@Nullable String text, int usual, int largest) {
        if (text == null) {
            return usual;
        }
        if (text.matches("\\d{1,6}") && Integer.parseInt(text) >= 1 && Integer.parseInt(text) <= largest) {
            return Integer.parseInt(text);
        }
        throw DataException.use("page.invalid", "top", text, largest);
    }

    /** @param text minutes with commas between; null for the usual */
    public static TimeLimits limits(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return TimeLimits.USUAL;
        }
        List<Integer> minutes = new ArrayList<>();
        for (String part : parts(List.of(text))) {
            try {
                minutes.add(Integer.parseInt(part));
            } catch (NumberFormatException notANumber) {
                throw DataException.use("catchment.limit", "limits", part, TimeLimits.LONGEST_MINUTES);
            }
        }
        return new TimeLimits(minutes);
    }

    /**
     * Walking in straight lines at the speed of the season.
     *
     * @param factor how much longer the way is; empty or {@code usual} for 1.3
     * @throws DataException when it is no number from 1 to 5
     */
    public static CrowFlight crow(TravelCase travel, String factor) {
        double kmh =
                travel.ground().speeds().value(SpeedKind.WALKING, travel.wish().season());
        if (factor.isBlank() || factor.equals("usual")) {
            return new CrowFlight(CrowFlight.USUAL_FACTOR, kmh);
        }
        try {
            return new CrowFlight(Double.parseDouble(factor.strip().replace(',', '.')), kmh);
        } catch (NumberFormatException notANumber) {
            throw DataException.use("crow.factor", "as-the-crow-flies", factor);
        }
    }

    /** @param text latitude and longitude in degrees with a comma between */
    public static Place point(String text) {
        String[] parts = text.split(",", -1);
        if (parts.length == 2) {
            try {
                return point(Double.parseDouble(parts[0].strip()), Double.parseDouble(parts[1].strip()), text);
            } catch (NumberFormatException notANumber) {
                // Said below, as of a place that is none.
            }
        }
        throw DataException.use("place.invalid", text);
    }

    /** A corner of what a map shows, which may lie outside Norway. */
    static Place corner(String latitude, String longitude, String text) {
        try {
            double north = Double.parseDouble(latitude.strip());
            double east = Double.parseDouble(longitude.strip());
            return moved(Math.max(50, Math.min(80, north)), Math.max(0, Math.min(40, east)), text);
        } catch (NumberFormatException notANumber) {
            throw DataException.caused(notANumber, "travel.box", text);
        }
    }

    private static Place point(double latitude, double longitude, String text) {
        boolean isInNorway = latitude >= 57 && latitude <= 72 && longitude >= 3 && longitude <= 33;
        if (!isInNorway) {
            throw DataException.use("place.invalid", text);
        }
        return moved(latitude, longitude, text);
    }

    private static Place moved(double latitude, double longitude, String text) {
        double[] place = {longitude, latitude};
        CoordinateTransform.between(EpsgCode.WGS84, WorkspaceSnapshot.CRS).apply(place, 0, 1);
        return new Place(text.strip(), text.strip(), place[0], place[1]);
    }

    /** Whether a text is meant as latitude and longitude, and not as a name. */
    public static boolean isPoint(String text) {
        return text.matches("\\s*-?\\d+(\\.\\d+)?\\s*,\\s*-?\\d+(\\.\\d+)?\\s*");
    }

    /** An office by its name, or a place by its latitude and longitude. */
    public static Place place(TravelGround ground, String text) {
        return isPoint(text) ? point(text) : ground.office(text);
    }
}
