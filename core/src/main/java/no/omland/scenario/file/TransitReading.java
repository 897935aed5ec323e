package no.omland.scenario.file;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import no.omland.importing.document.DocumentValue;
import no.omland.issue.DataException;
import no.omland.scenario.TransitChoice;

/** The part of a study about public transport. */
final class TransitReading {

    private TransitReading() {}

    static TransitChoice of(DocumentValue value, Lines lines) {
        value.only("day", "hours", "minutes", "walk");
        lines.note(value, "transit");
        TransitChoice usual = TransitChoice.USUAL;
        return new TransitChoice(
                value.find("day").map(TransitReading::day),
                value.find("hours").flatMap(OfficeReading::hours).orElse(usual.hours()),
                number(value, "minutes", usual.neededMinutes(), TransitChoice.MOST_MINUTES),
                number(value, "walk", usual.longestWalkMetres(), TransitChoice.MOST_METRES));
    }

    private static LocalDate day(DocumentValue value) {
        try {
            return LocalDate.parse(value.text().strip());
        } catch (DateTimeParseException notADay) {
            throw DataException.caused(notADay, "scenario.day", value.where(), value.text());
        }
    }

    private static int number(DocumentValue map, String name, int usual, int most) {
        Optional<DocumentValue> value = map.find(name);
        if (value.isEmpty()) {
            return usual;
        }
        long number = value.get().whole();
        if (number < 0 || number > most) {
            throw DataException.data(
                    "scenario.transit", value.get().where(), value.get().path(), number, most);
        }
        return (int) number;
    }
}
