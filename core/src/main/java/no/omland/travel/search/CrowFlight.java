package no.omland.travel.search;

import java.util.ArrayList;
import java.util.List;
import no.omland.crs.EpsgCode;
import no.omland.issue.DataException;
import no.omland.network.noding.GroundLength;
import org.locationtech.jts.geom.Coordinate;

/**
 * Walking as the crow flies, where nobody has loaded footpaths: the straight line times a factor for the detours, at a speed. It knows nothing of water or cliffs in
 * between, so that everybody reaches everything.
 *
 * @param detourFactor how much longer the way is than the straight line, 1 to 5
 * @param kilometresPerHour 1 to 200
 */
public record CrowFlight(double detourFactor, double kilometresPerHour) {

    /** Our judgement (2026): the walks of public transport here are taken as a third longer than the straight line too. */
    public static final double USUAL_FACTOR = 1.3;

    private static final double LARGEST_FACTOR = 5;

    /** @throws DataException when the factor or the speed cannot be */
    public CrowFlight {
        if (!(detourFactor >= 1 && detourFactor <= LARGEST_FACTOR)) {
            throw DataException.use("crow.factor", "as-the-crow-flies", detourFactor);
        }
        if (!(kilometresPerHour >= 1 && kilometresPerHour <= 200)) {
            throw new IllegalArgumentException("speed must be 1 to 200 km/h, got " + kilometresPerHour);
        }
    }

    /**
     * Whole tenths of a second between two places.
     *
     * @param crs projected, in metres
     */
    public int tenthSeconds(EpsgCode crs, Coordinate one, Coordinate other) {
        return tenthSeconds(new GroundLength(crs).metres(one, other));
    }

    private int tenthSeconds(double metres) {
        return (int) Math.round(metres * detourFactor * 36 / kilometresPerHour);
    }

    /**
     * The nearest office and the second nearest, of those that are as near the first in the list.
     *
     * @return none when there are no offices, one when there is one
     */
    public List<NearestOffices.Near> nearest(EpsgCode crs, Coordinate home, List<Coordinate> offices) {
        GroundLength ground = new GroundLength(crs);
        List<NearestOffices.Near> near = new ArrayList<>(3);
        for (int office = 0; office < offices.size(); office++) {
            int here = tenthSeconds(ground.metres(home, offices.get(office)));
            int place = near.size();
            while (place > 0 && near.get(place - 1).tenthSeconds() > here) {
                place--;
            }
            if (place < 2) {
                near.add(place, new NearestOffices.Near(office, here));
                if (near.size() > 2) {
                    near.remove(2);
                }
            }
        }
        return near;
    }
}
