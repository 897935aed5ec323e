package no.omland.scenario.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import no.omland.travel.Direction;
import no.omland.travel.NetworkPoint;
import no.omland.travel.PathCost;
import no.omland.travel.PointEnds;
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
    private final OpenPart part;

    /** As they were before the road was closed that a part of is open. */
    private final TravelCosts alongPart;

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
        this(costs, places, OpenPart.NONE, costs);
    }

    private RoadTravel(TravelCosts costs, DemandPlaces places, OpenPart part, TravelCosts alongPart) {
        this.costs = costs;
        this.places = places;
        this.part = part;
        this.alongPart = alongPart;
        withoutFerries = costs.closing(IntStream.range(0, costs.network().linkCount())
                .filter(costs::isFerry)
                .toArray());
        placeOfPoint = IntStream.range(0, places.size())
                .filter(place -> places.get(place).road().isPresent())
                .toArray();
        for (int place : placeOfPoint) {
            NetworkPoint standing = places.get(place).road().orElseThrow();
            points.add(part.places().getOrDefault(place, standing));
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
        SiteTravel made = search(site);
        synchronized (kept) {
            kept.put(site, made);
        }
        return made;
    }

    /**
     * The same with links closed.
     *
     * @param part of a closed link that is open
     * @param untouched sites that the links have no part in the ways to, and whose times are therefore taken over
     */
    public RoadTravel closing(List<Integer> links, OpenPart part, Collection<OfficeSite> untouched) {
        RoadTravel closed = new RoadTravel(
                costs.closing(links.stream().mapToInt(each -> each).toArray()), places, part, costs);
        untouched.forEach(site -> closed.kept.put(site, to(site)));
        return closed;
    }

    private SiteTravel search(OfficeSite of) {
        NetworkPoint site = of.road();
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
        Optional.ofNullable(part.sites().get(of)).ifPresent(standing -> straight(standing, there, back, dry));
        return new SiteTravel(there, back, dry, () -> sailed(site));
    }

    /** Those on the open part of the road that the office stands on need not drive by its end. */
    private void straight(NetworkPoint standing, long[] there, int[] back, BitSet dry) {
        for (int place : part.places().keySet()) {
            NetworkPoint home = places.get(place).road().orElseThrow();
            long in = PointEnds.direct(alongPart, home, standing);
            long out = PointEnds.direct(alongPart, standing, home);
            there[place] = Math.min(there[place], in);
            back[place] = out == PathCost.UNREACHABLE ? back[place] : Math.min(back[place], PathCost.tenthSeconds(out));
            if (in != PathCost.UNREACHABLE) {
                dry.set(place);
            }
        }
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
