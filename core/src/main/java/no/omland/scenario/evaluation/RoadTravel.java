package no.omland.scenario.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import no.omland.travel.Direction;
import no.omland.travel.NetworkPoint;
import no.omland.travel.PathCost;
import no.omland.travel.TravelCosts;
import no.omland.travel.Trip;
import no.omland.travel.search.FastestWays;
import no.omland.travel.search.TravelMatrix;
import no.omland.travel.search.TravelTimes;

/** Travel by road and ferry under some costs. The last {@value #SITES_KEPT} sites are kept. */
public final class RoadTravel implements TravelSource {

    private static final int SITES_KEPT = 128;

    private final TravelCosts costs;
    private final TravelCosts withoutFerries;
    private final DemandPlaces places;
    private final List<NetworkPoint> points = new ArrayList<>();

    /** Which place each of the points is of. */
    private final int[] placeOfPoint;

    private final Map<OfficeSite, SiteTravel> kept = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<OfficeSite, SiteTravel> eldest) {
            return size() > SITES_KEPT;
        }
    };

    public RoadTravel(TravelCosts costs, DemandPlaces places) {
        this.costs = costs;
        this.places = places;
        withoutFerries = costs.closing(IntStream.range(0, costs.network().linkCount())
                .filter(costs::isFerry)
                .toArray());
        placeOfPoint = IntStream.range(0, places.size())
                .filter(place -> places.get(place).road().isPresent())
                .toArray();
        for (int place : placeOfPoint) {
            points.add(places.get(place).road().orElseThrow());
        }
    }

    public TravelCosts costs() {
        return costs;
    }

    /** The same costs with every ferry closed. */
    public TravelCosts withoutFerries() {
        return withoutFerries;
    }

    public DemandPlaces places() {
        return places;
    }

    @Override
    public SiteTravel to(OfficeSite site) {
        synchronized (kept) {
            SiteTravel there = kept.get(site);
            if (there != null) {
                return there;
            }
        }
        SiteTravel made = search(site.road());
        synchronized (kept) {
            kept.put(site, made);
        }
        return made;
    }

    /**
     * The same with links closed.
     *
     * @param untouched sites that the links have no part in the ways to, and whose times are therefore taken over
     */
    public RoadTravel closing(List<Integer> links, Collection<OfficeSite> untouched) {
        RoadTravel closed = new RoadTravel(
                costs.closing(links.stream().mapToInt(each -> each).toArray()), places);
        untouched.forEach(site -> closed.kept.put(site, to(site)));
        return closed;
    }

    private SiteTravel search(NetworkPoint site) {
        long[] there = new long[places.size()];
        int[] back = new int[places.size()];
        BitSet dry = new BitSet(places.size());
        Arrays.fill(there, PathCost.UNREACHABLE);
        Arrays.fill(back, Integer.MAX_VALUE);
        if (!points.isEmpty()) {
            TravelMatrix in = TravelMatrix.of(costs, points, List.of(site));
            TravelTimes out = TravelTimes.of(costs, Direction.FROM, List.of(site));
            TravelTimes byLand = TravelTimes.of(withoutFerries, Direction.TO, List.of(site));
            for (int i = 0; i < placeOfPoint.length; i++) {
                int place = placeOfPoint[i];
                NetworkPoint point = points.get(i);
                there[place] = in.find(i, 0).map(RoadTravel::pathCost).orElse(PathCost.UNREACHABLE);
                back[place] = out.find(point).orElse(Integer.MAX_VALUE);
                dry.set(place, byLand.find(point).isPresent());
            }
        }
        return new SiteTravel(there, back, dry, () -> sailed(site));
    }

    private List<FastestWays.Sailed> sailed(NetworkPoint site) {
        List<FastestWays.Sailed> sailed = new ArrayList<>(Collections.nCopies(places.size(), FastestWays.Sailed.NONE));
        FastestWays ways = FastestWays.of(costs, Direction.TO, site);
        for (int i = 0; i < placeOfPoint.length; i++) {
            sailed.set(placeOfPoint[i], ways.sailed(points.get(i)));
        }
        return sailed;
    }

    private static long pathCost(Trip trip) {
        return PathCost.of(trip.tenthSeconds(), trip.centimetres(), trip.ferries());
    }
}
