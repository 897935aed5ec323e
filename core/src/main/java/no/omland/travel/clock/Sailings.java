package no.omland.travel.clock;

import java.util.Arrays;
import no.omland.travel.Ferry;
import no.omland.travel.FerryService;

/**
 * When one lands who comes to a quay at a time of day, and the other way round. Half of the terminal time is spent before the boat leaves, half after it has landed.
 * With a list of departures one takes the first that one reaches. Where only a headway is known one waits as long as one does in the mean, but within the hours: who is
 * there before the first departure leaves with it, nobody leaves after the last, and whoever comes later waits for the next day's first.
 */
final class Sailings {

    static final int MINUTE = 600;
    static final int DAY = FerryService.DAY_MINUTES * MINUTE;

    private final int before;
    private final int after;
    private final int waiting;
    private final int first;
    private final int last;

    /** Tenths of a second after midnight within one day, rising; empty where only a headway is known. */
    private final int[] departures;

    /** @param sailingTenthSeconds of the arc that is boarded */
    Sailings(Ferry ferry, int sailingTenthSeconds) {
        int terminal = (int) Math.round(ferry.terminalMinutes() * MINUTE);
        before = terminal / 2;
        after = terminal - before + sailingTenthSeconds;
        waiting = (int) Math.round(ferry.service().waitingMinutes() * MINUTE);
        first = ferry.service().firstMinute() * MINUTE;
        last = ferry.service().lastMinute() * MINUTE;
        departures = ferry.service() instanceof FerryService.Departures list
                ? list.minutes().stream()
                        .mapToInt(minute -> minute * MINUTE % DAY)
                        .sorted()
                        .distinct()
                        .toArray()
                : new int[0];
    }

    /** When one is at the end of the arc who is at its beginning at a time. */
    int landing(int atQuay) {
        return departure(atQuay + before) + after;
    }

    /** The last time at which one may be at the beginning of the arc to be at its end by a time. */
    int latest(int landed) {
        return latestReady(landed - after) - before;
    }

    /** When the boat leaves that one takes. */
    int departs(int atQuay) {
        return departure(atQuay + before);
    }

    private int departure(int ready) {
        if (departures.length > 0) {
            int day = Math.floorDiv(ready, DAY);
            int place = Arrays.binarySearch(departures, ready - day * DAY);
            int next = place >= 0 ? place : -place - 1;
            return next < departures.length ? day * DAY + departures[next] : (day + 1) * DAY + departures[0];
        }
        if (last - first >= DAY) {
            return ready + waiting;
        }
        int days = -Math.floorDiv(last - ready, DAY);
        int opens = first + days * DAY;
        return ready <= opens ? opens : Math.min(ready + waiting, last + days * DAY);
    }

    /** The last time at which one may be ready to have left by a time. */
    private int latestReady(int left) {
        if (departures.length > 0) {
            int day = Math.floorDiv(left, DAY);
            int place = Arrays.binarySearch(departures, left - day * DAY);
            int previous = place >= 0 ? place : -place - 2;
            return previous >= 0
                    ? day * DAY + departures[previous]
                    : (day - 1) * DAY + departures[departures.length - 1];
        }
        if (last - first >= DAY) {
            return left - waiting;
        }
        int days = Math.floorDiv(left - first, DAY);
        int closes = last + days * DAY;
        return left >= closes ? closes : Math.max(first + days * DAY, left - waiting);
    }
}
