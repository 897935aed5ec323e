package no.omland.scenario.evaluation;

import java.util.Optional;
import no.omland.municipality.MunicipalityNumber;
import no.omland.travel.NetworkPoint;

/**
 * Where some people live.
 *
 * @param id of the settlement or the cell
 * @param settlement that it is counted with; empty when it is with none
 * @param municipality empty when it lies in none that is known
 * @param people 0 or more; not whole when a year ahead is looked at
 * @param clients 0 or more; not whole, for they are spread by population
 * @param easting metres in the system of the network
 * @param northing metres in the system of the network
 * @param road where it meets the network; empty when it is too far from any road
 */
public record DemandPlace(
        String id,
        String settlement,
        Optional<MunicipalityNumber> municipality,
        double people,
        double clients,
        double easting,
        double northing,
        Optional<NetworkPoint> road) {

    public DemandPlace {
        if (!(people >= 0) || !(clients >= 0)) {
            throw new IllegalArgumentException(id + ": " + people + " people, " + clients + " clients");
        }
    }

    /** What people call it. */
    public String name() {
        return settlement.isEmpty() || settlement.equals(id) ? id : settlement + " (" + id + ")";
    }
}
