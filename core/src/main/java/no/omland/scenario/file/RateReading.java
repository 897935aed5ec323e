package no.omland.scenario.file;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import no.omland.account.RateKind;
import no.omland.importing.document.DocumentValue;
import no.omland.issue.DataException;
import no.omland.issue.Likeness;
import no.omland.issue.NearestName;
import no.omland.scenario.StudyRate;

/**
 * The rates of a study or of a scenario: those that an account knows, so that a misspelt one is not silently without effect, and none that cannot be. One that the base has too
 * goes in its place, and one that is written empty is taken away.
 */
final class RateReading {

    private final Lines lines;
    private final FormFaults faults;
    private final Consumer<DataException> problems;

    /** @param problems take a rate that no account knows, and a value that cannot be */
    RateReading(Lines lines, FormFaults faults, Consumer<DataException> problems) {
        this.lines = lines;
        this.faults = faults;
        this.problems = problems;
    }

    /** @param at the names that lead to the rates in the file */
    Map<String, StudyRate> rates(DocumentValue rates, Map<String, StudyRate> base, String... at) {
        Map<String, StudyRate> all = new LinkedHashMap<>(base);
        Map<String, DocumentValue> written = rates.entries();
        faults.readAll(written.keySet(), name -> {
            DocumentValue value = Objects.requireNonNull(written.get(name), name);
            lines.noteBelow(value, at, name);
            if (!known().contains(name)) {
                problems.accept(DataException.data(
                        "account.unknown-rate",
                        value.where(),
                        name,
                        String.join(", ", known()),
                        new Likeness(NearestName.of(name, known()))));
            }
            if (value.isNull()) {
                all.remove(name);
            } else {
                all.put(name, rate(name, value));
            }
        });
        return all;
    }

    private StudyRate rate(String name, DocumentValue value) {
        value.only("value", "unit", "source", "date");
        BigDecimal number = value.get("value").number();
        if (known().contains(name) && !canBe(name, number)) {
            problems.accept(
                    DataException.data("account.rate-value", value.get("value").where(), name, number.toPlainString()));
        }
        DocumentValue unit = value.get("unit");
        RateKind.find(name)
                .filter(kind -> !kind.isUnit(unit.text()))
                .ifPresent(kind -> problems.accept(
                        DataException.data("account.rate-unit", unit.where(), name, unit.text(), kind.unit())));
        return new StudyRate(
                number,
                unit.text(),
                value.get("source").text(),
                value.get("date").text());
    }

    private static List<String> known() {
        return Stream.concat(
                        Arrays.stream(RateKind.values()).map(RateKind::key), Stream.of(StudyRate.ROOMS_PER_POSITION))
                .toList();
    }

    private static boolean canBe(String name, BigDecimal value) {
        Optional<RateKind> kind = RateKind.find(name);
        return kind.isPresent() ? kind.get().canBe(value) : value.signum() >= 0;
    }
}
