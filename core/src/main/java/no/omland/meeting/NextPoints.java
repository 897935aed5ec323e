package no.omland.meeting;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.omland.issue.DataException;
import no.omland.location.MaximalCover;
import no.omland.location.problem.CostMatrix;
import no.omland.location.problem.SiteAnswer;
import no.omland.location.problem.SiteProblem;
import no.omland.location.problem.WeightParts;
import no.omland.travel.TravelCosts;
import no.omland.travel.search.CrowFlight;

/** Which points to add. A walk is short, so that most candidates are within the limit of hardly anybody: only that is kept, and places within the limit of the same candidates are one. */
final class NextPoints {

    private final MeetingCover cover;
    private final List<MeetingPoint> candidates;
    /** People beyond the limit today, by the candidates within whose limit they are; none is there too. */
    private final Map<BitSet, Double> people;

    private NextPoints(MeetingCover cover, List<MeetingPoint> candidates, Map<BitSet, Double> people) {
        this.cover = cover;
        this.candidates = candidates;
        this.people = people;
    }

    /** @throws DataException when nobody is beyond the limit */
    static NextPoints of(MeetingCover cover, List<MeetingPoint> candidates, TravelCosts onFoot, CrowFlight crow) {
        List<MeetingCover.Nearest> gaps = cover.gaps();
        if (gaps.isEmpty()) {
            throw DataException.use("meeting.no-gaps", "next");
        }
        List<BitSet> within = new ArrayList<>();
        gaps.forEach(each -> within.add(new BitSet()));
        Walks walks = new Walks(gaps, onFoot, crow, cover.limit().mostTenthSeconds());
        for (int i = 0; i < candidates.size(); i++) {
            int candidate = i;
            walks.to(
                    candidates.get(i),
                    (place, walk) ->
                            within.get(place).set(candidate, cover.limit().allows(walk)));
        }
        Map<BitSet, Double> people = new LinkedHashMap<>();
        for (int i = 0; i < gaps.size(); i++) {
            people.merge(within.get(i), gaps.get(i).people().people(), Double::sum);
        }
        return new NextPoints(cover, candidates, people);
    }

    MeetingCover.Next best(int count) {
        List<BitSet> rows = List.copyOf(people.keySet());
        CostMatrix costs = CostMatrix.of(
                rows.size(),
                candidates.size(),
                (row, candidate) -> rows.get(row).get(candidate) ? 0 : 1);
        SiteProblem problem = SiteProblem.of(
                        costs,
                        WeightParts.of(rows.stream().mapToDouble(people::get).toArray()))
                .named("next", candidates.stream().map(MeetingPoint::name).toList());
        SiteAnswer answer = MaximalCover.solve(problem, count, 0);
        List<MeetingCover.Added> added = added(answer.sites());
        double more = added.stream().mapToDouble(MeetingCover.Added::people).sum();
        return new MeetingCover.Next(added, cover.within() + more, answer);
    }

    /** The one that adds most first, and so on. */
    private List<MeetingCover.Added> added(List<Integer> chosen) {
        List<Integer> left = new ArrayList<>(chosen);
        Map<BitSet, Double> uncovered = new LinkedHashMap<>(people);
        List<MeetingCover.Added> added = new ArrayList<>();
        while (!left.isEmpty()) {
            int best = left.get(0);
            double most = -1;
            for (int candidate : left) {
                double adds = uncovered.entrySet().stream()
                        .filter(row -> row.getKey().get(candidate))
                        .mapToDouble(Map.Entry::getValue)
                        .sum();
                if (adds > most) {
                    most = adds;
                    best = candidate;
                }
            }
            int taken = best;
            uncovered.keySet().removeIf(row -> row.get(taken));
            left.remove((Integer) taken);
            added.add(new MeetingCover.Added(candidates.get(taken), most));
        }
        return added;
    }
}
