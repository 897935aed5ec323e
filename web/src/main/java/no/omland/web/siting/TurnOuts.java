package no.omland.web.siting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import no.omland.dataset.travel.PlaceSource;
import no.omland.issue.DataException;
import no.omland.response.ResponseUnit;

/**
 * How long units take to roll: what is said of a unit goes before what its source says of it, and that before the usual.
 *
 * @param usualTenthSeconds of units that nothing else is said of
 * @param ofUnits by id or name in small letters
 */
public record TurnOuts(int usualTenthSeconds, Map<String, Integer> ofUnits) {

    public TurnOuts {
        ofUnits = Map.copyOf(ofUnits);
    }

    /**
     * @param where what errors call it
     * @param written minutes, or a unit and its minutes, {@code Sogndal=1.5}; none for the usual
     * @throws DataException when one cannot be read
     */
    public static TurnOuts of(String where, List<String> written) {
        int usual = ResponseUnit.USUAL_TURN_OUT_TENTH_SECONDS;
        Map<String, Integer> ofUnits = new LinkedHashMap<>();
        for (String each : written.stream().filter(text -> !text.isBlank()).toList()) {
            int equals = each.lastIndexOf('=');
            int tenthSeconds = minutes(where, each.substring(equals + 1));
            if (equals < 0) {
                usual = tenthSeconds;
            } else {
                ofUnits.put(each.substring(0, equals).strip().toLowerCase(Locale.ROOT), tenthSeconds);
            }
        }
        return new TurnOuts(usual, ofUnits);
    }

    private static int minutes(String where, String written) {
        OptionalInt tenthSeconds = ResponseUnit.readTurnOut(written);
        if (tenthSeconds.isEmpty()) {
            throw DataException.use("response.turn-out", where, written.strip(), ResponseUnit.LONGEST_TURN_OUT_MINUTES);
        }
        return tenthSeconds.getAsInt();
    }

    /** @throws DataException when a turn-out is of none of the units */
    void expect(List<PlaceSource.Found> units) {
        for (String name : ofUnits.keySet()) {
            if (units.stream().noneMatch(each -> isOf(name, each))) {
                throw DataException.use("response.no-unit", name, name, units.size());
            }
        }
    }

    int tenthSeconds(PlaceSource.Found unit) {
        return ofUnits.entrySet().stream()
                .filter(each -> isOf(each.getKey(), unit))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(unit.turnOutTenthSeconds().orElse(usualTenthSeconds));
    }

    private static boolean isOf(String name, PlaceSource.Found unit) {
        return name.equalsIgnoreCase(unit.place().id())
                || name.equalsIgnoreCase(unit.place().name());
    }
}
