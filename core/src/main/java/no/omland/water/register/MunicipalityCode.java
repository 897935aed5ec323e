package no.omland.water.register;

import java.util.Optional;
import no.omland.municipality.MunicipalityNumber;
import no.omland.municipality.MunicipalityReforms;
import no.omland.municipality.MunicipalityReforms.Successor;

/** What a code in a register's list of municipalities stands for. */
public enum MunicipalityCode {
    /** One of today's municipalities. */
    TODAY,
    /** A municipality that became one of today's. */
    FORMER,
    /** A municipality that was split between several of today's. */
    SPLIT,
    /** A neighbouring country, by its two letters. */
    ABROAD,
    /** The shelf, or a stretch of sea that is in no municipality. */
    AT_SEA,
    /** None of these. */
    UNKNOWN;

    /** What {@code code} stands for. */
    public static MunicipalityCode of(String code, MunicipalityReforms reforms) {
        Optional<MunicipalityNumber> number = MunicipalityNumber.find(code);
        if (number.isEmpty()) {
            return code.matches("[A-Z]{2}") ? ABROAD : UNKNOWN;
        }
        Optional<Successor> successor = reforms.find(number.get());
        if (successor.isEmpty()) {
            return code.matches("2[123]\\d\\d") ? AT_SEA : UNKNOWN;
        }
        if (successor.get().isSplit()) {
            return SPLIT;
        }
        return successor.get().today().equals(number.get()) ? TODAY : FORMER;
    }
}
