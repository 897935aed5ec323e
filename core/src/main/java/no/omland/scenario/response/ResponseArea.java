package no.omland.scenario.response;

import java.util.Optional;
import no.omland.municipality.MunicipalityNumber;
import no.omland.response.ResponseFigures;
import no.omland.scenario.evaluation.AreaKind;

/**
 * How soon everybody, a municipality or a settlement is reached.
 *
 * @param municipality empty for everybody
 * @param settlement empty but for a settlement
 */
public record ResponseArea(
        AreaKind kind, Optional<MunicipalityNumber> municipality, String settlement, ResponseFigures figures) {}
