package no.omland.transit;

/**
 * The trips of a timetable, those that call at the same stops together, in an order in which none overtakes another. A pattern {@code p} calls at
 * {@code stops[firstCall[p]]} and following; its trips are numbered on from {@code firstTrip[p]}; the times of its trips stand one trip after another from
 * {@code firstTime[p]}.
 *
 * @param firstCall of each pattern and, last, the number of calls of all
 * @param boards for each call whether one may get on
 * @param alights for each call whether one may get off
 * @param firstTrip of each pattern and, last, the number of trips
 * @param tripSource for each trip the index of the trip in the feed
 * @param visitStart for each stop and, last, the number of visits: where its visits begin
 * @param visitPattern for each visit of a pattern to a stop the pattern
 * @param visitCall for each visit the number of the call within the pattern, from 0
 */
@SuppressWarnings("ArrayRecordComponent")
record Patterns(
        int[] firstCall,
        int[] stops,
        boolean[] boards,
        boolean[] alights,
        int[] firstTrip,
        int[] tripSource,
        int[] firstTime,
        int[] arrivals,
        int[] departures,
        int[] visitStart,
        int[] visitPattern,
        int[] visitCall) {

    int count() {
        return firstTrip.length - 1;
    }

    int length(int pattern) {
        return firstCall[pattern + 1] - firstCall[pattern];
    }

    int trips(int pattern) {
        return firstTrip[pattern + 1] - firstTrip[pattern];
    }

    int arrival(int pattern, int trip, int call) {
        return arrivals[firstTime[pattern] + trip * length(pattern) + call];
    }

    int departure(int pattern, int trip, int call) {
        return departures[firstTime[pattern] + trip * length(pattern) + call];
    }

    /** The first trip that leaves this call at a time or later; the number of trips when there is none. */
    int firstTripFrom(int pattern, int call, int seconds) {
        int low = 0;
        int high = trips(pattern);
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (departure(pattern, middle, call) < seconds) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The same day run backwards: the last call is the first, and all times change their sign. Searching in it tells when one must leave at the latest. */
    Patterns mirrored() {
        int calls = stops.length;
        int[] stopsBack = new int[calls];
        boolean[] boardsBack = new boolean[calls];
        boolean[] alightsBack = new boolean[calls];
        int[] sourceBack = new int[tripSource.length];
        int[] arrivalsBack = new int[arrivals.length];
        int[] departuresBack = new int[departures.length];
        int[] callBack = visitCall.clone();
        for (int p = 0; p < count(); p++) {
            int length = length(p);
            for (int i = 0; i < length; i++) {
                int from = firstCall[p] + length - 1 - i;
                stopsBack[firstCall[p] + i] = stops[from];
                boardsBack[firstCall[p] + i] = alights[from];
                alightsBack[firstCall[p] + i] = boards[from];
            }
            int trips = trips(p);
            for (int t = 0; t < trips; t++) {
                sourceBack[firstTrip[p] + t] = tripSource[firstTrip[p] + trips - 1 - t];
            }
            int times = trips * length;
            for (int i = 0; i < times; i++) {
                arrivalsBack[firstTime[p] + i] = -departures[firstTime[p] + times - 1 - i];
                departuresBack[firstTime[p] + i] = -arrivals[firstTime[p] + times - 1 - i];
            }
        }
        for (int i = 0; i < callBack.length; i++) {
            callBack[i] = length(visitPattern[i]) - 1 - visitCall[i];
        }
        return new Patterns(
                firstCall,
                stopsBack,
                boardsBack,
                alightsBack,
                firstTrip,
                sourceBack,
                firstTime,
                arrivalsBack,
                departuresBack,
                visitStart,
                visitPattern,
                callBack);
    }
}
