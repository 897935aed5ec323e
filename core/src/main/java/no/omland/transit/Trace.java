package no.omland.transit;

import java.util.Arrays;

/** How each stop was reached in one run of a search, with each number of vehicles. */
final class Trace {

    private static final int PATTERN = 0;
    private static final int TRIP = 1;
    private static final int BOARDED = 2;
    private static final int ALIGHTED = 3;
    private static final int FIELDS = 4;
    private static final int NOWHERE = -2;

    private final int[][] rides;
    private final int[][] walks;

    /** A ride in a pattern's trip, from one of its calls to another, all numbered from 0 within the pattern. */
    record Ride(int pattern, int trip, int boarded, int alighted) {}

    Trace(int rounds, int stops) {
        rides = new int[rounds + 1][stops * FIELDS];
        walks = new int[rounds + 1][stops];
        for (int k = 0; k <= rounds; k++) {
            Arrays.fill(rides[k], -1);
            Arrays.fill(walks[k], NOWHERE);
        }
    }

    void rode(int vehicles, int stop, int pattern, int trip, int boarded, int alighted) {
        int[] into = rides[vehicles];
        into[stop * FIELDS + PATTERN] = pattern;
        into[stop * FIELDS + TRIP] = trip;
        into[stop * FIELDS + BOARDED] = boarded;
        into[stop * FIELDS + ALIGHTED] = alighted;
    }

    /** @param from the stop where one got off, −1 for the door */
    void walked(int vehicles, int stop, int from) {
        walks[vehicles][stop] = from;
    }

    /** The largest number of vehicles, at most this one, with which the stop was reached by vehicle anew. */
    int vehiclesTo(int vehicles, int stop) {
        int k = vehicles;
        while (k > 0 && rides[k][stop * FIELDS] < 0) {
            k--;
        }
        return k;
    }

    /** The same for being ready to get on. */
    int vehiclesReady(int vehicles, int stop) {
        int k = vehicles;
        while (k > 0 && walks[k][stop] == NOWHERE) {
            k--;
        }
        return k;
    }

    Ride ride(int vehicles, int stop) {
        int[] of = rides[vehicles];
        return new Ride(
                of[stop * FIELDS + PATTERN],
                of[stop * FIELDS + TRIP],
                of[stop * FIELDS + BOARDED],
                of[stop * FIELDS + ALIGHTED]);
    }

    /** The stop where one got off before, −1 for the door. */
    int walkedFrom(int vehicles, int stop) {
        return walks[vehicles][stop];
    }
}
