package no.omland.dataset.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import no.omland.municipality.MunicipalityNumber;
import no.omland.scenario.evaluation.DemandKind;
import no.omland.scenario.evaluation.DemandPlace;
import no.omland.scenario.evaluation.DemandPlaces;
import no.omland.travel.demand.DemandPoint;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.shape.fractal.HilbertCode;

/**
 * The demand of a study in whole people or clients, as questions about sites and units count it. Within each municipality the parts are added up along a curve that goes from each place to one near it
 * (Hilbert's), and whole people stand where the sum passes a half; so no place is a whole person off, those of a municipality add up to its rounded sum, and so do, to within one, those of any stretch of
 * the curve. Were the largest remainders rounded up instead, the clients of a fine grid would all stand in its densest cells, and the valleys would be empty.
 */
public final class WholeDemand {

    /** As fine as the curve can be: 65,536 steps each way. */
    private static final int LEVEL = HilbertCode.MAX_LEVEL;

    private WholeDemand() {}

    /** Every place of the demand in its order, those that come out with nobody too. */
    public static List<DemandPoint> points(StudyDemand demand, DemandKind kind) {
        DemandPlaces places = demand.places();
        Map<Optional<MunicipalityNumber>, List<Integer>> groups = new LinkedHashMap<>();
        along(places)
                .forEach(i -> groups.computeIfAbsent(places.get(i).municipality(), any -> new ArrayList<>())
                        .add(i));
        int[] whole = new int[places.size()];
        groups.values().forEach(group -> round(places, kind, group, whole));
        return IntStream.range(0, whole.length)
                .mapToObj(i -> point(places.get(i), whole[i]))
                .toList();
    }

    private static DemandPoint point(DemandPlace place, int whole) {
        return new DemandPoint(place.id(), place.easting(), place.northing(), whole);
    }

    /** The places along the curve; those at one point in their own order. */
    private static List<Integer> along(DemandPlaces places) {
        Envelope extent = new Envelope();
        places.list().forEach(each -> extent.expandToInclude(each.easting(), each.northing()));
        double step = Math.max(1, Math.max(extent.getWidth(), extent.getHeight())) / HilbertCode.maxOrdinate(LEVEL);
        int[] codes = places.list().stream()
                .mapToInt(each -> HilbertCode.encode(LEVEL, (int) ((each.easting() - extent.getMinX()) / step), (int)
                        ((each.northing() - extent.getMinY()) / step)))
                .toArray();
        return IntStream.range(0, codes.length)
                .boxed()
                .sorted((a, b) -> {
                    int order = Integer.compareUnsigned(codes[a], codes[b]);
                    return order != 0 ? order : Integer.compare(a, b);
                })
                .toList();
    }

    private static void round(DemandPlaces places, DemandKind kind, List<Integer> group, int[] whole) {
        double sum = 0;
        long given = 0;
        for (int i : group) {
            sum += places.weight(kind, i);
            long until = Math.round(sum);
            whole[i] = (int) (until - given);
            given = until;
        }
    }
}
