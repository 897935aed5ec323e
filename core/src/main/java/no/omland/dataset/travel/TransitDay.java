package no.omland.dataset.travel;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import no.omland.crs.CoordinateTransform;
import no.omland.crs.EpsgCode;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.transit.Access;
import no.omland.transit.Doors;
import no.omland.transit.OpeningHours;
import no.omland.transit.Timetable;
import no.omland.transit.TransitSearch;

/** Public transport on one day, asked about places on the map. Immutable; safe for many threads. */
public final class TransitDay {

    private static final double DECIMETRES = 1e6;

    private final TransitGround ground;
    private final TransitWish wish;
    private final Timetable timetable;
    private final TransitSearch search;
    private final CoordinateTransform toDegrees = CoordinateTransform.between(WorkspaceSnapshot.CRS, EpsgCode.WGS84);

    TransitDay(TransitGround ground, TransitWish wish, Timetable timetable) {
        this.ground = ground;
        this.wish = wish;
        this.timetable = timetable;
        this.search = new TransitSearch(timetable);
    }

    public TransitGround ground() {
        return ground;
    }

    public TransitWish wish() {
        return wish;
    }

    public Timetable timetable() {
        return timetable;
    }

    public TransitSearch search() {
        return search;
    }

    /** The stops that one can walk to from a place, the nearest first; none when all are too far. */
    public List<Access> stopsNear(Place place) {
        double[] degrees = {place.easting(), place.northing()};
        toDegrees.apply(degrees, 0, 1);
        return timetable.near(rounded(degrees[0]), rounded(degrees[1]), wish.longestAccessMetres());
    }

    /** To a decimetre: what is less comes of moving places between reference systems, and would be a second's walk. */
    private static double rounded(double degrees) {
        return Math.round(degrees * DECIMETRES) / DECIMETRES;
    }

    /** How one gets on foot from two places to stops, and to each other. */
    public Doors doors(Place from, Place to) {
        return doors(from, stopsNear(from), to, stopsNear(to));
    }

    private Doors doors(Place from, List<Access> stopsThere, Place to, List<Access> stopsHere) {
        double metres = Math.hypot(from.easting() - to.easting(), from.northing() - to.northing());
        OptionalInt direct = metres <= wish.longestAccessMetres()
                ? OptionalInt.of(wish.settings().walkSeconds(metres))
                : OptionalInt.empty();
        return new Doors(stopsThere, stopsHere, direct);
    }

    /** What it takes to go from home to an office and back within its opening hours. */
    public Errand errand(Place home, Place office, OpeningHours hours) {
        return Errand.of(search.roundTrips(doors(home, office), hours));
    }

    /**
     * What it takes to go from every home to every office.
     *
     * @param hours of each office, in the order of the offices
     * @return for each home, in order, one for each office
     */
    public List<List<Errand>> errands(List<Place> homes, List<Place> offices, List<OpeningHours> hours) {
        if (offices.size() != hours.size()) {
            throw new IllegalArgumentException(
                    "one set of opening hours for each office: " + hours.size() + " for " + offices.size());
        }
        List<List<Access>> nearOffices = offices.stream().map(this::stopsNear).toList();
        List<List<Errand>> all = new ArrayList<>(homes.size());
        for (Place home : homes) {
            List<Access> near = stopsNear(home);
            List<Errand> own = new ArrayList<>(offices.size());
            for (int i = 0; i < offices.size(); i++) {
                Doors doors = doors(home, near, offices.get(i), nearOffices.get(i));
                own.add(Errand.of(search.roundTrips(doors, hours.get(i))));
            }
            all.add(List.copyOf(own));
        }
        return List.copyOf(all);
    }
}
