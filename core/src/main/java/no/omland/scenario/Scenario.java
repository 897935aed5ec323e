package no.omland.scenario;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A set of offices and the circumstances they are under.
 *
 * @param title what people call it
 * @param base the scenario it builds on, which a file written from it names too
 * @param alternative the row of the assessment that it belongs to
 * @param assignment which office people go to
 * @param offices by name, those of the base that are kept among them
 * @param staffTravel what the journeys of staff cost that belong to no single office
 * @param fleet units that move out to people; most scenarios have none
 * @param network the circumstances; seldom other than the study's
 * @param demand who is to reach the offices; seldom other than the study's
 * @param rates named parameters of the accounts, those of the study among them
 * @param note for the reader; empty when there is none
 */
public record Scenario(
        String title,
        Optional<String> base,
        Optional<String> alternative,
        Assignment assignment,
        Map<String, Office> offices,
        StaffTravel staffTravel,
        Fleet fleet,
        NetworkChange network,
        DemandChoice demand,
        Map<String, StudyRate> rates,
        String note) {

    public Scenario {
        offices = Study.kept(offices);
        rates = Study.kept(rates);
    }

    /** @throws IllegalArgumentException when it has none of that name */
    public Office office(String name) {
        Office office = offices.get(name);
        if (office == null) {
            throw new IllegalArgumentException("no office " + name + " among " + offices.keySet());
        }
        return office;
    }

    /**
     * With only those offices that offer a service, perhaps none. What an office can take is told of all its services together, and of one of them it is not known.
     */
    public Scenario offering(String service) {
        Map<String, Office> some = new LinkedHashMap<>();
        offices.forEach((name, office) -> {
            if (office.offers(service)) {
                some.put(name, office.withoutCapacity());
            }
        });
        return withOffices(some);
    }

    public Scenario withOffices(Map<String, Office> others) {
        return new Scenario(
                title, base, alternative, assignment, others, staffTravel, fleet, network, demand, rates, note);
    }

    public Scenario withNetwork(NetworkChange other) {
        return new Scenario(
                title, base, alternative, assignment, offices, staffTravel, fleet, other, demand, rates, note);
    }

    public Scenario withDemand(DemandChoice other) {
        return new Scenario(
                title, base, alternative, assignment, offices, staffTravel, fleet, network, other, rates, note);
    }
}
