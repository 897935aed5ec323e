package no.omland.transit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Joins ways out and ways back around a visit. */
final class RoundTripPairing {

    /** Three the next night. */
    static final int HOME_BY_SECONDS = 27 * 3600;

    private final DayProfile out;
    private final DayProfile back;
    private final OpeningHours hours;
    private final List<RoundTrip> feasible = new ArrayList<>();

    private RoundTripPairing(DayProfile out, DayProfile back, OpeningHours hours) {
        this.out = out;
        this.back = back;
        this.hours = hours;
    }

    static RoundTrips pair(DayProfile out, DayProfile back, OpeningHours hours, boolean anythingRuns) {
        if (!hours.fits()) {
            return RoundTrips.none(RoundTrips.Hindrance.OPEN_TOO_SHORT);
        }
        RoundTripPairing pairing = new RoundTripPairing(out, back, hours);
        pairing.join();
        if (!pairing.feasible.isEmpty()) {
            return new RoundTrips(pairing.worthMaking(), RoundTrips.Hindrance.NONE);
        }
        return RoundTrips.none(anythingRuns ? pairing.hindrance() : RoundTrips.Hindrance.NOTHING_RUNS);
    }

    private void join() {
        out.departures().forEach(this::goThere);
        if (out.walkSeconds().isPresent()) {
            walkThere(out.walkSeconds().getAsInt());
        }
    }

    private void goThere(Departure there) {
        int doneSeconds = doneSeconds(there);
        if (doneSeconds > hours.closeSeconds()) {
            return;
        }
        back.departures().stream()
                .filter(home -> home.leaveSeconds() >= doneSeconds)
                .forEach(home -> add(there, home));
        back.walkSeconds().ifPresent(walk -> add(there, new Departure(doneSeconds, doneSeconds + walk, 0)));
    }

    /** Whoever walks there leaves home as late as the way back allows. */
    private void walkThere(int walkSeconds) {
        int earliestDone = hours.openSeconds() + hours.neededSeconds();
        for (Departure home : back.departures()) {
            int done = Math.min(home.leaveSeconds(), hours.closeSeconds());
            if (done >= earliestDone) {
                add(onFoot(done - hours.neededSeconds(), walkSeconds), home);
            }
        }
        back.walkSeconds()
                .ifPresent(walk -> add(
                        onFoot(hours.openSeconds(), walkSeconds), new Departure(earliestDone, earliestDone + walk, 0)));
    }

    private static Departure onFoot(int arriveSeconds, int walkSeconds) {
        return new Departure(arriveSeconds - walkSeconds, arriveSeconds, 0);
    }

    private int doneSeconds(Departure there) {
        return Math.max(there.arriveSeconds(), hours.openSeconds()) + hours.neededSeconds();
    }

    private void add(Departure there, Departure home) {
        if (there.leaveSeconds() < 0 || home.arriveSeconds() > HOME_BY_SECONDS) {
            return;
        }
        feasible.add(new RoundTrip(
                there.leaveSeconds(),
                there.arriveSeconds(),
                home.leaveSeconds(),
                home.arriveSeconds(),
                there.changes(),
                home.changes()));
    }

    /** In this order one can only be made worthless by one before it. */
    private List<RoundTrip> worthMaking() {
        feasible.sort(Comparator.comparingInt(RoundTrip::leaveHomeSeconds)
                .reversed()
                .thenComparingInt(RoundTrip::homeAgainSeconds)
                .thenComparingInt(RoundTrip::changes)
                .thenComparing(Comparator.comparingInt(RoundTrip::arriveSeconds).reversed())
                .thenComparingInt(RoundTrip::leaveOfficeSeconds));
        List<RoundTrip> kept = new ArrayList<>();
        for (RoundTrip each : feasible) {
            if (kept.stream().noneMatch(other -> other.isNoWorseThan(each))) {
                kept.add(each);
            }
        }
        kept.sort(Comparator.comparingInt(RoundTrip::leaveHomeSeconds)
                .thenComparingInt(RoundTrip::homeAgainSeconds)
                .thenComparingInt(RoundTrip::changes));
        return kept;
    }

    private RoundTrips.Hindrance hindrance() {
        if (!out.reaches()) {
            return RoundTrips.Hindrance.NO_WAY_THERE;
        }
        boolean inTime = out.walkSeconds().isPresent()
                || out.departures().stream().anyMatch(each -> doneSeconds(each) <= hours.closeSeconds());
        return inTime ? RoundTrips.Hindrance.NO_WAY_HOME : RoundTrips.Hindrance.TOO_LATE_THERE;
    }
}
