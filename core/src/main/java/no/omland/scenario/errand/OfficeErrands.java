package no.omland.scenario.errand;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import no.omland.municipality.MunicipalityNumber;

/**
 * The errands of all places at one office.
 *
 * @param name of the office
 * @param isFor whether people of a municipality may go there; empty for those in none that is known
 * @param byDay for each day that is looked at and it is open, in order, one errand for each place; closed days are an empty list
 */
public record OfficeErrands(String name, Predicate<Optional<MunicipalityNumber>> isFor, List<List<DayErrand>> byDay) {

    public OfficeErrands {
        byDay = List.copyOf(byDay);
    }
}
