package no.omland.importing.gtfs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import no.omland.issue.IssueCode;
import no.omland.issue.IssueLog;
import org.onebusaway.gtfs.model.AgencyAndId;
import org.onebusaway.gtfs.model.StopTime;

/** The calls of a trip in order, with the times that only the stops between were told without. */
final class TripCalls {

    private static final int NOT_POSSIBLE = 1;

    private final IssueLog log;
    private final Map<AgencyAndId, Integer> stopAt;

    TripCalls(IssueLog log, Map<AgencyAndId, Integer> stopAt) {
        this.log = log;
        this.stopAt = stopAt;
    }

    /** The calls, or none when no vehicle can run such a trip, which is told. */
    List<FeedCall> of(String trip, List<StopTime> rows) {
        if (rows.size() < 2) {
            log.add(IssueCode.GTFS_TRIP_EMPTY, trip, rows.size());
            return List.of();
        }
        List<StopTime> ordered = new ArrayList<>(rows);
        ordered.sort(Comparator.comparingInt(StopTime::getStopSequence));
        int[] arrivals = new int[ordered.size()];
        int[] departures = new int[ordered.size()];
        if (!fill(trip, ordered, arrivals, departures)) {
            return List.of();
        }
        List<FeedCall> calls = new ArrayList<>();
        for (int i = 0; i < arrivals.length; i++) {
            StopTime row = ordered.get(i);
            Integer stop = stopAt.get(row.getStop().getId());
            if (stop == null) {
                throw new IllegalStateException("a call at a stop that was not read");
            }
            if (departures[i] < arrivals[i] || (i > 0 && arrivals[i] < departures[i - 1])) {
                log.add(IssueCode.GTFS_TIMES_BACKWARDS, trip, row.getStopSequence());
                return List.of();
            }
            calls.add(new FeedCall(
                    stop,
                    arrivals[i],
                    departures[i],
                    row.getPickupType() != NOT_POSSIBLE,
                    row.getDropOffType() != NOT_POSSIBLE));
        }
        return calls;
    }

    private boolean fill(String trip, List<StopTime> rows, int[] arrivals, int[] departures) {
        int last = -1;
        int between = 0;
        for (int i = 0; i < arrivals.length; i++) {
            StopTime row = rows.get(i);
            if (!row.isArrivalTimeSet() && !row.isDepartureTimeSet()) {
                between++;
                continue;
            }
            arrivals[i] = row.isArrivalTimeSet() ? row.getArrivalTime() : row.getDepartureTime();
            departures[i] = row.isDepartureTimeSet() ? row.getDepartureTime() : row.getArrivalTime();
            if (last < 0 && i > 0) {
                break;
            }
            for (int j = last + 1; j < i; j++) {
                int seconds = departures[last]
                        + Math.round((arrivals[i] - departures[last]) * (float) (j - last) / (i - last));
                arrivals[j] = seconds;
                departures[j] = seconds;
            }
            last = i;
        }
        if (last != arrivals.length - 1) {
            log.add(IssueCode.GTFS_TRIP_END_UNTIMED, trip);
            return false;
        }
        if (between > 0) {
            log.add(IssueCode.GTFS_TIMES_FILLED, trip, between);
        }
        return true;
    }
}
