package no.omland.cooperation;

import java.util.Optional;
import no.omland.municipality.MunicipalityMatch;
import no.omland.municipality.MunicipalityNumber;

/**
 * A municipality as an arrangement names it.
 *
 * @param written as the source has it
 * @param match which of today's it is, or why that cannot be told
 */
public record Participant(String written, MunicipalityMatch match) {

    /** Today's number; empty when that cannot be told. */
    public Optional<MunicipalityNumber> number() {
        return match instanceof MunicipalityMatch.Found found ? Optional.of(found.number()) : Optional.empty();
    }
}
