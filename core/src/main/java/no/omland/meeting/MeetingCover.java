package no.omland.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.omland.issue.DataException;
import no.omland.location.problem.SiteAnswer;
import no.omland.travel.NetworkPoint;
import no.omland.travel.TravelCosts;
import no.omland.travel.demand.ConnectedDemand;
import no.omland.travel.demand.DemandPoint;
import no.omland.travel.search.CrowFlight;

/**
 * Who is within a walk of a meeting point.
 *
 * @param points in the order they came
 * @param places all where people are, in the order of the demand: those with a road first
 */
public record MeetingCover(List<MeetingPoint> points, WalkLimit limit, List<Nearest> places) {

    /**
     * @param point its place in the list; empty when none is reached
     * @param walk there, whether it is within the limit or not; empty when there is none, or none within {@link WalkLimit#longestWalkMinutes}
     */
    public record Nearest(
            DemandPoint people, Optional<NetworkPoint> place, Optional<Integer> point, Optional<Walk> walk) {}

    /**
     * Where the next points should be.
     *
     * @param chosen of the candidates, by what they add, most first
     * @param withinAfter people within the limit when all of them are there
     * @param answer of the maximal cover, with its gap
     */
    public record Next(List<Added> chosen, double withinAfter, SiteAnswer answer) {}

    /** @param people within its limit who are not within that of a point before it */
    public record Added(MeetingPoint point, double people) {}

    public MeetingCover {
        points = List.copyOf(points);
        places = List.copyOf(places);
    }

    /**
     * @param onFoot the network as those who walk may use it
     * @param demand connected to that network
     * @param crow how people walk where there is no road
     */
    public static MeetingCover of(
            TravelCosts onFoot, ConnectedDemand demand, List<MeetingPoint> points, WalkLimit limit, CrowFlight crow) {
        List<Nearest> places = new ArrayList<>();
        demand.connected().forEach(each -> places.add(none(each.point(), Optional.of(each.place()))));
        demand.notConnected().forEach(each -> places.add(none(each, Optional.empty())));
        Walks walks = new Walks(List.copyOf(places), onFoot, crow, limit.longestWalkTenthSeconds());
        for (int i = 0; i < points.size(); i++) {
            int point = i;
            walks.to(points.get(i), (place, walk) -> places.set(place, nearer(places.get(place), point, walk, limit)));
        }
        return new MeetingCover(points, limit, places);
    }

    private static Nearest none(DemandPoint people, Optional<NetworkPoint> place) {
        return new Nearest(people, place, Optional.empty(), Optional.empty());
    }

    /** A point within the limit is nearer than one that is not, such as one that is sooner reached by a longer way. */
    private static Nearest nearer(Nearest best, int point, Walk found, WalkLimit limit) {
        boolean isNearer = best.walk()
                .map(before -> limit.allows(found) != limit.allows(before)
                        ? limit.allows(found)
                        : found.tenthSeconds() < before.tenthSeconds())
                .orElse(true);
        return isNearer ? new Nearest(best.people(), best.place(), Optional.of(point), Optional.of(found)) : best;
    }

    public double people() {
        return places.stream().mapToDouble(each -> each.people().people()).sum();
    }

    public boolean isWithin(Nearest place) {
        return place.walk().filter(limit::allows).isPresent();
    }

    public double within() {
        return places.stream()
                .filter(this::isWithin)
                .mapToDouble(each -> each.people().people())
                .sum();
    }

    /** People who have no walk to any point at all. */
    public double withoutWay() {
        return places.stream()
                .filter(each -> each.walk().isEmpty())
                .mapToDouble(each -> each.people().people())
                .sum();
    }

    /** Places beyond the limit, most people first, between equals in the order of the demand. */
    public List<Nearest> gaps() {
        return places.stream()
                .filter(each -> !isWithin(each))
                .sorted(Comparator.comparingDouble(
                                (Nearest each) -> each.people().people())
                        .reversed())
                .toList();
    }

    /**
     * The best points to add: the maximal cover of those who are beyond the limit today.
     *
     * @throws DataException when more are asked for than there are candidates, or nobody is beyond the limit
     */
    public Next next(List<MeetingPoint> candidates, int count, TravelCosts onFoot, CrowFlight crow) {
        return NextPoints.of(this, candidates, onFoot, crow).best(count);
    }
}
