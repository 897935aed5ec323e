package no.omland.transit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.omland.importing.gtfs.FeedCall;
import no.omland.importing.gtfs.FeedFrequency;
import no.omland.importing.gtfs.FeedStop;
import no.omland.importing.gtfs.FeedTransfer;
import no.omland.importing.gtfs.FeedTrip;
import no.omland.importing.gtfs.GtfsFeed;

/** The slow and simple way, to compare with: every trip is tried from every call to every later one, and every walk, as often as changes are allowed. It shares no code with the search. */
final class PlainSearch {

    static final long NEVER = Long.MAX_VALUE / 4;

    private final GtfsFeed feed;
    private final TransitSettings settings;
    private final List<long[][]> runs = new ArrayList<>();
    private final long[][] walk;
    private final long[][] change;

    PlainSearch(GtfsFeed feed, LocalDate date, TransitSettings settings) {
        this.feed = feed;
        this.settings = settings;
        for (FeedTrip trip : feed.trips()) {
            for (int day : new int[] {-1, 0, 1}) {
                if (feed.services().get(trip.service()).runsOn(date.plusDays(day))) {
                    addDay(trip, day);
                }
            }
        }
        int stops = feed.stops().size();
        walk = new long[stops][stops];
        change = new long[stops][stops];
        boolean[] served = new boolean[stops];
        runs.forEach(run -> Arrays.stream(run).forEach(call -> served[(int) call[0]] = true));
        for (int a = 0; a < stops; a++) {
            for (int b = 0; b < stops; b++) {
                double metres = metres(a, b);
                boolean near = a != b && served[a] && served[b] && metres <= settings.longestWalkMetres();
                walk[a][b] = a == b ? 0 : near ? seconds(metres) : NEVER;
                change[a][b] = a == b
                        ? settings.minimumTransferSeconds()
                        : near ? walk[a][b] + settings.minimumTransferSeconds() : NEVER;
            }
        }
        feed.transfers().forEach(this::apply);
    }

    private void addDay(FeedTrip trip, int day) {
        if (trip.frequencies().isEmpty()) {
            addRun(trip, day, 0);
        }
        for (FeedFrequency each : trip.frequencies()) {
            for (int at = each.startSeconds(); at < each.endSeconds(); at += each.headwaySeconds()) {
                addRun(trip, day, at - trip.calls().get(0).departureSeconds());
            }
        }
    }

    /** A call is stop, arrival, departure, whether one may get on, whether one may get off. */
    private void addRun(FeedTrip trip, int day, int later) {
        long[][] calls = new long[trip.calls().size()][];
        for (int i = 0; i < calls.length; i++) {
            FeedCall call = trip.calls().get(i);
            long shift = 86_400L * day + later;
            calls[i] = new long[] {
                call.stop(),
                call.arrivalSeconds() + shift,
                call.departureSeconds() + shift,
                call.boards() ? 1 : 0,
                call.alights() ? 1 : 0
            };
        }
        boolean over = calls[calls.length - 1][1] < 0;
        boolean afterNextMorning = day == 1 && calls[0][2] >= 108_000;
        if (!over && !afterNextMorning) {
            runs.add(calls);
        }
    }

    private void apply(FeedTransfer each) {
        int a = each.from();
        int b = each.to();
        boolean near = walk[a][b] < NEVER;
        long straight = near ? walk[a][b] : metres(a, b) < 1e9 ? seconds(metres(a, b)) : each.seconds();
        switch (each.kind()) {
            case RECOMMENDED -> change[a][b] = straight + settings.minimumTransferSeconds();
            case TIMED -> change[a][b] = straight;
            case MINIMUM_TIME -> change[a][b] = each.seconds();
            case IMPOSSIBLE -> change[a][b] = NEVER;
        }
        if (each.kind() != FeedTransfer.Kind.IMPOSSIBLE) {
            walk[a][b] = straight;
        }
    }

    private long seconds(double metres) {
        return (long) Math.ceil(metres * settings.detourFactor() / settings.walkingMetresPerSecond());
    }

    /** By the spherical law of cosines in three dimensions, not by the haversine formula. */
    private double metres(int a, int b) {
        FeedStop.Place one = feed.stops().get(a).place();
        FeedStop.Place other = feed.stops().get(b).place();
        if (one == null || other == null) {
            return 1e12;
        }
        double[] p = vector(one);
        double[] q = vector(other);
        double chord = Math.sqrt(Math.pow(p[0] - q[0], 2) + Math.pow(p[1] - q[1], 2) + Math.pow(p[2] - q[2], 2));
        return 6_371_008.8 * 2 * Math.asin(chord / 2);
    }

    private static double[] vector(FeedStop.Place place) {
        double lon = Math.toRadians(place.longitudeDegrees());
        double lat = Math.toRadians(place.latitudeDegrees());
        return new double[] {Math.cos(lat) * Math.cos(lon), Math.cos(lat) * Math.sin(lon), Math.sin(lat)};
    }

    /** For each number of changes at most, the earliest arrival at each stop, walks from the last stop included. */
    long[][] arrivals(List<Access> from, long leave) {
        return arrivals(from, leave, true);
    }

    /** The same, with or without a walk from the last stop. */
    long[][] arrivals(List<Access> from, long leave, boolean walksAtEnd) {
        int stops = feed.stops().size();
        int most = settings.mostChanges();
        long[] ready = new long[stops];
        Arrays.fill(ready, NEVER);
        from.forEach(each -> ready[each.stop()] = Math.min(ready[each.stop()], leave + each.seconds()));
        long[][] at = new long[most + 1][];
        long[] reached = ready.clone();
        for (int changes = 0; changes <= most; changes++) {
            long[] landed = ride(ready);
            for (int a = 0; a < stops; a++) {
                for (int b = 0; b < stops; b++) {
                    if (a == b || walksAtEnd) {
                        reached[b] = Math.min(reached[b], landed[a] + walk[a][b]);
                    }
                    ready[b] = Math.min(ready[b], landed[a] + change[a][b]);
                }
            }
            at[changes] = reached.clone();
        }
        return at;
    }

    private long[] ride(long[] ready) {
        long[] landed = new long[ready.length];
        Arrays.fill(landed, NEVER);
        for (long[][] run : runs) {
            boolean aboard = false;
            for (long[] call : run) {
                int stop = (int) call[0];
                if (aboard && call[4] == 1) {
                    landed[stop] = Math.min(landed[stop], call[1]);
                }
                aboard |= call[3] == 1 && ready[stop] <= call[2];
            }
        }
        return landed;
    }
}
