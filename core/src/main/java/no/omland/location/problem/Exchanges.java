package no.omland.location.problem;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Choices that differ by one site from the best that a search found. They fill the near-best list where not every choice was weighed, which is then not complete: a choice that differs by two sites may be
 * as good. If one of them is better, such as one as good for the worst off with less travel, it is the best instead, and its exchanges are looked at too.
 */
public final class Exchanges {

    /** Entries of the matrix that may be looked at; what would take more is left as the search found it. A second or two. */
    private static final long MOST_STEPS = 2_000_000_000L;

    /** Of those that look on from a better choice. Where many choices are as good for the worst off they would go on for very long, for a little less travel each time. */
    private static final long MOST_FURTHER_STEPS = 200_000_000L;

    private final Valuation valuation;
    private final Kept kept;
    private final int count;
    /** What every choice of a set cover must cover. */
    private final long expected;

    private Exchanges(Valuation valuation, int count, SiteChoice found) {
        this.valuation = valuation;
        this.kept = valuation.kept;
        this.count = count;
        this.expected = found.servedWeight();
    }

    /**
     * The best {@code count} of the choices found and of the exchanges of the best, best first.
     *
     * @param found at least one
     */
    public static List<SiteChoice> filledUp(Valuation valuation, List<SiteChoice> found, int count) {
        TreeSet<SiteChoice> best = new TreeSet<>(valuation.bestFirst());
        best.addAll(found);
        Exchanges exchanges = new Exchanges(valuation, count, best.first());
        long steps = 0;
        boolean helped = true;
        while (helped) {
            SiteChoice before = best.first();
            int[] sites = exchanges.places(before);
            boolean isFirst = steps == 0;
            steps += (long) sites.length * valuation.kept.candidateCount() * valuation.kept.demandCount();
            if (steps > (isFirst ? MOST_STEPS : MOST_FURTHER_STEPS)) {
                break;
            }
            best.addAll(exchanges.around(sites));
            helped = !best.first().equals(before);
        }
        return best.stream().limit(count).toList();
    }

    private int[] places(SiteChoice choice) {
        return choice.sites().stream()
                .mapToInt(each -> Arrays.binarySearch(kept.candidates, each))
                .toArray();
    }

    private List<SiteChoice> around(int[] sites) {
        return IntStream.range(0, sites.length)
                .filter(slot -> !kept.isLockedIn(sites[slot]))
                .parallel()
                .mapToObj(slot -> without(sites, slot))
                .flatMap(List::stream)
                .toList();
    }

    /** A choice with its rank, in which less is better. */
    private record Ranked(SiteChoice choice, long unserved, long value) {}

    /** The best choices with another site in the place {@code slot}. */
    private List<SiteChoice> without(int[] sites, int slot) {
        int[] others = IntStream.range(0, sites.length)
                .filter(each -> each != slot)
                .map(each -> sites[each])
                .toArray();
        int[] rest = kept.nearest(others);
        int[] nearest = new int[rest.length];
        long[] rank = new long[2];
        List<Ranked> best = new ArrayList<>();
        for (int in = 0; in < kept.candidateCount(); in++) {
            if (Arrays.binarySearch(sites, in) >= 0) {
                continue;
            }
            int[] column = kept.costs[in];
            for (int i = 0; i < rest.length; i++) {
                nearest[i] = Math.min(rest[i], column[i]);
            }
            valuation.rank(nearest, rank);
            Ranked last = best.size() < count ? null : best.get(count - 1);
            if (last != null && (rank[0] > last.unserved || (rank[0] == last.unserved && rank[1] > last.value))) {
                continue;
            }
            int[] chosen = IntStream.concat(IntStream.of(others), IntStream.of(in))
                    .sorted()
                    .toArray();
            keep(best, new Ranked(valuation.choice(chosen, nearest), rank[0], rank[1]));
        }
        return best.stream().map(Ranked::choice).toList();
    }

    private void keep(List<Ranked> best, Ranked found) {
        if (valuation.model == SiteModel.SET_COVER && found.choice.servedWeight() < expected) {
            return;
        }
        int at = 0;
        while (at < best.size() && valuation.bestFirst().compare(best.get(at).choice, found.choice) < 0) {
            at++;
        }
        best.add(at, found);
        if (best.size() > count) {
            best.remove(count);
        }
    }
}
