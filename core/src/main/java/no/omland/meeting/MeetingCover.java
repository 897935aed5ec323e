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

/**
 * Who is within a walk of a meeting point.
 *
 * @param points in the order they came
 * @param places all where people are, in the order of the demand: those with a road first
 */
public record MeetingCover(List<MeetingPoint> points, int limitMinutes, List<Nearest> places) {

    private static final int LONGEST_MINUTES = 24 * 60;
    private static final long MOST_CELLS = 50_000_000;

    /**
     * @param point its place in the list; empty when none is reached
     * @param alongRoads whether the way is along roads; else a straight line with a detour
     */
    public record Nearest(
            DemandPoint people,
            Optional<NetworkPoint> place,
            Optional<Integer> point,
            int tenthSeconds,
            boolean alongRoads) {}

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
        if (limitMinutes < 1 || limitMinutes > LONGEST_MINUTES) {
            throw DataException.use("meeting.limit", "limit", limitMinutes, LONGEST_MINUTES);
        }
    }

    /**
     * @param onFoot the network as those who walk may use it
     * @param demand connected to that network
     */
    public static MeetingCover of(
            TravelCosts onFoot,
            ConnectedDemand demand,
            List<MeetingPoint> points,
            int limitMinutes,
            WalkingRules rules) {
        List<WalkingTimes> walks = WalkingTimes.of(points, onFoot, rules);
        List<Nearest> places = new ArrayList<>();
        demand.connected().forEach(each -> places.add(nearest(each.point(), Optional.of(each.place()), walks)));
        demand.notConnected().forEach(each -> places.add(nearest(each, Optional.empty(), walks)));
        return new MeetingCover(points, limitMinutes, places);
    }

    private static Nearest nearest(DemandPoint people, Optional<NetworkPoint> place, List<WalkingTimes> walks) {
        Nearest best = new Nearest(people, place, Optional.empty(), 0, false);
        for (int i = 0; i < walks.size(); i++) {
            Optional<WalkingTimes.Walk> walk = walks.get(i).walk(people, place);
            if (walk.isPresent() && (best.point().isEmpty() || walk.get().tenthSeconds() < best.tenthSeconds())) {
                best = new Nearest(
                        people,
                        place,
                        Optional.of(i),
                        walk.get().tenthSeconds(),
                        walk.get().alongRoads());
            }
        }
        return best;
    }

    public long people() {
        return places.stream().mapToLong(each -> each.people().people()).sum();
    }

    public boolean isWithin(Nearest place) {
        return place.point().isPresent() && place.tenthSeconds() <= limitMinutes * 600;
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
    public Next next(List<MeetingPoint> candidates, int count, TravelCosts onFoot, WalkingRules rules) {
        List<Nearest> gaps = gaps();
        if (gaps.isEmpty()) {
            throw DataException.use("meeting.no-gaps", "next", limitMinutes);
        }
        if ((long) gaps.size() * candidates.size() > MOST_CELLS) {
            throw DataException.use("siting.too-large", "next", candidates.size(), gaps.size(), MOST_CELLS);
        }
        int[][] costs = new int[gaps.size()][candidates.size()];
        List<WalkingTimes> walks = WalkingTimes.of(candidates, onFoot, rules);
        IntStream.range(0, gaps.size()).parallel().forEach(i -> {
            for (int j = 0; j < candidates.size(); j++) {
                costs[i][j] = walks.get(j)
                        .walk(gaps.get(i).people(), gaps.get(i).place())
                        .map(WalkingTimes.Walk::tenthSeconds)
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
                limitMinutes * 600);
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
        return IntStream.range(0, gaps.size()).filter(i -> !covered[i] && costs[i][candidate] <= limitMinutes * 600);
    }
}
