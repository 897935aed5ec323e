package no.omland.scenario;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.omland.demography.AgeSpan;
import no.omland.importing.document.DocumentValue;
import no.omland.issue.DataException;
import no.omland.municipality.County;
import no.omland.municipality.MunicipalityNumber;
import no.omland.travel.FerryChangeText;
import no.omland.travel.Season;
import no.omland.travel.SpeedChange;
import no.omland.travel.catchment.TimeLimits;

/** The small parts of a study. */
final class PartReading {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private PartReading() {}

    /** The text of a name, empty when it is not there. */
    static String text(DocumentValue map, String name) {
        return map.find(name).map(DocumentValue::text).orElse("");
    }

    static List<String> texts(DocumentValue map, String name) {
        return map.find(name)
                .map(value -> value.list().stream().map(DocumentValue::text).toList())
                .orElse(List.of());
    }

    /** A constant by its name in small letters. */
    static <E extends Enum<E>> E word(Class<E> type, DocumentValue value) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equalsIgnoreCase(value.text().strip()))
                .findFirst()
                .orElseThrow(() -> unknownWord(
                        value,
                        Arrays.stream(type.getEnumConstants())
                                .map(each -> each.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", "))));
    }

    static DataException unknownWord(DocumentValue value, String known) {
        return DataException.data("scenario.word", value.where(), value.text(), known);
    }

    static NetworkChange network(DocumentValue value) {
        return network(value, NetworkChange.NONE);
    }

    /** What is written goes in place of what the base has of that kind. */
    static NetworkChange network(DocumentValue value, NetworkChange base) {
        value.only("season", "close", "ferries", "speeds");
        Map<String, String> ferries = new LinkedHashMap<>();
        Map<String, BigDecimal> speeds = new LinkedHashMap<>();
        value.find("ferries")
                .ifPresent(all -> all.entries().forEach((name, change) -> {
                    ferries.put(name, change.text());
                    told(change, () -> FerryChangeText.read(name + ": " + change.text()));
                }));
        value.find("speeds")
                .ifPresent(all -> all.entries().forEach((name, kmh) -> {
                    speeds.put(name, kmh.number());
                    told(kmh, () -> new SpeedChange(name, kmh.number().doubleValue()));
                }));
        return new NetworkChange(
                value.find("season").map(each -> word(Season.class, each)).orElse(base.season()),
                value.find("close").isPresent() ? texts(value, "close") : base.closed(),
                value.find("ferries").isPresent() ? ferries : base.ferries(),
                value.find("speeds").isPresent() ? speeds : base.speeds());
    }

    /** What the rules of travel refuse, told with its line. */
    private static void told(DocumentValue value, Runnable reading) {
        try {
            reading.run();
        } catch (DataException refused) {
            throw DataException.caused(refused, "scenario.change", value.where(), value.path(), value.text());
        }
    }

    static TimeLimits limits(DocumentValue value) {
        List<Integer> minutes = new ArrayList<>();
        for (DocumentValue each : value.list()) {
            long limit = each.whole();
            if (limit < 1 || limit > TimeLimits.LONGEST_MINUTES) {
                throw DataException.data("scenario.limit", each.where(), limit, TimeLimits.LONGEST_MINUTES);
            }
            minutes.add((int) limit);
        }
        if (minutes.isEmpty()) {
            throw DataException.data("scenario.limit", value.where(), "[]", TimeLimits.LONGEST_MINUTES);
        }
        return new TimeLimits(minutes);
    }

    static DemandChoice demand(DocumentValue value, Lines lines) {
        value.only("layer", "year", "base-year", "ages", "within", "clients");
        lines.note(value, "demand");
        Optional<DocumentValue> year = value.find("year");
        year.ifPresent(each -> lines.note(each, "demand", "year"));
        return new DemandChoice(
                value.find("layer").map(DocumentValue::text),
                year.map(each -> OptionalInt.of(year(each))).orElse(OptionalInt.empty()),
                year.isPresent() || value.find("ages").isPresent()
                        ? OptionalInt.of(year(value.get("base-year")))
                        : value.find("base-year")
                                .map(each -> OptionalInt.of(year(each)))
                                .orElse(OptionalInt.empty()),
                value.find("ages").map(PartReading::ages).orElse(AgeSpan.ALL),
                value.find("within").map(each -> within(each, lines)).orElse(new TreeSet<>()),
                value.find("clients").map(each -> clients(each, lines)));
    }

    /** Municipalities by number, counties by number or name. */
    private static SortedSet<String> within(DocumentValue value, Lines lines) {
        SortedSet<String> numbers = new TreeSet<>();
        for (DocumentValue each : value.list()) {
            List<County> counties = County.in(each.text());
            String digits = counties.size() == 1
                    ? counties.get(0).number()
                    : municipality(each.text(), each).digits();
            lines.note(each, "demand", "within", digits);
            numbers.add(digits);
        }
        return numbers;
    }

    private static AgeSpan ages(DocumentValue value) {
        return AgeSpan.find(value.text())
                .orElseThrow(() -> DataException.data("scenario.ages", value.where(), value.text()));
    }

    private static int year(DocumentValue value) {
        long year = value.whole();
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw DataException.data("scenario.year", value.where(), year);
        }
        return (int) year;
    }

    private static DemandChoice.Clients clients(DocumentValue value, Lines lines) {
        value.only("name", "source", "date", "by-municipality");
        lines.note(value, "demand", "clients");
        SortedMap<MunicipalityNumber, BigDecimal> counts = new TreeMap<>();
        value.get("by-municipality").entries().forEach((digits, count) -> {
            MunicipalityNumber number = municipality(digits, count);
            lines.note(count, "demand", "clients", number.digits());
            counts.put(number, notNegative(count));
        });
        return new DemandChoice.Clients(
                value.get("name").text(),
                value.get("source").text(),
                value.get("date").text(),
                counts);
    }

    static MunicipalityNumber municipality(String digits, DocumentValue where) {
        return MunicipalityNumber.find(digits)
                .orElseThrow(() -> DataException.data("scenario.municipality", where.where(), digits));
    }

    static BigDecimal notNegative(DocumentValue value) {
        BigDecimal number = value.number();
        if (number.signum() < 0) {
            throw DataException.data("scenario.negative", value.where(), value.path(), number);
        }
        return number;
    }

    static long kroner(DocumentValue map, String name) {
        return map.find(name)
                .map(value -> {
                    notNegative(value);
                    return value.whole();
                })
                .orElse(0L);
    }
}
