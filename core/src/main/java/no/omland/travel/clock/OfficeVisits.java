package no.omland.travel.clock;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import no.omland.travel.NetworkPoint;
import org.jspecify.annotations.Nullable;

/**
 * There and back within opening hours, from many homes to one office: of all whole minutes at which one may be served the one that keeps one least away from home. One
 * leaves home after midnight and is home by three the next night.
 *
 * <p>For each of those minutes one search goes back in time from the office and one on from it, over all of the network, on as many threads as there are processors.
 */
public final class OfficeVisits {

    private static final int HOME_BY = 27 * 60 * Sailings.MINUTE;

    private final List<NetworkPoint> homes;
    private final @Nullable OfficeVisit[] best;
    private final boolean[] isWayThere;
    private final boolean[] isWayHome;
    private final boolean isOpenLongEnough;

    private OfficeVisits(List<NetworkPoint> homes, boolean isOpenLongEnough) {
        this.homes = homes;
        this.isOpenLongEnough = isOpenLongEnough;
        best = new OfficeVisit[homes.size()];
        isWayThere = new boolean[homes.size()];
        isWayHome = new boolean[homes.size()];
    }

    /** Why nobody gets there and home again. */
    public enum Hindrance {
        NONE,
        /** The office is not open for as long as one needs. */
        OPEN_TOO_SHORT,
        /** No way leads there that one could set out on after midnight. */
        NO_WAY_THERE,
        /** No way leads home by three the next night. */
        NO_WAY_HOME,
        /** There are ways there and ways home, but none of both for the same visit. */
        NOT_TOGETHER
    }

    public static OfficeVisits of(ClockCosts costs, List<NetworkPoint> homes, NetworkPoint office, OpenHours hours) {
        int last = hours.closeMinute() - hours.neededMinutes();
        OfficeVisits visits = new OfficeVisits(List.copyOf(homes), last >= hours.openMinute());
        // In any order, since which visit is better does not depend on which came first.
        IntStream.rangeClosed(hours.openMinute(), last).parallel().forEach(minute -> {
            int begin = minute * Sailings.MINUTE;
            int end = begin + hours.neededMinutes() * Sailings.MINUTE;
            visits.serve(
                    ClockSearch.arriving(costs, office, begin), begin, ClockSearch.leaving(costs, office, end), end);
        });
        return visits;
    }

    private void serve(ClockTimes there, int begin, ClockTimes back, int end) {
        int[] out = lapses(there);
        int[] home = lapses(back);
        synchronized (this) {
            for (int i = 0; i < out.length; i++) {
                boolean isThere = out[i] <= begin;
                boolean isHome = home[i] <= HOME_BY - end;
                isWayThere[i] |= isThere;
                isWayHome[i] |= isHome;
                if (isThere && isHome) {
                    OfficeVisit visit = new OfficeVisit(begin - out[i], begin, end, end + home[i]);
                    OfficeVisit before = best[i];
                    if (before == null || isBetter(visit, before)) {
                        best[i] = visit;
                    }
                }
            }
        }
    }

    private int[] lapses(ClockTimes times) {
        return homes.stream().mapToInt(times::lapse).toArray();
    }

    private static boolean isBetter(OfficeVisit one, OfficeVisit other) {
        return one.awayTenthSeconds() < other.awayTenthSeconds()
                || one.awayTenthSeconds() == other.awayTenthSeconds() && one.begin() < other.begin();
    }

    /** The visit that keeps one least away from each home, of those the earliest; null where there is none. */
    public List<@Nullable OfficeVisit> shortest() {
        List<@Nullable OfficeVisit> visits = new ArrayList<>(best.length);
        for (OfficeVisit visit : best) {
            visits.add(visit);
        }
        return visits;
    }

    /** Why there is no visit from a home. */
    public Hindrance hindrance(int home) {
        if (best[home] != null) {
            return Hindrance.NONE;
        }
        if (!isOpenLongEnough) {
            return Hindrance.OPEN_TOO_SHORT;
        }
        if (!isWayThere[home]) {
            return Hindrance.NO_WAY_THERE;
        }
        return isWayHome[home] ? Hindrance.NOT_TOGETHER : Hindrance.NO_WAY_HOME;
    }
}
