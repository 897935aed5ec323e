package no.omland.siting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import no.omland.issue.DataException;
import no.omland.issue.NearestName;
import no.omland.location.MaximalCover;
import no.omland.location.PCentre;
import no.omland.location.PMedian;
import no.omland.location.SetCover;
import no.omland.location.problem.CostMatrix;
import no.omland.location.problem.SearchSettings;
import no.omland.location.problem.Share;
import no.omland.location.problem.SiteAnswer;
import no.omland.location.problem.SiteChoice;
import no.omland.location.problem.SiteProblem;
import no.omland.location.problem.Unserved;
import no.omland.location.problem.WeightParts;
import no.omland.travel.TravelCosts;
import no.omland.travel.demand.ConnectedDemand;
import no.omland.travel.demand.DemandPoint;
import no.omland.travel.search.TimeColumns;

/**
 * The answer to a wish about sites, in people and minutes.
 *
 * @param answer of the search; its weights are people, or thousandths of them where some are not whole, see {@link WeightParts}
 * @param nearBest its choices in people, best first
 * @param sites those chosen, in the order of the candidates
 * @param people all who are connected to the road; those who are not have no say, and are in {@code notConnected}
 * @param served those whom the sites serve, within the limit when there is one
 * @param meanTenthSeconds of those who are served, over people; 0 when nobody is
 * @param worst of those who are served, the one furthest away; empty when nobody is
 * @param unserved places without a site, most people first
 * @param beyond those of them whom a chosen site reaches all the same, such as beyond the limit
 * @param leftOut those of them whom only candidates reach that were not chosen, most people first
 */
public record SitePlan(
        SiteWish wish,
        List<SiteCandidate> candidates,
        SiteAnswer answer,
        List<Near> nearBest,
        List<Chosen> sites,
        double people,
        double served,
        long meanTenthSeconds,
        Optional<Worst> worst,
        List<Left> unserved,
        Beyond beyond,
        List<LeftOut> leftOut,
        List<DemandPoint> notConnected) {

    /**
     * One of the best choices.
     *
     * @param personTenthSeconds of all whom it serves together
     */
    public record Near(SiteChoice choice, double served, double unserved, double personTenthSeconds) {

        private static Near of(SiteChoice choice, WeightParts parts) {
            return new Near(
                    choice,
                    parts.amount(choice.servedWeight()),
                    parts.amount(choice.unservedWeight()),
                    parts.amount(choice.totalCost()));
        }
    }

    /**
     * A chosen site.
     *
     * @param people who go there
     * @param meanTenthSeconds of theirs; 0 when nobody goes there
     * @param worst the furthest of theirs
     */
    public record Chosen(SiteCandidate candidate, double people, long meanTenthSeconds, Optional<Worst> worst) {}

    /** Who has it furthest. */
    public record Worst(DemandPoint point, int tenthSeconds) {}

    /**
     * People without a site.
     *
     * @param nearestTenthSeconds to the nearest chosen site; empty when none is reached
     */
    public record Left(DemandPoint point, double people, Unserved.Reason reason, OptionalInt nearestTenthSeconds) {}

    /**
     * People who are not served though a chosen site reaches them.
     *
     * @param meanTenthSeconds to the nearest; 0 when there are none
     */
    public record Beyond(double people, long meanTenthSeconds, Optional<Worst> worst) {}

    /**
     * People whom only some candidates reach, none of them chosen, such as those on an island without a ferry.
     *
     * @param candidates all that reach them, in the order of the candidates
     * @param places how many places they live in
     */
    public record LeftOut(List<SiteCandidate> candidates, double people, int places) {
        public LeftOut {
            candidates = List.copyOf(candidates);
        }
    }

    public SitePlan {
        leftOut = List.copyOf(leftOut);
        candidates = List.copyOf(candidates);
        nearBest = List.copyOf(nearBest);
        sites = List.copyOf(sites);
        unserved = List.copyOf(unserved);
        notConnected = List.copyOf(notConnected);
    }

    /**
     * Travel times are from where people are to the candidates.
     *
     * @param where what errors call the candidates, such as their layer
     * @throws DataException when the wish cannot be fulfilled as it is put
     */
    public static SitePlan of(
            TravelCosts costs, ConnectedDemand demand, List<SiteCandidate> candidates, SiteWish wish, String where) {
        return of(costs, demand, candidates, wish, where, Work.SILENT);
    }

    /** The same, telling {@code work} how far it has come. */
    public static SitePlan of(
            TravelCosts costs,
            ConnectedDemand demand,
            List<SiteCandidate> candidates,
            SiteWish wish,
            String where,
            Work work) {
        List<ConnectedDemand.Connection> people = demand.connected();
        Matrices.check(where, candidates.size(), people.size());
        CostMatrix matrix = matrix(costs, people, candidates, work);
        WeightParts parts = WeightParts.of(
                people.stream().mapToDouble(each -> each.point().people()).toArray());
        SiteProblem problem = SiteProblem.of(matrix, parts)
                .named(where, candidates.stream().map(SiteCandidate::name).toList())
                .withLockedIn(numbers(wish.lockedIn(), candidates, where))
                .withLockedOut(numbers(wish.lockedOut(), candidates, where));
        problem = wish.everyoneFirst() ? problem.withEveryoneFirst() : problem;
        if (candidates.stream().anyMatch(each -> each.capacity().isPresent())) {
            long everyone = (long) Math.ceil(demand.connectedPeople());
            problem = problem.withCapacities(candidates.stream()
                    .mapToLong(each ->
                            parts.toOne() * Math.min(everyone, each.capacity().orElse(everyone)))
                    .toArray());
        }
        return told(wish, candidates, matrix, demand, parts, solved(problem, wish, work));
    }

    private static CostMatrix matrix(
            TravelCosts costs, List<ConnectedDemand.Connection> people, List<SiteCandidate> candidates, Work work) {
        int[][] columns = new int[candidates.size()][];
        AtomicInteger done = new AtomicInteger();
        new TimeColumns(
                        costs,
                        people.stream().map(ConnectedDemand.Connection::place).toList())
                .to(candidates.stream().map(SiteCandidate::place).toList(), (candidate, times) -> {
                    // A closed way and an unreachable cost are the same number.
                    columns[candidate] = times;
                    work.at(Work.TIMES, (double) done.incrementAndGet() / columns.length);
                });
        return CostMatrix.ofColumns(people.size(), columns);
    }

    private static SiteAnswer solved(SiteProblem problem, SiteWish wish, Work work) {
        SearchSettings settings = SearchSettings.DEFAULT.withProgress(share -> work.at(Work.SEARCH, share));
        return switch (wish.model()) {
            case P_MEDIAN -> PMedian.solve(problem, wish.count().orElseThrow(), settings);
            case P_CENTRE -> PCentre.solve(problem, wish.count().orElseThrow(), settings);
            case MAXIMAL_COVER ->
                MaximalCover.solve(problem, wish.count().orElseThrow(), wish.limitTenthSeconds(), settings);
            case SET_COVER -> SetCover.solve(problem, wish.limitTenthSeconds(), settings);
        };
    }

    /** That nobody of so many is called that, and who is perhaps meant. */
    public static DataException noCandidate(String written, String where, List<String> names) {
        return NearestName.of(written, names)
                .map(like -> DataException.use("siting.like-candidate", where, written, names.size(), like))
                .orElseGet(() -> DataException.use("siting.no-candidate", where, written, names.size()));
    }

    /** @throws DataException when a candidate is not there */
    private static List<Integer> numbers(List<String> written, List<SiteCandidate> candidates, String where) {
        List<Integer> numbers = new ArrayList<>();
        for (String each : written) {
            String wanted = each.strip().toLowerCase(Locale.ROOT);
            int found = IntStream.range(0, candidates.size())
                    .filter(i -> candidates.get(i).id().toLowerCase(Locale.ROOT).equals(wanted)
                            || candidates.get(i).name().toLowerCase(Locale.ROOT).equals(wanted))
                    .findFirst()
                    .orElseThrow(() -> noCandidate(
                            each,
                            where,
                            candidates.stream().map(SiteCandidate::name).toList()));
            numbers.add(found);
        }
        return numbers;
    }

    private static SitePlan told(
            SiteWish wish,
            List<SiteCandidate> candidates,
            CostMatrix matrix,
            ConnectedDemand demand,
            WeightParts parts,
            SiteAnswer answer) {
        List<ConnectedDemand.Connection> people = demand.connected();
        List<SiteTally> tallies = answer.sites().stream()
                .map(site -> new SiteTally(candidates.get(site)))
                .toList();
        SiteTally all = new SiteTally(candidates.get(answer.sites().get(0)));
        SiteTally beyond = new SiteTally(candidates.get(answer.sites().get(0)));
        double served = 0;
        for (Share share : answer.shares()) {
            DemandPoint point = people.get(share.demand()).point();
            double amount = parts.amount(share.demand(), share.weight());
            tallies.get(answer.sites().indexOf(share.site())).add(point, amount, share.cost());
            all.add(point, amount, share.cost());
            served += amount;
        }
        List<Left> left = new ArrayList<>();
        for (Unserved each : answer.unserved()) {
            OptionalInt nearest = answer.sites().stream()
                    .filter(site -> matrix.reaches(each.demand(), site))
                    .mapToInt(site -> matrix.cost(each.demand(), site))
                    .min();
            DemandPoint point = people.get(each.demand()).point();
            double amount = parts.amount(each.demand(), each.weight());
            left.add(new Left(point, amount, each.reason(), nearest));
            nearest.ifPresent(cost -> beyond.add(point, amount, cost));
        }
        left.sort((a, b) -> Double.compare(b.people(), a.people()));
        return new SitePlan(
                wish,
                candidates,
                answer,
                answer.nearBest().stream().map(each -> Near.of(each, parts)).toList(),
                tallies.stream().map(SiteTally::chosen).toList(),
                demand.connectedPeople(),
                served,
                all.meanTenthSeconds(),
                all.worst(),
                left,
                new Beyond(beyond.people(), beyond.meanTenthSeconds(), beyond.worst()),
                leftOut(answer, candidates, matrix, parts),
                demand.notConnected());
    }

    private static List<LeftOut> leftOut(
            SiteAnswer answer, List<SiteCandidate> candidates, CostMatrix matrix, WeightParts parts) {
        Map<List<Integer>, LeftOut> groups = new LinkedHashMap<>();
        for (Unserved each : answer.unserved()) {
            if (each.reason() == Unserved.Reason.APART || each.reason() == Unserved.Reason.NOT_CHOSEN) {
                List<Integer> reaching = IntStream.range(0, candidates.size())
                        .filter(candidate -> matrix.reaches(each.demand(), candidate))
                        .boxed()
                        .toList();
                if (reaching.stream().anyMatch(answer.sites()::contains)) {
                    continue;
                }
                groups.merge(
                        reaching,
                        new LeftOut(
                                reaching.stream().map(candidates::get).toList(),
                                parts.amount(each.demand(), each.weight()),
                                1),
                        (one, other) -> new LeftOut(
                                one.candidates(), one.people() + other.people(), one.places() + other.places()));
            }
        }
        return groups.values().stream()
                .sorted(Comparator.comparingDouble(LeftOut::people).reversed())
                .toList();
    }
}
