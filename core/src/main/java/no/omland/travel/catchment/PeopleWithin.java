package no.omland.travel.catchment;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import no.omland.travel.demand.ConnectedDemand;
import no.omland.travel.search.TravelTimes;

/**
 * How many people reach an office within each limit.
 *
 * @param limits the limits
 * @param people within each limit, all of those within the lower ones among them
 * @param beyond people whose time is longer than the last limit
 * @param unreached people on the network who cannot get there at all
 * @param notConnected people too far from any link
 */
public record PeopleWithin(TimeLimits limits, List<Long> people, long beyond, long unreached, long notConnected) {

    public PeopleWithin {
        people = List.copyOf(people);
    }

    public static PeopleWithin of(TravelTimes times, ConnectedDemand demand, TimeLimits limits) {
        long[] within = new long[limits.minutes().size()];
        long beyond = 0;
        long unreached = 0;
        for (ConnectedDemand.Connection each : demand.connected()) {
            OptionalInt time = times.find(each.place());
            long people = each.point().wholePeople();
            if (time.isEmpty()) {
                unreached += people;
            } else if (time.getAsInt() > limits.greatestTenthSeconds()) {
                beyond += people;
            } else {
                for (int limit = within.length - 1;
                        limit >= 0 && time.getAsInt() <= limits.tenthSeconds(limit);
                        limit--) {
                    within[limit] += people;
                }
            }
        }
        List<Long> people = new ArrayList<>();
        for (long each : within) {
            people.add(each);
        }
        return new PeopleWithin(limits, people, beyond, unreached, Math.round(demand.notConnectedPeople()));
    }

    /** All people, wherever they are. */
    public long all() {
        return people.get(people.size() - 1) + beyond + unreached + notConnected;
    }
}
