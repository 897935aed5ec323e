package no.omland.scenario;

import java.util.List;
import java.util.Map;
import no.omland.response.RequiredTime;

/**
 * The units of a scenario that move out to people, and the times they are to keep. All of them answer for one another, whatever their kinds.
 *
 * @param units by name, in the order of the file
 * @param required rising
 */
public record Fleet(Map<String, Unit> units, List<RequiredReach> required) {

    /** No units. */
    public static final Fleet NONE = new Fleet(Map.of(), List.of());

    public Fleet {
        units = Study.kept(units);
        required = List.copyOf(required);
    }

    public boolean isEmpty() {
        return units.isEmpty();
    }

    public List<RequiredTime> times() {
        return required.stream().map(RequiredReach::time).toList();
    }
}
