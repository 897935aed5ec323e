package no.omland.scenario.file;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import no.omland.importing.document.DocumentValue;
import no.omland.issue.DataException;
import no.omland.scenario.Office;
import no.omland.scenario.Opening;
import no.omland.scenario.Rooms;
import no.omland.scenario.StaffTravel;

/** An office as written. What is not written is as the base has it; what is written empty is taken away. */
final class OfficeReading {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Map<DayOfWeek, String> DAYS = new EnumMap<>(Map.of(
            DayOfWeek.MONDAY, "mon",
            DayOfWeek.TUESDAY, "tue",
            DayOfWeek.WEDNESDAY, "wed",
            DayOfWeek.THURSDAY, "thu",
            DayOfWeek.FRIDAY, "fri",
            DayOfWeek.SATURDAY, "sat",
            DayOfWeek.SUNDAY, "sun"));

    private OfficeReading() {}

    static String word(DayOfWeek day) {
        return DAYS.getOrDefault(day, "");
    }

    static Office office(DocumentValue value, Optional<Office> base) {
        value.only("site", "staff", "rooms", "days", "hours", "serves", "services", "capacity", "staff-travel");
        String site = base.isPresent() && value.find("site").isEmpty()
                ? base.get().site()
                : value.get("site").text();
        return new Office(
                site,
                part(value, "staff", OfficeReading::staff, base.map(Office::staff), Map.of()),
                part(value, "rooms", OfficeReading::rooms, base.map(Office::rooms), Map.of()),
                opening(value, base.map(Office::opening).orElse(Opening.WEEKDAYS)),
                part(
                        value,
                        "serves",
                        each -> each.list().stream()
                                .map(digits -> PartReading.municipality(digits.text(), digits))
                                .toList(),
                        base.map(Office::serves),
                        List.of()),
                part(
                        value,
                        "services",
                        each -> each.list().stream().map(DocumentValue::text).toList(),
                        base.map(Office::services),
                        List.of()),
                part(value, "capacity", OfficeReading::amount, base.map(Office::capacity), OptionalLong.empty()),
                part(value, "staff-travel", StaffTravelReading::of, base.map(Office::staffTravel), StaffTravel.NONE));
    }

    static <T> T part(DocumentValue map, String name, Function<DocumentValue, T> reading, Optional<T> base, T none) {
        DocumentValue value = map.entries().get(name);
        if (value == null) {
            return base.orElse(none);
        }
        return value.isNull() ? none : reading.apply(value);
    }

    private static OptionalLong amount(DocumentValue value) {
        PartReading.notNegative(value);
        return OptionalLong.of(value.whole());
    }

    private static Map<String, BigDecimal> staff(DocumentValue value) {
        Map<String, BigDecimal> staff = new LinkedHashMap<>();
        value.uncut().entries().forEach((kind, count) -> staff.put(kind, PartReading.notNegative(count)));
        return staff;
    }

    private static Map<String, Rooms> rooms(DocumentValue value) {
        Map<String, Rooms> rooms = new LinkedHashMap<>();
        value.entries().forEach((name, costs) -> rooms.put(name, premises(costs)));
        return rooms;
    }

    private static Rooms premises(DocumentValue value) {
        value.only("rent", "common", "cleaning", "electricity", "state-percent", "municipal-percent", "source");
        BigDecimal state = value.get("state-percent").number();
        BigDecimal municipal = value.get("municipal-percent").number();
        if (state.signum() < 0 || municipal.signum() < 0 || state.add(municipal).compareTo(HUNDRED) != 0) {
            throw DataException.data(
                    "scenario.percents",
                    value.get("municipal-percent").where(),
                    state.toPlainString(),
                    municipal.toPlainString(),
                    state.add(municipal).stripTrailingZeros().toPlainString());
        }
        return new Rooms(
                PartReading.kroner(value, "rent"),
                PartReading.kroner(value, "common"),
                PartReading.kroner(value, "cleaning"),
                PartReading.kroner(value, "electricity"),
                state,
                municipal,
                PartReading.text(value, "source"));
    }

    private static Opening opening(DocumentValue value, Opening base) {
        return new Opening(
                part(value, "days", OfficeReading::days, Optional.of(base.days()), Opening.WEEKDAYS.days()),
                part(value, "hours", OfficeReading::hours, Optional.of(base.hours()), Optional.empty()));
    }

    private static Set<DayOfWeek> days(DocumentValue value) {
        EnumSet<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        value.list().forEach(each -> days.add(day(each)));
        if (days.isEmpty()) {
            throw DataException.data("scenario.no-days", value.where());
        }
        return days;
    }

    private static DayOfWeek day(DocumentValue value) {
        return DAYS.entrySet().stream()
                .filter(each -> each.getValue().equals(value.text().strip()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> PartReading.unknownWord(value, String.join(", ", DAYS.values())));
    }

    static Optional<Opening.Hours> hours(DocumentValue value) {
        String[] ends = value.text().split("[-–]", -1);
        try {
            if (ends.length == 2) {
                LocalTime from = LocalTime.parse(ends[0].strip());
                LocalTime to = LocalTime.parse(ends[1].strip());
                if (from.isBefore(to)) {
                    return Optional.of(new Opening.Hours(from, to));
                }
            }
        } catch (DateTimeParseException notATime) {
            throw DataException.caused(notATime, "scenario.hours", value.where(), value.text());
        }
        throw DataException.data("scenario.hours", value.where(), value.text());
    }
}
