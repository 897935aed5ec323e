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
import no.omland.account.RoomsRate;
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

    /** Of the fare of ferries: those that have one of their own. */
    private static final String FERRIES = "ferries";

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
            String[] rate = Stream.concat(Arrays.stream(at), Stream.of(name)).toArray(String[]::new);
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
                all.put(name, rate(name, value, rate));
            }
        });
        return all;
    }

    private StudyRate rate(String name, DocumentValue value, String[] at) {
        if (name.equals(RateKind.FERRY_FARE.key())) {
            value.only("value", "unit", "source", "date", FERRIES);
        } else {
            value.only("value", "unit", "source", "date");
        }
        BigDecimal number = value.get("value").number();
        if (known().contains(name) && !canBe(name, number)) {
            problems.accept(
                    DataException.data("account.rate-value", value.get("value").where(), name, number.toPlainString()));
        }
        DocumentValue unit = value.get("unit");
        unit(name)
                .filter(right -> !isUnit(name, unit.text()))
                .ifPresent(right -> problems.accept(
                        DataException.data("account.rate-unit", unit.where(), name, unit.text(), right)));
        return new StudyRate(
                number,
                unit.text(),
                value.get("source").text(),
                value.get("date").text(),
                value.find(FERRIES).map(each -> fares(each, at)).orElse(Map.of()));
    }

    /** What single ferries cost, 0 or more: there are ferries that are free. */
    private Map<String, BigDecimal> fares(DocumentValue ferries, String[] at) {
        Map<String, BigDecimal> fares = new LinkedHashMap<>();
        ferries.uncut().entries().forEach((ferry, fare) -> {
            lines.noteBelow(fare, at, ferry);
            fares.put(ferry, PartReading.notNegative(fare));
        });
        return fares;
    }

    /** Of a rate that is known. */
    private static Optional<String> unit(String name) {
        return name.equals(StudyRate.ROOMS_PER_POSITION)
                ? Optional.of(RoomsRate.UNIT)
                : RateKind.find(name).map(RateKind::unit);
    }

    private static boolean isUnit(String name, String written) {
        return RateKind.find(name).map(kind -> kind.isUnit(written)).orElseGet(() -> RoomsRate.isUnit(written));
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
