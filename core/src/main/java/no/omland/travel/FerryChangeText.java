package no.omland.travel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import no.omland.issue.DataException;

/**
 * Changes of a ferry as people write them: its name, a colon, and after it, with spaces between, any of {@code closed}, {@code crossing=25}, {@code slower=50%},
 * {@code headway=60}, {@code terminal=5}, {@code cancelled=30%}, {@code cancelled=08:15,09:30} and {@code departures=06:00,07:30}. Figures are minutes.
 */
public final class FerryChangeText {

    private FerryChangeText() {}

    /**
     * @param text such as {@code Mannheller–Fodnes: crossing=20 cancelled=50%}
     * @return at least one, in the order they are written
     * @throws DataException with a code {@code ferry.…} when it is none
     */
    public static List<FerryChange> read(String text) {
        // A name may hold a colon; what is done to the ferry only between digits.
        int colon = text.lastIndexOf(": ");
        String ferry = colon < 0 ? "" : text.substring(0, colon).strip();
        List<FerryChange> changes = new ArrayList<>();
        if (!ferry.isEmpty()) {
            Arrays.stream(text.substring(colon + 1).strip().split("\\s+"))
                    .filter(word -> !word.isEmpty())
                    .forEach(word -> changes.add(change(ferry, word, text)));
        }
        if (changes.isEmpty()) {
            throw none(text);
        }
        return List.copyOf(changes);
    }

    private static FerryChange change(String ferry, String word, String text) {
        int equals = word.indexOf('=');
        String what = (equals < 0 ? word : word.substring(0, equals)).toLowerCase(Locale.ROOT);
        String value = equals < 0 ? "" : word.substring(equals + 1);
        return switch (what) {
            case "closed" -> new FerryChange.Closed(ferry);
            case "crossing" -> new FerryChange.Crossing(ferry, number(value, text));
            case "slower" -> new FerryChange.Slower(ferry, percent(value, text));
            case "headway" -> new FerryChange.Headway(ferry, number(value, text));
            case "terminal" -> new FerryChange.Terminal(ferry, number(value, text));
            case "departures" -> new FerryChange.Departures(ferry, times(value, text));
            case "cancelled" ->
                value.endsWith("%")
                        ? new FerryChange.Cancelled(ferry, percent(value, text))
                        : new FerryChange.CancelledDepartures(ferry, times(value, text));
            default -> throw none(text);
        };
    }

    private static double percent(String value, String text) {
        return number(value.endsWith("%") ? value.substring(0, value.length() - 1) : value, text);
    }

    private static double number(String value, String text) {
        try {
            return Double.parseDouble(value.replace(',', '.'));
        } catch (NumberFormatException notANumber) {
            throw none(text);
        }
    }

    private static List<Integer> times(String value, String text) {
        return Arrays.stream(value.split("[,;]"))
                .map(each -> {
                    OptionalInt minute = ClockTime.read(each);
                    return minute.orElseThrow(() -> none(text));
                })
                .toList();
    }

    private static DataException none(String text) {
        return DataException.use("ferry.change", "ferry", text);
    }
}
