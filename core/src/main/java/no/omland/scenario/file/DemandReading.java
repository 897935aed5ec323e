package no.omland.scenario.file;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import no.omland.demography.AgeSpan;
import no.omland.importing.document.DocumentValue;
import no.omland.issue.DataException;
import no.omland.issue.Likeness;
import no.omland.issue.NearestName;
import no.omland.municipality.County;
import no.omland.municipality.MunicipalityNumber;
import no.omland.scenario.DemandChoice;

/** Demand as written, of a study or of a scenario. What is written goes in place of what the base has of that kind; what is written empty is taken away. */
final class DemandReading {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;
    private static final List<String> COUNTIES =
            Arrays.stream(County.values()).map(County::title).toList();

    private final Lines lines;
    private final List<String> at;

    /** @param at the names that lead to it in the file */
    DemandReading(Lines lines, String... at) {
        this.lines = lines;
        this.at = List.of(at);
    }

    DemandChoice read(DocumentValue value, DemandChoice base) {
        value.only("layer", "year", "base-year", "ages", "within", "clients");
        note(value);
        OptionalInt year = part(value, "year", DemandReading::year, base.year(), OptionalInt.empty());
        OptionalInt baseYear = part(value, "base-year", DemandReading::year, base.baseYear(), OptionalInt.empty());
        AgeSpan ages = part(value, "ages", DemandReading::ages, base.ages(), AgeSpan.ALL);
        if (baseYear.isEmpty() && (year.isPresent() || !ages.equals(AgeSpan.ALL))) {
            value.get("base-year");
        }
        return new DemandChoice(
                part(value, "layer", each -> Optional.of(each.text()), base.layer(), Optional.empty()),
                year,
                baseYear,
                ages,
                part(value, "within", this::within, base.within(), new TreeSet<>()),
                part(value, "clients", each -> Optional.of(clients(each)), base.clients(), Optional.empty()));
    }

    private <T> T part(DocumentValue demand, String name, Function<DocumentValue, T> reading, T base, T none) {
        DocumentValue value = demand.entries().get(name);
        if (value == null) {
            return base;
        }
        note(value, name);
        return value.isNull() ? none : reading.apply(value);
    }

    private void note(DocumentValue value, String... below) {
        List<String> path = new ArrayList<>(at);
        path.addAll(Arrays.asList(below));
        lines.note(value, path.toArray(String[]::new));
    }

    /** Municipalities by number, counties by number or name. */
    private SortedSet<String> within(DocumentValue value) {
        SortedSet<String> numbers = new TreeSet<>();
        for (DocumentValue each : value.list()) {
            List<County> counties = County.in(each.text());
            if (counties.size() != 1 && MunicipalityNumber.find(each.text()).isEmpty()) {
                throw DataException.data(
                        "scenario.within",
                        each.where(),
                        each.text(),
                        new Likeness(NearestName.of(each.text(), COUNTIES)));
            }
            String digits = counties.size() == 1
                    ? counties.get(0).number()
                    : PartReading.municipality(each.text(), each).digits();
            note(each, "within", digits);
            numbers.add(digits);
        }
        return numbers;
    }

    private static AgeSpan ages(DocumentValue value) {
        return AgeSpan.find(value.text())
                .orElseThrow(() -> DataException.data("scenario.ages", value.where(), value.text()));
    }

    private static OptionalInt year(DocumentValue value) {
        long year = value.whole();
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw DataException.data("scenario.year", value.where(), year);
        }
        return OptionalInt.of((int) year);
    }

    private DemandChoice.Clients clients(DocumentValue value) {
        value.only("name", "source", "date", "by-municipality");
        SortedMap<MunicipalityNumber, BigDecimal> counts = new TreeMap<>();
        value.get("by-municipality").uncut().entries().forEach((digits, count) -> {
            MunicipalityNumber number = PartReading.municipality(digits, count);
            note(count, "clients", number.digits());
            counts.merge(number, PartReading.notNegative(count), BigDecimal::add);
        });
        return new DemandChoice.Clients(
                value.get("name").text(),
                value.get("source").text(),
                value.get("date").text(),
                counts);
    }
}
