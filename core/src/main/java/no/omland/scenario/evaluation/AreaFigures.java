package no.omland.scenario.evaluation;

import java.util.Optional;
import no.omland.municipality.MunicipalityNumber;

/**
 * The figures of everybody, of a municipality or of a settlement.
 *
 * @param municipality empty for everybody
 * @param settlement empty but for a settlement
 * @param clients all zero when the study counts no clients
 */
public record AreaFigures(
        AreaKind kind, Optional<MunicipalityNumber> municipality, String settlement, Figures people, Figures clients) {

    public Figures of(DemandKind demand) {
        return demand == DemandKind.PEOPLE ? people : clients;
    }
}
