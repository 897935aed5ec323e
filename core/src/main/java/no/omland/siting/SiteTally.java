package no.omland.siting;

import java.util.Optional;
import no.omland.travel.demand.DemandPoint;

/** People and minutes of one site while they are counted. */
final class SiteTally {

    private final SiteCandidate candidate;
    private double people;
    private double personTenthSeconds;
    private Optional<SitePlan.Worst> worst = Optional.empty();

    SiteTally(SiteCandidate candidate) {
        this.candidate = candidate;
    }

    void add(DemandPoint point, double weight, int tenthSeconds) {
        if (weight == 0) {
            return;
        }
        people += weight;
        personTenthSeconds += weight * tenthSeconds;
        if (worst.isEmpty() || worst.get().tenthSeconds() < tenthSeconds) {
            worst = Optional.of(new SitePlan.Worst(point, tenthSeconds));
        }
    }

    double people() {
        return people;
    }

    long meanTenthSeconds() {
        return people == 0 ? 0 : Math.round(personTenthSeconds / people);
    }

    Optional<SitePlan.Worst> worst() {
        return worst;
    }

    SitePlan.Chosen chosen() {
        return new SitePlan.Chosen(candidate, people, meanTenthSeconds(), worst);
    }
}
