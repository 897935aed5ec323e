package no.omland.siting;

import java.util.Optional;
import no.omland.travel.demand.DemandPoint;

/** People and minutes of one site while they are counted. */
final class SiteTally {

    private final SiteCandidate candidate;
    private long people;
    private long personTenthSeconds;
    private Optional<SitePlan.Worst> worst = Optional.empty();

    SiteTally(SiteCandidate candidate) {
        this.candidate = candidate;
    }

    void add(DemandPoint point, long weight, int tenthSeconds) {
        if (weight == 0) {
            return;
        }
        people += weight;
        personTenthSeconds += weight * tenthSeconds;
        if (worst.isEmpty() || worst.get().tenthSeconds() < tenthSeconds) {
            worst = Optional.of(new SitePlan.Worst(point, tenthSeconds));
        }
    }

    long people() {
        return people;
    }

    long meanTenthSeconds() {
        return people == 0 ? 0 : Math.round((double) personTenthSeconds / people);
    }

    Optional<SitePlan.Worst> worst() {
        return worst;
    }

    SitePlan.Chosen chosen() {
        return new SitePlan.Chosen(candidate, people, meanTenthSeconds(), worst);
    }
}
