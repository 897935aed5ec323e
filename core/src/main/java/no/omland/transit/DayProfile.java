package no.omland.transit;

import java.util.List;
import java.util.OptionalInt;

/**
 * All that is worth knowing of going from one place to another on a day.
 *
 * @param departures with vehicles, by the time of leaving; of those that leave at one time the earliest to arrive first
 * @param walkSeconds on foot all the way, at any time, when that is possible by way of one stop; departures that are no faster are not listed
 */
public record DayProfile(List<Departure> departures, OptionalInt walkSeconds) {

    public DayProfile {
        departures = List.copyOf(departures);
    }

    /** When one arrives who is ready to leave at a time, or empty when one does not that day. */
    public OptionalInt arrivalSeconds(int readySeconds) {
        int byVehicle = departures.stream()
                .filter(each -> each.leaveSeconds() >= readySeconds)
                .mapToInt(Departure::arriveSeconds)
                .min()
                .orElse(Raptor.NEVER);
        int onFoot = walkSeconds.isPresent() ? readySeconds + walkSeconds.getAsInt() : Raptor.NEVER;
        int earliest = Math.min(byVehicle, onFoot);
        return earliest == Raptor.NEVER ? OptionalInt.empty() : OptionalInt.of(earliest);
    }

    /** Whether one gets there at all that day. */
    public boolean reaches() {
        return walkSeconds.isPresent() || !departures.isEmpty();
    }

    /** The departures that arrive first, without those that arrive no earlier than a later one but spare a change. */
    public List<Departure> fastest() {
        return departures.stream()
                .filter(each -> departures.stream()
                        .noneMatch(other -> other.leaveSeconds() >= each.leaveSeconds()
                                && other.arriveSeconds() <= each.arriveSeconds()
                                && (other.leaveSeconds() > each.leaveSeconds()
                                        || other.arriveSeconds() < each.arriveSeconds())))
                .toList();
    }
}
