package no.omland.transit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import no.omland.importing.gtfs.FeedTrip;

/** Tells a journey leg by leg, by searching once more and following the trace back. */
final class Telling {

    private final Timetable timetable;
    private final Doors doors;
    private final List<Access> from;
    private final List<Access> to;

    Telling(Timetable timetable, Doors doors) {
        this.timetable = timetable;
        this.doors = doors;
        this.from = doors.from();
        this.to = doors.to();
    }

    /** The first to arrive of the journeys with at most so many vehicles; of those the one with the fewest. */
    Optional<Journey> leavingAt(int leaveSeconds, int mostVehicles) {
        Trace trace = new Trace(mostVehicles, timetable.stopCount());
        Raptor raptor = new Raptor(timetable.forwards(), mostVehicles, trace);
        raptor.aimAt(to);
        raptor.run(from, leaveSeconds);
        int arrive = raptor.best(mostVehicles);
        OptionalInt walk = doors.walkSeconds();
        if (walk.isPresent() && leaveSeconds + walk.getAsInt() <= arrive) {
            return Optional.of(onFoot(leaveSeconds, walk.getAsInt()));
        }
        if (arrive == Raptor.NEVER) {
            return Optional.empty();
        }
        int vehicles = mostVehicles;
        while (raptor.best(vehicles - 1) == arrive) {
            vehicles--;
        }
        for (Access each : to) {
            int there = raptor.arrived(vehicles, each.stop());
            if (there != Raptor.NEVER && there + each.seconds() == arrive) {
                return Optional.of(follow(trace, vehicles, each, arrive));
            }
        }
        throw new IllegalStateException("an arrival at no stop");
    }

    private static Journey onFoot(int leaveSeconds, int walkSeconds) {
        int arrive = leaveSeconds + walkSeconds;
        return new Journey(
                leaveSeconds, arrive, 0, List.of(new Leg.Walk(Leg.Walk.DOOR, Leg.Walk.DOOR, leaveSeconds, arrive)));
    }

    private Journey follow(Trace trace, int vehicles, Access last, int arriveSeconds) {
        List<Leg> legs = new ArrayList<>();
        if (last.seconds() > 0) {
            legs.add(new Leg.Walk(last.stop(), Leg.Walk.DOOR, arriveSeconds - last.seconds(), arriveSeconds));
        }
        int rides = 0;
        int leave = arriveSeconds;
        int stop = last.stop();
        int k = vehicles;
        while (stop >= 0) {
            k = trace.vehiclesTo(k, stop);
            Leg.Ride ride = ride(trace.ride(k, stop), stop);
            legs.add(ride);
            rides++;
            k = trace.vehiclesReady(k - 1, ride.fromStop());
            stop = trace.walkedFrom(k, ride.fromStop());
            leave = ride.departSeconds();
            if (stop < 0) {
                leave = addFirstWalk(legs, ride);
            } else if (stop != ride.fromStop()) {
                addChange(trace, k, legs, stop, ride.fromStop());
            }
        }
        Collections.reverse(legs);
        return new Journey(leave, arriveSeconds, rides - 1, legs);
    }

    private int addFirstWalk(List<Leg> legs, Leg.Ride ride) {
        int walk = from.stream()
                .filter(each -> each.stop() == ride.fromStop())
                .mapToInt(Access::seconds)
                .min()
                .orElseThrow();
        if (walk > 0) {
            legs.add(new Leg.Walk(Leg.Walk.DOOR, ride.fromStop(), ride.departSeconds() - walk, ride.departSeconds()));
        }
        return ride.departSeconds() - walk;
    }

    private void addChange(Trace trace, int k, List<Leg> legs, int stop, int next) {
        int walk = timetable.forwards().footpaths().walkToChangeSeconds(stop, next);
        Leg.Ride before = ride(trace.ride(trace.vehiclesTo(k, stop), stop), stop);
        legs.add(new Leg.Walk(stop, next, before.arriveSeconds(), before.arriveSeconds() + walk));
    }

    private Leg.Ride ride(Trace.Ride ride, int toStop) {
        Patterns patterns = timetable.forwards().patterns();
        FeedTrip trip = timetable.trip(patterns.tripSource()[patterns.firstTrip()[ride.pattern()] + ride.trip()]);
        return new Leg.Ride(
                timetable.lineOf(trip).name(),
                timetable.lineOf(trip).kind(),
                trip.headsign(),
                trip.id(),
                patterns.stops()[patterns.firstCall()[ride.pattern()] + ride.boarded()],
                toStop,
                patterns.departure(ride.pattern(), ride.trip(), ride.boarded()),
                patterns.arrival(ride.pattern(), ride.trip(), ride.alighted()));
    }
}
