package no.omland.scenario.file;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import no.omland.importing.document.DocumentValue;
import no.omland.issue.DataException;
import no.omland.municipality.MunicipalityNumber;
import no.omland.municipality.MunicipalityReforms;
import no.omland.scenario.NetworkChange;
import no.omland.travel.FerryChangeText;
import no.omland.travel.Season;
import no.omland.travel.SpeedChange;
import no.omland.travel.catchment.TimeLimits;

/** The small parts of a study. */
final class PartReading {

    private static final MunicipalityReforms REFORMS = MunicipalityReforms.load();

    private PartReading() {}

    /** The text of a name, empty when it is not there. */
    static String text(DocumentValue map, String name) {
        return map.find(name).map(DocumentValue::text).orElse("");
    }

    static List<String> texts(DocumentValue list) {
        return list.list().stream().map(DocumentValue::text).toList();
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

    /**
     * What is written goes in place of what the base has of that kind.
     *
     * @param at the names that lead to it in the file
     */
    static NetworkChange network(DocumentValue value, NetworkChange base, Lines lines, String... at) {
        value.only("season", "close", "ferries", "speeds");
        lines.note(value, at);
        Map<String, String> ferries = new LinkedHashMap<>();
        Map<String, BigDecimal> speeds = new LinkedHashMap<>();
        value.find("close").ifPresent(all -> all.list().forEach(each -> lines.noteBelow(each, at, each.text())));
        value.find("ferries")
                .ifPresent(all -> all.entries().forEach((name, change) -> {
                    lines.noteBelow(change, at, name);
                    ferries.put(name, change.text());
                    told(change, () -> FerryChangeText.read(name + ": " + change.text()));
                }));
        value.find("speeds")
                .ifPresent(all -> all.uncut().entries().forEach((name, kmh) -> {
                    lines.noteBelow(kmh, at, name);
                    speeds.put(name, kmh.number());
                    told(kmh, () -> new SpeedChange(name, kmh.number().doubleValue()));
                }));
        return new NetworkChange(
                value.find("season").map(each -> word(Season.class, each)).orElse(base.season()),
                value.find("close").map(PartReading::texts).orElse(base.closed()),
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

    /** By number; one from before a reform is led to today's, unless its municipality was divided. */
    static MunicipalityNumber municipality(String digits, DocumentValue where) {
        MunicipalityNumber written = MunicipalityNumber.find(digits)
                .orElseThrow(() -> DataException.data("scenario.municipality", where.where(), digits));
        return REFORMS.find(written)
                .filter(successor -> !successor.isSplit())
                .map(MunicipalityReforms.Successor::today)
                .orElse(written);
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
