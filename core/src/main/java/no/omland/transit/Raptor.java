package no.omland.transit;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One search, in rounds: round k finds who is where with at most k vehicles. What it has found is kept from one {@link #run} to the next, so that runs with
 * ever earlier starts find only what is worth leaving earlier for.
 */
final class Raptor {

    static final int NEVER = Integer.MAX_VALUE;

    private final Timetable.Direction direction;
    private final int rounds;
    private final int[][] arrived;
    private final int[][] ready;
    private final int[] firstCall;
    private final int[] queue;
    private final int[] marked;
    private final int[] landed;
    private final boolean[] isMarked;
    private final boolean[] isLanded;
    private final int[] egressSeconds;
    private final int[] best;
    private final @Nullable Trace trace;
    private int markedCount;
    private int landedCount;

    /** @param trace where to keep how each place was reached, for one run only; null when nobody asks */
    Raptor(Timetable.Direction direction, int rounds, @Nullable Trace trace) {
        int stops = direction.stopCount();
        this.direction = direction;
        this.rounds = rounds;
        this.trace = trace;
        this.arrived = new int[rounds + 1][stops];
        this.ready = new int[rounds + 1][stops];
        for (int k = 0; k <= rounds; k++) {
            Arrays.fill(arrived[k], NEVER);
            Arrays.fill(ready[k], NEVER);
        }
        this.firstCall = new int[direction.patterns().count()];
        Arrays.fill(firstCall, NEVER);
        this.queue = new int[firstCall.length];
        this.marked = new int[stops];
        this.landed = new int[stops];
        this.isMarked = new boolean[stops];
        this.isLanded = new boolean[stops];
        this.egressSeconds = new int[stops];
        Arrays.fill(egressSeconds, NEVER);
        this.best = new int[rounds + 1];
        Arrays.fill(best, NEVER);
    }

    /** Search for the way to here alone: what arrives later than the best way known is given up. */
    void aimAt(List<Access> egress) {
        egress.forEach(each -> egressSeconds[each.stop()] = Math.min(egressSeconds[each.stop()], each.seconds()));
    }

    /** When one is on board no longer at a stop, after at most so many vehicles; {@link #NEVER} when one never gets there. */
    int arrived(int vehicles, int stop) {
        return arrived[vehicles][stop];
    }

    /** The earliest arrival at what was aimed at, with at most so many vehicles; {@link #NEVER} when there is none. */
    int best(int vehicles) {
        return best[vehicles];
    }

    /** Sets out at a time. */
    void run(List<Access> access, int leaveSeconds) {
        for (Access each : access) {
            makeReady(0, each.stop(), leaveSeconds + each.seconds(), -1);
        }
        for (int k = 1; k <= rounds && markedCount > 0; k++) {
            int patterns = collect();
            for (int i = 0; i < patterns; i++) {
                ride(queue[i], k);
            }
            walk(k);
        }
        clearMarks();
    }

    /** The patterns that call at a stop where somebody is newly ready, each with the first such call. */
    private int collect() {
        Patterns patterns = direction.patterns();
        int count = 0;
        for (int i = 0; i < markedCount; i++) {
            int stop = marked[i];
            for (int v = patterns.visitStart()[stop]; v < patterns.visitStart()[stop + 1]; v++) {
                int pattern = patterns.visitPattern()[v];
                if (firstCall[pattern] == NEVER) {
                    queue[count++] = pattern;
                }
                firstCall[pattern] = Math.min(firstCall[pattern], patterns.visitCall()[v]);
            }
        }
        clearMarks();
        return count;
    }

    private void ride(int pattern, int k) {
        Patterns patterns = direction.patterns();
        int length = patterns.length(pattern);
        int trips = patterns.trips(pattern);
        int calls = patterns.firstCall()[pattern];
        int trip = trips;
        int boarded = -1;
        for (int call = firstCall[pattern]; call < length; call++) {
            int stop = patterns.stops()[calls + call];
            if (trip < trips && patterns.alights()[calls + call]) {
                land(k, stop, patterns.arrival(pattern, trip, call), pattern, trip, boarded, call);
            }
            int from = ready[k - 1][stop];
            boolean earlier = from != NEVER
                    && patterns.boards()[calls + call]
                    && (trip == trips || from <= patterns.departure(pattern, trip, call));
            if (earlier) {
                int caught = patterns.firstTripFrom(pattern, call, from);
                if (caught < trip) {
                    trip = caught;
                    boarded = call;
                }
            }
        }
        firstCall[pattern] = NEVER;
    }

    private void land(int k, int stop, int seconds, int pattern, int trip, int boarded, int call) {
        if (seconds >= arrived[k][stop] || seconds >= best[k]) {
            return;
        }
        for (int j = k; j <= rounds && arrived[j][stop] > seconds; j++) {
            arrived[j][stop] = seconds;
        }
        if (egressSeconds[stop] != NEVER) {
            int there = seconds + egressSeconds[stop];
            for (int j = k; j <= rounds && best[j] > there; j++) {
                best[j] = there;
            }
        }
        if (trace != null) {
            trace.rode(k, stop, pattern, trip, boarded, call);
        }
        if (!isLanded[stop]) {
            isLanded[stop] = true;
            landed[landedCount++] = stop;
        }
    }

    private void walk(int k) {
        Footpaths paths = direction.footpaths();
        for (int i = 0; i < landedCount; i++) {
            int stop = landed[i];
            isLanded[stop] = false;
            int seconds = arrived[k][stop];
            int here = paths.changeHereSeconds()[stop];
            if (here != Footpaths.IMPOSSIBLE) {
                makeReady(k, stop, seconds + here, stop);
            }
            for (int w = paths.start()[stop]; w < paths.start()[stop + 1]; w++) {
                int change = paths.changeSeconds()[w];
                if (change != Footpaths.IMPOSSIBLE) {
                    makeReady(k, paths.to()[w], seconds + change, stop);
                }
            }
        }
        landedCount = 0;
    }

    private void makeReady(int k, int stop, int seconds, int from) {
        // Whoever gets on here arrives with one vehicle more, so that is the arrival to beat.
        if (seconds >= ready[k][stop] || seconds >= best[Math.min(k + 1, rounds)]) {
            return;
        }
        for (int j = k; j <= rounds && ready[j][stop] > seconds; j++) {
            ready[j][stop] = seconds;
        }
        if (trace != null) {
            trace.walked(k, stop, from);
        }
        if (!isMarked[stop]) {
            isMarked[stop] = true;
            marked[markedCount++] = stop;
        }
    }

    private void clearMarks() {
        for (int i = 0; i < markedCount; i++) {
            isMarked[marked[i]] = false;
        }
        markedCount = 0;
    }
}
