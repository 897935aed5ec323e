package no.omland.importing.gtfs;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.omland.issue.IssueCode;
import no.omland.issue.IssueLog;
import org.jspecify.annotations.Nullable;
import org.onebusaway.gtfs.impl.GtfsDaoImpl;
import org.onebusaway.gtfs.model.AgencyAndId;
import org.onebusaway.gtfs.model.FeedInfo;
import org.onebusaway.gtfs.model.Frequency;
import org.onebusaway.gtfs.model.IdentityBean;
import org.onebusaway.gtfs.model.Route;
import org.onebusaway.gtfs.model.Stop;
import org.onebusaway.gtfs.model.StopTime;
import org.onebusaway.gtfs.model.Transfer;
import org.onebusaway.gtfs.model.Trip;

/** Turns the rows that the library read into a feed, and leaves out trips that no vehicle can run. */
final class FeedAssembly {

    private static final int STATION = 1;
    private static final int DAY_SECONDS = 86_400;

    private final String name;
    private final GtfsDaoImpl rows;
    private final Map<FeedTable, IssueLog> logs;
    private final List<FeedStop> stops = new ArrayList<>();
    private final Map<AgencyAndId, Integer> stopAt = new HashMap<>();
    private final Map<String, List<Integer>> platforms = new HashMap<>();
    private final Map<AgencyAndId, Integer> lineAt = new HashMap<>();

    FeedAssembly(String name, GtfsDaoImpl rows, Map<FeedTable, IssueLog> logs) {
        this.name = name;
        this.rows = rows;
        this.logs = logs;
    }

    GtfsFeed feed() {
        readStops();
        List<FeedLine> lines = lines();
        ServiceDays days = new ServiceDays(rows, log(FeedTable.CALENDAR));
        return new GtfsFeed(
                name,
                rows.getAllFeedInfos().stream()
                        .map(FeedInfo::getPublisherName)
                        .findFirst()
                        .orElse(""),
                rows.getAllAgencies().stream().map(each -> each.getName()).toList(),
                stops,
                lines,
                days.services(),
                trips(days),
                transfers());
    }

    private void readStops() {
        for (Stop each : ordered(rows.getAllStops())) {
            FeedStop.Place place = place(each);
            if (place == null) {
                log(FeedTable.STOPS)
                        .add(IssueCode.GTFS_STOP_UNPLACED, each.getId().getId());
            }
            stopAt.put(each.getId(), stops.size());
            if (each.getParentStation() != null) {
                platforms
                        .computeIfAbsent(each.getParentStation(), station -> new ArrayList<>())
                        .add(stops.size());
            }
            String id = each.getId().getId();
            stops.add(new FeedStop(id, said(each.getName()).isEmpty() ? id : each.getName(), place));
        }
    }

    /** Off the coast of Africa, at 0, 0, is where programs put what has no place. */
    private static FeedStop.@Nullable Place place(Stop stop) {
        boolean there = stop.isLatSet()
                && stop.isLonSet()
                && Math.abs(stop.getLat()) <= 90
                && Math.abs(stop.getLon()) <= 180
                && (stop.getLat() != 0 || stop.getLon() != 0);
        return there ? new FeedStop.Place(stop.getLon(), stop.getLat()) : null;
    }

    private List<FeedLine> lines() {
        List<FeedLine> lines = new ArrayList<>();
        for (Route each : ordered(rows.getAllRoutes())) {
            lineAt.put(each.getId(), lines.size());
            String id = each.getId().getId();
            String called = said(each.getShortName()).isEmpty() ? said(each.getLongName()) : each.getShortName();
            String agency =
                    each.getAgency() == null ? "" : said(each.getAgency().getName());
            lines.add(new FeedLine(id, called.isEmpty() ? id : called, agency, each.getType()));
        }
        return lines;
    }

    private List<FeedTrip> trips(ServiceDays days) {
        Map<Trip, List<StopTime>> callsOf = new LinkedHashMap<>();
        ordered(rows.getAllTrips()).forEach(each -> callsOf.put(each, new ArrayList<>()));
        rows.getAllStopTimes()
                .forEach(each -> callsOf.computeIfAbsent(each.getTrip(), trip -> new ArrayList<>())
                        .add(each));
        Map<Trip, List<FeedFrequency>> frequencies = frequencies();
        TripCalls calls = new TripCalls(log(FeedTable.STOP_TIMES), stopAt);
        List<FeedTrip> trips = new ArrayList<>();
        callsOf.forEach((trip, times) -> {
            String id = trip.getId().getId();
            Integer service = days.find(trip.getServiceId());
            Integer line = lineAt.get(trip.getRoute().getId());
            if (service == null) {
                log(FeedTable.TRIPS)
                        .add(
                                IssueCode.GTFS_SERVICE_UNKNOWN,
                                id,
                                trip.getServiceId().getId());
            } else if (line != null && !unusableFrequency(trip, frequencies)) {
                List<FeedCall> usable = calls.of(id, times);
                if (!usable.isEmpty()) {
                    trips.add(new FeedTrip(
                            id,
                            line,
                            service,
                            said(trip.getTripHeadsign()),
                            usable,
                            frequencies.getOrDefault(trip, List.of())));
                }
            }
        });
        tellOfNights(trips);
        return trips;
    }

    private void tellOfNights(List<FeedTrip> trips) {
        IntSummaryStatistics late = trips.stream()
                .mapToInt(each -> each.calls().get(each.calls().size() - 1).arrivalSeconds())
                .filter(last -> last >= DAY_SECONDS)
                .summaryStatistics();
        if (late.getCount() > 0) {
            int last = late.getMax();
            String clock = String.format(Locale.ROOT, "%02d:%02d", last / 3600, last / 60 % 60);
            log(FeedTable.STOP_TIMES).add(IssueCode.GTFS_PAST_MIDNIGHT, late.getCount(), trips.size(), clock);
        }
    }

    /** A trip that is only run by frequencies has no times of its own to fall back on. */
    private static boolean unusableFrequency(Trip trip, Map<Trip, List<FeedFrequency>> frequencies) {
        List<FeedFrequency> own = frequencies.get(trip);
        return own != null && own.isEmpty();
    }

    private Map<Trip, List<FeedFrequency>> frequencies() {
        Map<Trip, List<FeedFrequency>> all = new HashMap<>();
        int inexact = 0;
        for (Frequency each : ordered(rows.getAllFrequencies())) {
            List<FeedFrequency> own = all.computeIfAbsent(each.getTrip(), trip -> new ArrayList<>());
            if (each.getHeadwaySecs() <= 0 || each.getEndTime() <= each.getStartTime()) {
                log(FeedTable.FREQUENCIES)
                        .add(
                                IssueCode.GTFS_FREQUENCY_UNUSABLE,
                                each.getTrip().getId().getId(),
                                each.getHeadwaySecs());
                continue;
            }
            inexact += each.getExactTimes() == 1 ? 0 : 1;
            own.add(new FeedFrequency(each.getStartTime(), each.getEndTime(), each.getHeadwaySecs()));
        }
        if (inexact > 0) {
            log(FeedTable.FREQUENCIES).add(IssueCode.GTFS_FREQUENCY_INEXACT, inexact);
        }
        return all;
    }

    private List<FeedTransfer> transfers() {
        List<FeedTransfer> all = new ArrayList<>();
        int leftOut = 0;
        for (Transfer each : ordered(rows.getAllTransfers())) {
            boolean ofStops = each.getFromStop() != null
                    && each.getToStop() != null
                    && each.getFromTrip() == null
                    && each.getToTrip() == null
                    && each.getFromRoute() == null
                    && each.getToRoute() == null
                    && each.getTransferType() >= 0
                    && each.getTransferType() < FeedTransfer.Kind.values().length;
            if (!ofStops) {
                leftOut++;
                continue;
            }
            FeedTransfer.Kind kind = FeedTransfer.Kind.values()[each.getTransferType()];
            int seconds = kind == FeedTransfer.Kind.MINIMUM_TIME && each.isMinTransferTimeSet()
                    ? Math.max(0, each.getMinTransferTime())
                    : 0;
            for (int from : platforms(each.getFromStop())) {
                for (int to : platforms(each.getToStop())) {
                    all.add(new FeedTransfer(from, to, kind, seconds));
                }
            }
        }
        if (leftOut > 0) {
            log(FeedTable.TRANSFERS).add(IssueCode.GTFS_TRANSFER_LEFT_OUT, leftOut);
        }
        return all;
    }

    /** The stops of a station, or the stop itself. */
    private List<Integer> platforms(Stop stop) {
        Integer own = stopAt.get(stop.getId());
        List<Integer> itself = own == null ? List.of() : List.of(own);
        return stop.getLocationType() == STATION
                ? platforms.getOrDefault(stop.getId().getId(), itself)
                : itself;
    }

    private IssueLog log(FeedTable table) {
        IssueLog log = logs.get(table);
        if (log == null) {
            throw new IllegalStateException("no log for " + table);
        }
        return log;
    }

    /** The library keeps rows in no order; by their ids, or by their rows where they have none, answers are the same every time. */
    static <K extends Comparable<? super K> & Serializable, T extends IdentityBean<K>> List<T> ordered(
            Collection<T> rows) {
        List<T> all = new ArrayList<>(rows);
        all.sort(Comparator.comparing(IdentityBean::getId));
        return all;
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
