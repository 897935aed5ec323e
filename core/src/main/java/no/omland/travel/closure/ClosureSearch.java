package no.omland.travel.closure;

import java.util.Arrays;
import java.util.List;
import no.omland.network.RoadNetwork;
import no.omland.travel.TravelCosts;
import no.omland.travel.search.BucketQueue;

/** Closes one link after another in a forest. Its arrays are used again; for one thread at a time. */
final class ClosureSearch {

    private final OfficeForest forest;
    private final RoadNetwork network;
    private final long[] labels;
    private final BucketQueue queue = new BucketQueue();
    private int[] affected = new int[64];
    private int count;

    /** The two stretches of the order that are affected. */
    private int firstBegin;

    private int firstEnd;
    private int secondBegin;
    private int secondEnd;

    ClosureSearch(OfficeForest forest) {
        this.forest = forest;
        network = forest.costs.network();
        labels = new long[network.nodeCount()];
    }

    ClosureEffect close(int link, int[] people, int offices) {
        stretches(link);
        collect();
        spread(link, begin(link));
        long lost = 0;
        long delayed = 0;
        long cutOff = 0;
        Long[] lostByOffice = new Long[offices];
        Arrays.fill(lostByOffice, 0L);
        for (int i = 0; i < count; i++) {
            int node = affected[i];
            long before = forest.labels[node];
            long after = labels[node];
            if (people[node] == 0) {
                continue;
            }
            if (after == OfficeForest.UNREACHED) {
                cutOff += people[node];
            } else {
                long more = OfficeForest.time(after) - OfficeForest.time(before);
                lost += more * people[node];
                delayed += more > 0 ? people[node] : 0;
            }
            if (after == OfficeForest.UNREACHED || OfficeForest.office(after) != OfficeForest.office(before)) {
                lostByOffice[OfficeForest.office(before)] += people[node];
            }
        }
        return new ClosureEffect(link, lost, delayed, cutOff, List.of(lostByOffice));
    }

    /** What hangs below the link's nodes, if the trees come to them through it; one may hang below the other. */
    private void stretches(int link) {
        firstBegin = firstEnd = secondBegin = secondEnd = 0;
        int from = network.from(link);
        int to = network.to(link);
        if (forest.hangsOn(from, link)) {
            firstBegin = forest.position[from];
            firstEnd = forest.end(from);
        }
        if (forest.hangsOn(to, link) && !isAffected(to)) {
            secondBegin = forest.position[to];
            secondEnd = forest.end(to);
            if (firstBegin >= secondBegin && firstEnd <= secondEnd) {
                firstBegin = firstEnd = 0;
            }
        }
    }

    private boolean isAffected(int node) {
        int place = forest.position[node];
        return place >= firstBegin && place < firstEnd || place >= secondBegin && place < secondEnd;
    }

    private void collect() {
        count = firstEnd - firstBegin + secondEnd - secondBegin;
        if (affected.length < count) {
            affected = new int[count + count / 2];
        }
        System.arraycopy(forest.order, firstBegin, affected, 0, firstEnd - firstBegin);
        System.arraycopy(forest.order, secondBegin, affected, firstEnd - firstBegin, secondEnd - secondBegin);
    }

    /** Gives each affected node the best it has from outside, and tells the earliest and the latest of these times. */
    private int[] begin(int link) {
        int earliest = Integer.MAX_VALUE;
        int latest = 0;
        for (int i = 0; i < count; i++) {
            int node = affected[i];
            long best = forest.beginWithout(node, link);
            for (int end = network.firstEnd(node); end < network.firstEnd(node + 1); end++) {
                int neighbour = network.head(end);
                long label = forest.labels[neighbour];
                if (network.arc(end) >> 1 != link && label != OfficeForest.UNREACHED && !isAffected(neighbour)) {
                    best = Math.min(best, through(label, network.arc(end) ^ 1));
                }
            }
            labels[node] = best;
            if (best != OfficeForest.UNREACHED) {
                earliest = Math.min(earliest, OfficeForest.time(best));
                latest = Math.max(latest, OfficeForest.time(best));
            }
        }
        return new int[] {earliest, latest};
    }

    private void spread(int link, int[] times) {
        if (times[0] == Integer.MAX_VALUE) {
            return;
        }
        queue.begin(
                times[0],
                Math.max(forest.costs.greatestTenthSeconds(), times[1] - times[0]),
                forest.costs.meanTenthSeconds());
        for (int i = 0; i < count; i++) {
            if (labels[affected[i]] != OfficeForest.UNREACHED) {
                queue.put(affected[i], OfficeForest.time(labels[affected[i]]));
            }
        }
        for (int node = queue.take(); node >= 0; node = queue.take()) {
            long label = labels[node];
            if (!queue.isCurrent(OfficeForest.time(label))) {
                continue;
            }
            for (int end = network.firstEnd(node); end < network.firstEnd(node + 1); end++) {
                int head = network.head(end);
                if (network.arc(end) >> 1 != link && isAffected(head)) {
                    long sum = through(label, network.arc(end));
                    if (sum < labels[head]) {
                        labels[head] = sum;
                        queue.put(head, OfficeForest.time(sum));
                    }
                }
            }
        }
    }

    private long through(long label, int arc) {
        int cost = forest.costs.cost(arc ^ forest.flip);
        if (cost == TravelCosts.CLOSED) {
            return OfficeForest.UNREACHED;
        }
        long sum = label + ((long) cost << 32);
        return OfficeForest.time(sum) < TravelCosts.LONGEST_TENTH_SECONDS ? sum : OfficeForest.UNREACHED;
    }
}
