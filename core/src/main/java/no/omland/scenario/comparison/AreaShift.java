package no.omland.scenario.comparison;

import no.omland.scenario.evaluation.AreaFigures;
import no.omland.scenario.evaluation.DemandKind;

/** What changes for everybody, a municipality or a settlement, with the figures of both. */
public record AreaShift(AreaFigures before, AreaFigures after, Shift people, Shift clients) {

    public Shift of(DemandKind demand) {
        return demand == DemandKind.PEOPLE ? people : clients;
    }
}
