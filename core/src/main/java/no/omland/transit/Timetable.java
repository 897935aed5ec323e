package no.omland.transit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import no.omland.importing.gtfs.FeedLine;
import no.omland.importing.gtfs.FeedStop;
import no.omland.importing.gtfs.FeedTrip;
import no.omland.importing.gtfs.GtfsFeed;
import no.omland.issue.DataException;

/**
 * What runs on one day. It never changes, and any number of searches may use it at once.
 *
 * <p>It holds the trips of the day, what is left after midnight of those of the day before, and those of the next day that start before six in the morning,
 * so that a night bus can be caught on either side of midnight.
 */
public final class Timetable {

    static final int DAY_SECONDS = 86_400;
    private static final int NEXT_DAY_UNTIL_SECONDS = 30 * 3600;

    private final GtfsFeed feed;
    private final LocalDate date;
    private final TransitSettings settings;
    private final StopGrid grid;
    private final Map<String, Integer> stopAt = new HashMap<>();
    private final Direction forwards;
    private final Direction backwards;

    /** What a search runs on: the day as it is, or run backwards. */
    record Direction(int stopCount, Patterns patterns, Footpaths footpaths) {}

    private Timetable(GtfsFeed feed, LocalDate date, TransitSettings settings) {
        this.feed = feed;
        this.date = date;
        this.settings = settings;
        this.grid = new StopGrid(feed.stops());
        for (int s = 0; s < feed.stops().size(); s++) {
            stopAt.put(feed.stops().get(s).id(), s);
        }
        int stops = feed.stops().size();
        Patterns patterns = PatternBuilder.build(dayRuns(), stops);
        boolean[] served = new boolean[stops];
        for (int s = 0; s < stops; s++) {
            served[s] = patterns.visitStart()[s + 1] > patterns.visitStart()[s];
        }
        Footpaths footpaths = FootpathBuilder.build(feed, grid, served, settings);
        this.forwards = new Direction(stops, patterns, footpaths);
        this.backwards = new Direction(stops, patterns.mirrored(), footpaths.mirrored());
    }

    /**
     * The timetable of a date. It may be empty: see {@link #runs()}.
     *
     * @throws DataException when the date is before or after all days of the feed, so that an empty timetable would mean nothing
     */
    public static Timetable of(GtfsFeed feed, LocalDate date, TransitSettings settings) {
        LocalDate first = feed.firstDay().orElse(LocalDate.MAX);
        LocalDate last = feed.lastDay().orElse(LocalDate.MIN);
        if (date.isBefore(first) || date.isAfter(last)) {
            throw DataException.use("gtfs.date-outside", feed.name(), date, first, last);
        }
        return new Timetable(feed, date, settings);
    }

    public LocalDate date() {
        return date;
    }

    public TransitSettings settings() {
        return settings;
    }

    /** How many stops there are, with those where nothing calls on the day. */
    public int stopCount() {
        return feed.stops().size();
    }

    /** How many trips there are, each repetition of one by itself. */
    public int tripCount() {
        return forwards.patterns().tripSource().length;
    }

    /** Whether anything runs on the day at all; on some days of the year nothing may. */
    public boolean runs() {
        return tripCount() > 0;
    }

    public FeedStop stop(int stop) {
        return feed.stops().get(stop);
    }

    /** The stop of an id, or empty when there is none. */
    public OptionalInt findStop(String id) {
        Integer stop = stopAt.get(id);
        return stop == null ? OptionalInt.empty() : OptionalInt.of(stop);
    }

    /**
     * The stop of an id.
     *
     * @throws DataException when there is none
     */
    public int stop(String id) {
        return findStop(id).orElseThrow(() -> DataException.use("gtfs.stop-unknown", feed.name(), id));
    }

    /** A stop and those that one can walk to from it, for a journey that begins or ends there. */
    public List<Access> at(int stop) {
        List<Access> all = new ArrayList<>();
        all.add(new Access(stop, 0));
        Footpaths paths = forwards.footpaths();
        for (int i = paths.start()[stop]; i < paths.start()[stop + 1]; i++) {
            all.add(new Access(paths.to()[i], paths.walkSeconds()[i]));
        }
        return all;
    }

    /** The stops that one can walk to from a place, in degrees, the nearest first; none when all are farther than the longest walk. */
    public List<Access> near(double longitudeDegrees, double latitudeDegrees) {
        return near(longitudeDegrees, latitudeDegrees, settings.longestWalkMetres());
    }

    /** The same with another longest walk, since people walk further from home than between two vehicles; as the crow flies, 0 or more. */
    public List<Access> near(double longitudeDegrees, double latitudeDegrees, double longestMetres) {
        return grid.near(longitudeDegrees, latitudeDegrees, longestMetres).stream()
                .map(each -> new Access(each.stop(), settings.walkSeconds(each.metres())))
                .toList();
    }

    Direction forwards() {
        return forwards;
    }

    Direction backwards() {
        return backwards;
    }

    FeedTrip trip(int source) {
        return feed.trips().get(source);
    }

    FeedLine lineOf(FeedTrip trip) {
        return feed.lines().get(trip.line());
    }

    private List<PatternBuilder.Run> dayRuns() {
        List<PatternBuilder.Run> runs = new ArrayList<>();
        for (int t = 0; t < feed.trips().size(); t++) {
            FeedTrip trip = feed.trips().get(t);
            for (int day = -1; day <= 1; day++) {
                if (feed.services().get(trip.service()).runsOn(date.plusDays(day))) {
                    addRuns(runs, t, trip, day * DAY_SECONDS);
                }
            }
        }
        return runs;
    }

    private static void addRuns(List<PatternBuilder.Run> runs, int source, FeedTrip trip, int shiftSeconds) {
        if (trip.frequencies().isEmpty()) {
            addRun(runs, new PatternBuilder.Run(source, trip.calls(), shiftSeconds), shiftSeconds);
        }
        int first = trip.calls().get(0).departureSeconds();
        trip.frequencies().forEach(each -> {
            for (int leaves = each.startSeconds(); leaves < each.endSeconds(); leaves += each.headwaySeconds()) {
                addRun(runs, new PatternBuilder.Run(source, trip.calls(), shiftSeconds + leaves - first), shiftSeconds);
            }
        });
    }

    private static void addRun(List<PatternBuilder.Run> runs, PatternBuilder.Run run, int shiftSeconds) {
        boolean over = run.arrival(run.calls().size() - 1) < 0;
        boolean tooLate = shiftSeconds > 0 && run.departure(0) >= NEXT_DAY_UNTIL_SECONDS;
        if (!over && !tooLate) {
            runs.add(run);
        }
    }
}
