package no.omland.response;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import no.omland.travel.demand.DemandPoint;
import no.omland.travel.search.NearestOffices;

/**
 * How soon after the alarm a unit is with some people. All are within, beyond, unreached or not connected, so that {@code within(last) + beyond + unreached + notConnected = all}. Means and
 * percentiles are of those whom some unit reaches. Clients that are spread as people live are counted in their exact parts.
 *
 * @param all how many there are
 * @param within how many are reached within each required time, those within the shorter ones among them
 * @param beyond how many are reached later than the longest
 * @param unreached how many are on a road to which no unit comes
 * @param notConnected how many are too far from any road
 * @param meanTenthSeconds empty when nobody is reached
 * @param medianTenthSeconds half of them are reached as soon
 * @param ninetiethTenthSeconds nine of ten are reached as soon
 * @param worst whom it takes longest to; of several the first
 */
public record ResponseFigures(
        double all,
        List<Double> within,
        double beyond,
        double unreached,
        double notConnected,
        OptionalDouble meanTenthSeconds,
        OptionalInt medianTenthSeconds,
        OptionalInt ninetiethTenthSeconds,
        Optional<Worst> worst) {

    private static final double HALF = 0.5;
    private static final double NINE_TENTHS = 0.9;

    /** A place with people that no other waits longer than. */
    public record Worst(DemandPoint point, int tenthSeconds) {}

    public ResponseFigures {
        within = List.copyOf(within);
    }

    /**
     * @param places some of those of a cover
     * @param notConnected people of the same area that no road is near
     * @param required rising
     */
    public static ResponseFigures of(
            List<ResponseCover.Reached> places, List<DemandPoint> notConnected, List<RequiredTime> required) {
        List<ResponseCover.Reached> soonestFirst = places.stream()
                .filter(each -> each.first().isPresent() && each.point().people() > 0)
                .sorted(Comparator.comparingInt(ResponseFigures::tenthSeconds))
                .toList();
        double reached = people(soonestFirst.stream());
        double away = notConnected.stream().mapToDouble(DemandPoint::people).sum();
        double unreached = people(places.stream().filter(each -> each.first().isEmpty()));
        List<Double> within = required.stream()
                .map(time -> people(soonestFirst.stream().takeWhile(each -> tenthSeconds(each) <= time.tenthSeconds())))
                .toList();
        int longest =
                required.stream().mapToInt(RequiredTime::tenthSeconds).max().orElse(-1);
        return new ResponseFigures(
                reached + unreached + away,
                within,
                people(soonestFirst.stream().filter(each -> tenthSeconds(each) > longest)),
                unreached,
                away,
                mean(soonestFirst, reached),
                share(soonestFirst, HALF * reached),
                share(soonestFirst, NINE_TENTHS * reached),
                soonestFirst.stream()
                        .reduce((soonest, each) -> tenthSeconds(each) > tenthSeconds(soonest) ? each : soonest)
                        .map(each -> new Worst(each.point(), tenthSeconds(each))));
    }

    private static int tenthSeconds(ResponseCover.Reached each) {
        return each.first().map(NearestOffices.Near::tenthSeconds).orElseThrow();
    }

    private static double people(Stream<ResponseCover.Reached> places) {
        return places.mapToDouble(each -> each.point().people()).sum();
    }

    private static OptionalDouble mean(List<ResponseCover.Reached> places, double people) {
        double time = places.stream()
                .mapToDouble(each -> each.point().people() * tenthSeconds(each))
                .sum();
        return people > 0 ? OptionalDouble.of(time / people) : OptionalDouble.empty();
    }

    private static OptionalInt share(List<ResponseCover.Reached> soonestFirst, double wanted) {
        double reached = 0;
        for (ResponseCover.Reached each : soonestFirst) {
            reached += each.point().people();
            if (reached >= wanted) {
                return OptionalInt.of(tenthSeconds(each));
            }
        }
        return OptionalInt.empty();
    }
}
