package no.omland.maps.scenario;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import no.omland.dataset.scenario.GroundedStudy;
import no.omland.dataset.travel.Place;
import no.omland.location.PCentre;
import no.omland.location.PMedian;
import no.omland.location.problem.CostMatrix;
import no.omland.location.problem.SiteAnswer;
import no.omland.location.problem.SiteProblem;
import no.omland.scenario.Scenario;
import no.omland.scenario.evaluation.DemandKind;
import no.omland.scenario.evaluation.DemandPlace;
import no.omland.scenario.evaluation.DemandPlaces;
import no.omland.scenario.evaluation.OfficeSite;
import no.omland.scenario.evaluation.RoadTravel;
import no.omland.scenario.evaluation.SiteTravel;

/**
 * The best sites for a number of offices, by the travel of the study's own circumstances, and how sure that is.
 *
 * @param candidates what the sites to choose among are called
 * @param nearest the least travel time of all people together
 * @param fairest the shortest time for whoever has it longest
 */
record SiteProof(int count, List<String> candidates, SiteAnswer nearest, SiteAnswer fairest) {

    /** With more places than this the study's own sites alone are candidates: cells of a grid are no places for offices. */
    private static final int MOST_PLACES = 300;

    private record Candidate(String name, OfficeSite site) {}

    SiteProof {
        candidates = List.copyOf(candidates);
    }

    /** One for each number of offices that any of the scenarios has and that leaves a choice; by the travel of the first. */
    static List<SiteProof> of(GroundedStudy study, List<Scenario> scenarios) {
        RoadTravel travel = study.travel(scenarios.get(0).network());
        List<Candidate> candidates = candidates(study);
        List<String> names = candidates.stream().map(Candidate::name).toList();
        SiteProblem problem = problem(travel, candidates).named(study.study().title(), names);
        Set<Integer> counts = new TreeSet<>();
        scenarios.forEach(each -> counts.add(each.offices().size()));
        List<SiteProof> proofs = new ArrayList<>();
        for (int count : counts) {
            if (count < candidates.size()) {
                proofs.add(new SiteProof(count, names, PMedian.solve(problem, count), PCentre.solve(problem, count)));
            }
        }
        return proofs;
    }

    private static SiteProblem problem(RoadTravel travel, List<Candidate> candidates) {
        DemandPlaces places = travel.places();
        List<SiteTravel> travels =
                candidates.stream().map(each -> travel.to(each.site())).toList();
        CostMatrix costs = CostMatrix.of(
                places.size(),
                candidates.size(),
                (place, candidate) -> travels.get(candidate).tenthSeconds(place).orElse(CostMatrix.UNREACHABLE));
        long[] people = new long[places.size()];
        for (int place = 0; place < people.length; place++) {
            people[place] = Math.round(places.weight(DemandKind.PEOPLE, place));
        }
        return SiteProblem.of(costs, people);
    }

    /** The sites of the study, and every settlement that is not one of them. */
    private static List<Candidate> candidates(GroundedStudy study) {
        List<Candidate> candidates = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (Map.Entry<String, OfficeSite> site : study.sites().entrySet()) {
            candidates.add(new Candidate(site.getKey(), site.getValue()));
            taken.add(key(site.getValue().easting(), site.getValue().northing()));
            study.place(site.getKey()).map(Place::name).ifPresent(taken::add);
        }
        List<DemandPlace> places = study.demand().places().list();
        for (DemandPlace place : places.size() > MOST_PLACES ? List.<DemandPlace>of() : places) {
            if (place.road().isPresent()
                    && !taken.contains(place.id())
                    && taken.add(key(place.easting(), place.northing()))) {
                candidates.add(new Candidate(
                        place.id(),
                        new OfficeSite(
                                place.easting(), place.northing(), place.road().get())));
            }
        }
        return candidates;
    }

    private static String key(double easting, double northing) {
        return Math.round(easting) + " " + Math.round(northing);
    }
}
