package no.omland.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.omland.issue.DataException;
import no.omland.location.CostMatrix;
import no.omland.location.MaximalCover;
import no.omland.location.SiteAnswer;
import no.omland.location.SiteProblem;
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

    private static final long MOST_CELLS = 50_000_000;

    /**
     * @param point its place in the list; empty when none is reached
     * @param walk there, whether it is within the limit or not; empty when none is reached
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
    public record Next(List<Added> chosen, long withinAfter, SiteAnswer answer) {}

    /** @param people within its limit who are not within that of a point before it */
    public record Added(MeetingPoint point, long people) {}

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
        for (int i = 0; i < points.size(); i++) {
            int point = i;
            Walks walks = new Walks(points.get(i), onFoot, crow);
            places.replaceAll(each -> nearer(each, point, walks, limit));
        }
        return new MeetingCover(points, limit, places);
    }

    private static Nearest none(DemandPoint people, Optional<NetworkPoint> place) {
        return new Nearest(people, place, Optional.empty(), Optional.empty());
    }

    /** A point within the limit is nearer than one that is not, such as one that is sooner reached by a longer way. */
    private static Nearest nearer(Nearest best, int point, Walks walks, WalkLimit limit) {
        Optional<Walk> found = walks.find(best.people(), best.place());
        boolean isNearer = found.isPresent()
                && (best.walk().isEmpty()
                        || (limit.allows(found.get())
                                && !limit.allows(best.walk().get()))
                        || (limit.allows(found.get())
                                        == limit.allows(best.walk().get())
                                && found.get().tenthSeconds()
                                        < best.walk().get().tenthSeconds()));
        return isNearer ? new Nearest(best.people(), best.place(), Optional.of(point), found) : best;
    }

    public long people() {
        return places.stream().mapToLong(each -> each.people().people()).sum();
    }

    public boolean isWithin(Nearest place) {
        return place.walk().filter(limit::allows).isPresent();
    }

    public long within() {
        return places.stream()
                .filter(this::isWithin)
                .mapToLong(each -> each.people().people())
                .sum();
    }

    /** Places beyond the limit, most people first, between equals in the order of the demand. */
    public List<Nearest> gaps() {
        return places.stream()
                .filter(each -> !isWithin(each))
                .sorted(Comparator.comparingInt((Nearest each) -> each.people().people())
                        .reversed())
                .toList();
    }

    /**
     * The best points to add: the maximal cover of those who are beyond the limit today.
     *
     * @throws DataException when more are asked for than there are candidates, or nobody is beyond the limit
     */
    public Next next(List<MeetingPoint> candidates, int count, TravelCosts onFoot, CrowFlight crow) {
        List<Nearest> gaps = gaps();
        if (gaps.isEmpty()) {
            throw DataException.use("meeting.no-gaps", "next", limit.minutes());
        }
        if ((long) gaps.size() * candidates.size() > MOST_CELLS) {
            throw DataException.use("siting.too-large", "next", candidates.size(), gaps.size(), MOST_CELLS);
        }
        int[][] costs = new int[gaps.size()][candidates.size()];
        IntStream.range(0, candidates.size()).parallel().forEach(j -> {
            Walks walks = new Walks(candidates.get(j), onFoot, crow);
            for (int i = 0; i < costs.length; i++) {
                costs[i][j] = walks.find(gaps.get(i).people(), gaps.get(i).place())
                        .filter(limit::allows)
                        .map(Walk::tenthSeconds)
                        .orElse(CostMatrix.UNREACHABLE);
            }
        });
        SiteAnswer answer = MaximalCover.solve(
                SiteProblem.of(
                                CostMatrix.of(costs),
                                gaps.stream()
                                        .mapToLong(each -> each.people().people())
                                        .toArray())
                        .named(
                                "next",
                                candidates.stream().map(MeetingPoint::name).toList()),
                count,
                limit.minutes() * 600);
        return new Next(added(candidates, gaps, costs, answer.sites()), within() + answer.value(), answer);
    }

    /** The one that adds most first, and so on. */
    private List<Added> added(List<MeetingPoint> candidates, List<Nearest> gaps, int[][] costs, List<Integer> chosen) {
        List<Integer> left = new ArrayList<>(chosen);
        boolean[] covered = new boolean[gaps.size()];
        List<Added> added = new ArrayList<>();
        while (!left.isEmpty()) {
            int best = left.get(0);
            long most = -1;
            for (int candidate : left) {
                long people = newly(gaps, costs, covered, candidate)
                        .mapToLong(i -> gaps.get(i).people().people())
                        .sum();
                if (people > most) {
                    most = people;
                    best = candidate;
                }
            }
            newly(gaps, costs, covered, best).forEach(i -> covered[i] = true);
            left.remove((Integer) best);
            added.add(new Added(candidates.get(best), most));
        }
        return added;
    }

    private IntStream newly(List<Nearest> gaps, int[][] costs, boolean[] covered, int candidate) {
        return IntStream.range(0, gaps.size())
                .filter(i -> !covered[i] && costs[i][candidate] != CostMatrix.UNREACHABLE);
    }
}
