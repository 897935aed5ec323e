package no.omland.scenario;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import no.omland.account.RateKind;
import no.omland.importing.document.DocumentValue;
import no.omland.issue.DataException;

/** The rates of a study: those that an account knows, so that a misspelt one is not silently without effect, and none that cannot be. */
final class RateReading {

    private RateReading() {}

    /** @param problems take a rate that no account knows, and a value that cannot be */
    static Map<String, Rate> rates(DocumentValue rates, Lines lines, Consumer<DataException> problems) {
        Map<String, Rate> read = new LinkedHashMap<>();
        rates.entries().forEach((name, value) -> {
            lines.note(value, "rates", name);
            value.only("value", "unit", "source", "date");
            BigDecimal number = value.get("value").number();
            Rate rate = new Rate(
                    number,
                    value.get("unit").text(),
                    value.get("source").text(),
                    value.get("date").text());
            if (!known().contains(name)) {
                problems.accept(
                        DataException.data("account.unknown-rate", value.where(), name, String.join(", ", known())));
            } else if (!canBe(name, number)) {
                problems.accept(DataException.data(
                        "account.rate-value", value.get("value").where(), name, number.toPlainString()));
            }
            read.put(name, rate);
        });
        return read;
    }

    private static List<String> known() {
        return Stream.concat(Arrays.stream(RateKind.values()).map(RateKind::key), Stream.of(Rate.ROOMS_PER_POSITION))
                .toList();
    }

    private static boolean canBe(String name, BigDecimal value) {
        Optional<RateKind> kind = RateKind.find(name);
        return kind.isPresent() ? kind.get().canBe(value) : value.signum() >= 0;
    }
}
