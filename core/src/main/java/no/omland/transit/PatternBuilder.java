package no.omland.transit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.omland.importing.gtfs.FeedCall;

/** Sorts the trips of a day into patterns. */
final class PatternBuilder {

    /** A trip of the feed on the day asked for, so many seconds later than the feed has it. */
    record Run(int source, List<FeedCall> calls, int shiftSeconds) {

        int arrival(int call) {
            return calls.get(call).arrivalSeconds() + shiftSeconds;
        }

        int departure(int call) {
            return calls.get(call).departureSeconds() + shiftSeconds;
        }

        /** Whether this one is behind the other all the way, or level with it. */
        boolean follows(Run other) {
            for (int i = 0; i < calls.size(); i++) {
                if (arrival(i) < other.arrival(i) || departure(i) < other.departure(i)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Where trips call and what one may do there: what those of one pattern share. */
    private record Course(List<Integer> calls) {

        static Course of(Run run) {
            return new Course(run.calls().stream()
                    .map(each -> each.stop() * 4 + (each.boards() ? 2 : 0) + (each.alights() ? 1 : 0))
                    .toList());
        }
    }

    private PatternBuilder() {}

    static Patterns build(List<Run> runs, int stopCount) {
        List<Run> ordered = new ArrayList<>(runs);
        ordered.sort(Comparator.<Run>comparingInt(run -> run.departure(0))
                .thenComparingInt(run -> run.arrival(run.calls().size() - 1))
                .thenComparingInt(Run::source));
        Map<Course, List<List<Run>>> courses = new LinkedHashMap<>();
        for (Run run : ordered) {
            place(run, courses.computeIfAbsent(Course.of(run), course -> new ArrayList<>()));
        }
        return arrays(courses.values().stream().flatMap(List::stream).toList(), stopCount);
    }

    /** A trip that overtakes another goes into a pattern of its own, so that within one the first to be caught is the first to arrive. */
    private static void place(Run run, List<List<Run>> patterns) {
        for (List<Run> pattern : patterns) {
            if (run.follows(pattern.get(pattern.size() - 1))) {
                pattern.add(run);
                return;
            }
        }
        patterns.add(new ArrayList<>(List.of(run)));
    }

    private static Patterns arrays(List<List<Run>> patterns, int stopCount) {
        int count = patterns.size();
        int[] firstCall = new int[count + 1];
        int[] firstTrip = new int[count + 1];
        int[] firstTime = new int[count + 1];
        for (int p = 0; p < count; p++) {
            int length = patterns.get(p).get(0).calls().size();
            firstCall[p + 1] = firstCall[p] + length;
            firstTrip[p + 1] = firstTrip[p] + patterns.get(p).size();
            firstTime[p + 1] = firstTime[p] + length * patterns.get(p).size();
        }
        int[] stops = new int[firstCall[count]];
        boolean[] boards = new boolean[stops.length];
        boolean[] alights = new boolean[stops.length];
        int[] source = new int[firstTrip[count]];
        int[] arrivals = new int[firstTime[count]];
        int[] departures = new int[firstTime[count]];
        int[] visitStart = new int[stopCount + 1];
        for (int p = 0; p < count; p++) {
            List<FeedCall> calls = patterns.get(p).get(0).calls();
            for (int i = 0; i < calls.size(); i++) {
                FeedCall call = calls.get(i);
                stops[firstCall[p] + i] = call.stop();
                boards[firstCall[p] + i] = call.boards() && i < calls.size() - 1;
                alights[firstCall[p] + i] = call.alights() && i > 0;
                visitStart[call.stop() + 1]++;
            }
            int time = firstTime[p];
            for (int t = 0; t < patterns.get(p).size(); t++) {
                Run run = patterns.get(p).get(t);
                source[firstTrip[p] + t] = run.source();
                for (int i = 0; i < calls.size(); i++) {
                    arrivals[time] = run.arrival(i);
                    departures[time++] = run.departure(i);
                }
            }
        }
        for (int s = 0; s < stopCount; s++) {
            visitStart[s + 1] += visitStart[s];
        }
        int[] visitPattern = new int[stops.length];
        int[] visitCall = new int[stops.length];
        int[] next = visitStart.clone();
        for (int p = 0; p < count; p++) {
            for (int i = firstCall[p]; i < firstCall[p + 1]; i++) {
                int at = next[stops[i]]++;
                visitPattern[at] = p;
                visitCall[at] = i - firstCall[p];
            }
        }
        return new Patterns(
                firstCall,
                stops,
                boards,
                alights,
                firstTrip,
                source,
                firstTime,
                arrivals,
                departures,
                visitStart,
                visitPattern,
                visitCall);
    }
}
