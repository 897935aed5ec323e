package no.omland.scenario.file;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.omland.importing.document.DocumentValue;
import no.omland.issue.DataException;
import no.omland.response.RequiredTime;
import no.omland.response.ResponseUnit;
import no.omland.scenario.RequiredReach;
import no.omland.scenario.Unit;
import org.jspecify.annotations.Nullable;

/** Units that move out, and the times they are to keep, as written. */
final class UnitReading {

    private static final BigDecimal TENTH_SECONDS_OF_A_MINUTE = BigDecimal.valueOf(600);

    private UnitReading() {}

    /** What is written goes in place of what the base has. */
    static Map<String, Unit> units(DocumentValue value, Map<String, Unit> base) {
        Map<String, Unit> units = new LinkedHashMap<>(base);
        value.entries().forEach((name, each) -> units.put(name, unit(each, Optional.ofNullable(base.get(name)))));
        return units;
    }

    private static Unit unit(DocumentValue value, Optional<Unit> base) {
        value.only("site", "turn-out", "kind");
        return new Unit(
                base.isPresent() && value.find("site").isEmpty()
                        ? base.get().site()
                        : value.get("site").text(),
                value.find("turn-out")
                        .map(UnitReading::turnOut)
                        .orElse(base.map(Unit::turnOutTenthSeconds).orElse(ResponseUnit.USUAL_TURN_OUT_TENTH_SECONDS)),
                kind(value.entries().get("kind"), base.map(Unit::kind).orElse("")));
    }

    private static String kind(@Nullable DocumentValue value, String base) {
        if (value == null) {
            return base;
        }
        return value.isNull() ? "" : value.text();
    }

    private static int turnOut(DocumentValue value) {
        return ResponseUnit.turnOutTenthSeconds(value.number())
                .orElseThrow(() -> DataException.data(
                        "scenario.turn-out",
                        value.where(),
                        value.path(),
                        value.text(),
                        ResponseUnit.LONGEST_TURN_OUT_MINUTES));
    }

    /** As a file has it: {@code 5}, {@code 1.5}. */
    static BigDecimal minutes(Unit unit) {
        return BigDecimal.valueOf(unit.turnOutTenthSeconds())
                .divide(TENTH_SECONDS_OF_A_MINUTE, 1, RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }

    /** One time or a list of them, each a number of minutes or a map that says more. */
    static List<RequiredReach> required(DocumentValue value) {
        List<RequiredReach> required = new ArrayList<>();
        for (DocumentValue each : value.isList() ? value.list() : List.of(value)) {
            RequiredReach reach = reach(each);
            if (required.stream().anyMatch(other -> other.minutes() == reach.minutes())) {
                throw DataException.data("scenario.required-twice", each.where(), reach.minutes());
            }
            required.add(reach);
        }
        required.sort(Comparator.comparingInt(RequiredReach::minutes));
        return required;
    }

    private static RequiredReach reach(DocumentValue value) {
        if (!value.isMap()) {
            return new RequiredReach(minutes(value), "", "");
        }
        value.only("minutes", "for", "source");
        return new RequiredReach(
                minutes(value.get("minutes")), PartReading.text(value, "for"), PartReading.text(value, "source"));
    }

    private static int minutes(DocumentValue value) {
        long minutes = value.whole();
        if (minutes < 1 || minutes > RequiredTime.LONGEST_MINUTES) {
            throw DataException.data("scenario.required", value.where(), minutes, RequiredTime.LONGEST_MINUTES);
        }
        return (int) minutes;
    }
}
