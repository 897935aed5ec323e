package no.omland.transit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;

/**
 * The questions that a timetable answers. A place is given as the stops that one can walk to from it: {@link Timetable#at} and {@link Timetable#near} find
 * them. It keeps nothing between questions and can be shared.
 */
public final class TransitSearch {

    private final Timetable timetable;
    private final int rounds;

    public TransitSearch(Timetable timetable) {
        this.timetable = timetable;
        this.rounds = timetable.settings().mostChanges() + 1;
    }

    /** The earliest arrivals at all stops, and at those near them on foot, for who leaves a place at a time. */
    public Arrivals arrivals(List<Access> from, int leaveSeconds) {
        return spread(timetable.forwards(), from, leaveSeconds);
    }

    /** The latest times to leave all stops for who must be at a place at a time. */
    public Arrivals latestDepartures(List<Access> to, int arriveSeconds) {
        return negated(spread(timetable.backwards(), to, -arriveSeconds));
    }

    /**
     * All departures worth taking, of those that leave the door at {@code firstSeconds} or later and before {@code endSeconds}. One that arrives no earlier
     * than another after that end is not worth taking either.
     */
    public DayProfile profile(Doors doors, int firstSeconds, int endSeconds) {
        List<Access> from = doors.from();
        Raptor raptor = new Raptor(timetable.forwards(), rounds, null);
        raptor.aimAt(doors.to());
        OptionalInt walk = doors.walkSeconds();
        List<Departure> found = new ArrayList<>();
        int[] before = new int[rounds + 1];
        Arrays.fill(before, Raptor.NEVER);
        for (int leave : leaveTimes(from, firstSeconds).descendingSet()) {
            raptor.run(from, leave);
            int least = walk.isPresent() ? leave + walk.getAsInt() : Raptor.NEVER;
            for (int k = 1; k <= rounds; k++) {
                int arrive = raptor.best(k);
                if (arrive < before[k] && arrive < least && leave < endSeconds) {
                    found.add(new Departure(leave, arrive, k - 1));
                }
                least = Math.min(least, arrive);
                before[k] = arrive;
            }
        }
        found.sort(Departure.BY_TIME);
        return new DayProfile(found, walk);
    }

    /** The whole service day from midnight to midnight. */
    public DayProfile profile(Doors doors) {
        return profile(doors, 0, Timetable.DAY_SECONDS);
    }

    /** The same between places that nobody walks between but by way of a stop. */
    public DayProfile profile(List<Access> from, List<Access> to, int firstSeconds, int endSeconds) {
        return profile(Doors.byStops(from, to), firstSeconds, endSeconds);
    }

    /** The whole service day from midnight to midnight. */
    public DayProfile profile(List<Access> from, List<Access> to) {
        return profile(Doors.byStops(from, to));
    }

    /** The journey that arrives first, with the fewest changes of those, or empty when one does not get there. */
    public Optional<Journey> journey(Doors doors, int leaveSeconds) {
        return new Telling(timetable, doors).leavingAt(leaveSeconds, rounds);
    }

    /** The same between places that nobody walks between but by way of a stop. */
    public Optional<Journey> journey(List<Access> from, List<Access> to, int leaveSeconds) {
        return journey(Doors.byStops(from, to), leaveSeconds);
    }

    /** The journey of a departure in a profile between the same places. */
    public Optional<Journey> journey(Doors doors, Departure departure) {
        return new Telling(timetable, doors).leavingAt(departure.leaveSeconds(), departure.changes() + 1);
    }

    /** The same between places that nobody walks between but by way of a stop. */
    public Optional<Journey> journey(List<Access> from, List<Access> to, Departure departure) {
        return journey(Doors.byStops(from, to), departure);
    }

    /** The journey that leaves as late as possible to arrive in time, or empty when none does. */
    public Optional<Journey> journeyArrivingBy(List<Access> from, List<Access> to, int arriveSeconds) {
        Raptor raptor = new Raptor(timetable.backwards(), rounds, null);
        raptor.aimAt(from);
        raptor.run(to, -arriveSeconds);
        Doors doors = Doors.byStops(from, to);
        OptionalInt walk = doors.walkSeconds();
        int latest = walk.isPresent() ? arriveSeconds - walk.getAsInt() : Integer.MIN_VALUE;
        if (raptor.best(rounds) != Raptor.NEVER) {
            latest = Math.max(latest, -raptor.best(rounds));
        }
        return latest == Integer.MIN_VALUE ? Optional.empty() : new Telling(timetable, doors).leavingAt(latest, rounds);
    }

    /**
     * Every way to go somewhere for as long as needed while it is open, and home again. Who spends a night waiting has not been home the same day, so one
     * leaves home after midnight and is home again by three the next night.
     */
    public RoundTrips roundTrips(Doors out, OpeningHours hours) {
        if (hours.fits()) {
            boolean walks = out.walkSeconds().isPresent();
            if (!walks && out.from().isEmpty()) {
                return RoundTrips.none(RoundTrips.Hindrance.NO_STOP_NEAR_HOME);
            }
            if (!walks && out.to().isEmpty()) {
                return RoundTrips.none(RoundTrips.Hindrance.NO_STOP_NEAR_OFFICE);
            }
        }
        DayProfile there = profile(out, 0, hours.closeSeconds());
        DayProfile back = profile(out.back(), hours.openSeconds(), RoundTripPairing.HOME_BY_SECONDS);
        return RoundTripPairing.pair(there, back, hours, timetable.runs());
    }

    /** The same between places that nobody walks between but by way of a stop. */
    public RoundTrips roundTrips(List<Access> home, List<Access> office, OpeningHours hours) {
        return roundTrips(Doors.byStops(home, office), hours);
    }

    private Arrivals spread(Timetable.Direction direction, List<Access> from, int leaveSeconds) {
        Raptor raptor = new Raptor(direction, rounds, null);
        raptor.run(from, leaveSeconds);
        int[] seconds = new int[direction.stopCount()];
        int[] vehicles = new int[seconds.length];
        Arrays.fill(seconds, Raptor.NEVER);
        from.forEach(each -> seconds[each.stop()] = Math.min(seconds[each.stop()], leaveSeconds + each.seconds()));
        Footpaths paths = direction.footpaths();
        for (int k = 1; k <= rounds; k++) {
            for (int stop = 0; stop < seconds.length; stop++) {
                int arrived = raptor.arrived(k, stop);
                if (arrived == Raptor.NEVER || arrived == raptor.arrived(k - 1, stop)) {
                    continue;
                }
                reach(seconds, vehicles, stop, arrived, k);
                for (int w = paths.start()[stop]; w < paths.start()[stop + 1]; w++) {
                    reach(seconds, vehicles, paths.to()[w], arrived + paths.walkSeconds()[w], k);
                }
            }
        }
        return new Arrivals(seconds, vehicles);
    }

    private static void reach(int[] seconds, int[] vehicles, int stop, int arrived, int k) {
        if (arrived < seconds[stop]) {
            seconds[stop] = arrived;
            vehicles[stop] = k;
        }
    }

    private static Arrivals negated(Arrivals backwards) {
        int[] seconds = new int[backwards.stopCount()];
        int[] vehicles = new int[seconds.length];
        for (int stop = 0; stop < seconds.length; stop++) {
            OptionalInt at = backwards.seconds(stop);
            seconds[stop] = at.isPresent() ? -at.getAsInt() : Raptor.NEVER;
            vehicles[stop] = backwards.changes(stop).orElse(0) + 1;
        }
        return new Arrivals(seconds, vehicles);
    }

    /** The times at which one can leave the door and find a vehicle just leaving. */
    private TreeSet<Integer> leaveTimes(List<Access> from, int firstSeconds) {
        Patterns patterns = timetable.forwards().patterns();
        TreeSet<Integer> times = new TreeSet<>();
        for (Access each : from) {
            for (int v = patterns.visitStart()[each.stop()]; v < patterns.visitStart()[each.stop() + 1]; v++) {
                int pattern = patterns.visitPattern()[v];
                int call = patterns.visitCall()[v];
                if (!patterns.boards()[patterns.firstCall()[pattern] + call]) {
                    continue;
                }
                for (int trip = 0; trip < patterns.trips(pattern); trip++) {
                    int leave = patterns.departure(pattern, trip, call) - each.seconds();
                    if (leave >= firstSeconds) {
                        times.add(leave);
                    }
                }
            }
        }
        return times;
    }
}
