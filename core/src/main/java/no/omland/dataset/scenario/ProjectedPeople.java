package no.omland.dataset.scenario;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import no.omland.demography.AgeSpan;
import no.omland.demography.Growth;
import no.omland.demography.People;
import no.omland.demography.PopulationProjection;
import no.omland.municipality.MunicipalityNumber;
import no.omland.scenario.DemandChoice;

/**
 * How many times today's people and clients there are in the year a study looks at. Clients grow as everybody in their municipality does, for nobody knows how
 * many of them will need the service.
 */
final class ProjectedPeople {

    private final PopulationProjection projection;
    private final DemandChoice choice;
    private final Map<People.Reason, Set<MunicipalityNumber>> missing = new TreeMap<>();

    ProjectedPeople(PopulationProjection projection, DemandChoice choice) {
        this.projection = projection;
        this.choice = choice;
    }

    /** The factor for people of the study's ages; not a number when the projection does not tell. */
    double people(MunicipalityNumber municipality) {
        return factor(municipality, choice.ages());
    }

    /** The factor for clients; not a number when the projection does not tell. */
    double clients(MunicipalityNumber municipality) {
        return factor(municipality, AgeSpan.ALL);
    }

    private double factor(MunicipalityNumber municipality, AgeSpan ages) {
        int base = choice.baseYear().orElseThrow();
        Growth growth = projection.share(
                municipality, AgeSpan.ALL, base, ages, choice.year().orElse(base));
        if (growth instanceof Growth.Missing reason) {
            missing.computeIfAbsent(reason.reason(), any -> new TreeSet<>()).add(municipality);
            return Double.NaN;
        }
        return ((Growth.Known) growth).factor();
    }

    /** For each reason the municipalities that were asked about and are not known. */
    Map<People.Reason, Set<MunicipalityNumber>> missing() {
        return missing;
    }
}
