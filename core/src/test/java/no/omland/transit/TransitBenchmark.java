package no.omland.transit;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.IntConsumer;
import no.omland.importing.gtfs.FeedCall;
import no.omland.importing.gtfs.FeedLine;
import no.omland.importing.gtfs.FeedService;
import no.omland.importing.gtfs.FeedStop;
import no.omland.importing.gtfs.FeedTrip;
import no.omland.importing.gtfs.GtfsFeed;

/** Prints how long answers take on a made-up county: 3,000 stops over 120 by 120 km, 400 lines, 10,000 trips a day. A main class, never a test. */
public final class TransitBenchmark {

    private static final int STOPS = 3_000;
    private static final int LINES = 400;
    private static final int TRIPS = 10_000;
    private static final LocalDate DAY = LocalDate.of(2026, 3, 4);

    private TransitBenchmark() {}

    /** Runs it. */
    public static void main(String[] arguments) {
        GtfsFeed feed = county(20_260_304);
        long before = System.nanoTime();
        Timetable timetable = Timetable.of(feed, DAY, TransitSettings.USUAL);
        print("timetable built, first time in the process", (System.nanoTime() - before) / 1e6);
        Patterns patterns = timetable.forwards().patterns();
        System.out.printf(
                Locale.ROOT,
                "%d trips in %d patterns, %d calls in all, %d footpaths%n",
                timetable.tripCount(),
                patterns.count(),
                patterns.arrivals().length,
                timetable.forwards().footpaths().to().length);
        TransitSearch search = new TransitSearch(timetable);
        Random dice = new Random(7);
        int[] from = dice.ints(400, 0, STOPS).toArray();
        int[] to = dice.ints(400, 0, STOPS).toArray();
        measure("one to all, leaving at eight", 400, i -> search.arrivals(timetable.at(from[i]), 8 * 3600));
        measure("all to one, arriving by nine", 400, i -> search.latestDepartures(timetable.at(from[i]), 9 * 3600));
        measure("profile of the day, one pair", 100, i -> search.profile(timetable.at(from[i]), timetable.at(to[i])));
        measure(
                "round trips, office open 9 to 15",
                100,
                i -> search.roundTrips(
                        timetable.at(from[i]), timetable.at(to[i]), new OpeningHours(9 * 3600, 15 * 3600, 3600)));
    }

    private static void measure(String what, int times, IntConsumer question) {
        for (int round = 0; round < 2; round++) {
            double[] millis = new double[times];
            for (int i = 0; i < times; i++) {
                long before = System.nanoTime();
                question.accept(i);
                millis[i] = (System.nanoTime() - before) / 1e6;
            }
            Arrays.sort(millis);
            if (round == 1) {
                print(what + ", median", millis[times / 2]);
                print(what + ", 95th percentile", millis[times * 95 / 100]);
            }
        }
    }

    private static void print(String what, double millis) {
        System.out.printf(Locale.ROOT, "%-55s %8.2f ms%n", what, millis);
    }

    /** Towns where lines meet, and lines that wander from town to town along their stops. */
    private static GtfsFeed county(long seed) {
        Random dice = new Random(seed);
        List<FeedStop> stops = new ArrayList<>();
        for (int s = 0; s < STOPS; s++) {
            stops.add(new FeedStop(
                    "S" + s, "S" + s, new FeedStop.Place(6 + dice.nextDouble() * 2.2, 61 + dice.nextDouble() * 1.08)));
        }
        FeedService.Week week = new FeedService.Week(Set.of(DayOfWeek.values()), DAY.minusDays(30), DAY.plusDays(30));
        List<FeedLine> lines = new ArrayList<>();
        List<FeedTrip> trips = new ArrayList<>();
        for (int line = 0; line < LINES; line++) {
            lines.add(new FeedLine("L" + line, "L" + line, "", 3));
            int[] course = course(stops, dice);
            int count = TRIPS / LINES;
            for (int t = 0; t < count; t++) {
                int first = 5 * 3600 + (int) (dice.nextDouble() * 18 * 3600) / 60 * 60;
                trips.add(trip("T" + line + "." + t, line, course, first, t % 2 == 0));
            }
        }
        return new GtfsFeed(
                "county",
                "",
                List.of(),
                stops,
                lines,
                List.of(new FeedService("daily", week, Set.of(), Set.of())),
                trips,
                List.of());
    }

    /** Twenty stops or so, each the nearest of a handful that the line has not been to, begun and ended in one of thirty towns. */
    private static int[] course(List<FeedStop> stops, Random dice) {
        int length = 12 + dice.nextInt(17);
        int[] course = new int[length];
        course[0] = dice.nextInt(30);
        for (int i = 1; i < length - 1; i++) {
            int best = -1;
            double nearest = Double.MAX_VALUE;
            for (int tries = 0; tries < 150; tries++) {
                int other = dice.nextInt(stops.size());
                double away = away(stops, course[i - 1], other);
                if (other != course[i - 1] && away < nearest) {
                    nearest = away;
                    best = other;
                }
            }
            course[i] = best;
        }
        course[length - 1] = dice.nextInt(30);
        return course;
    }

    private static double away(List<FeedStop> stops, int one, int other) {
        FeedStop.Place a = stops.get(one).place();
        FeedStop.Place b = stops.get(other).place();
        return a == null || b == null
                ? Double.MAX_VALUE
                : StopGrid.metres(a.longitudeDegrees(), a.latitudeDegrees(), b.longitudeDegrees(), b.latitudeDegrees());
    }

    private static FeedTrip trip(String id, int line, int[] course, int first, boolean outwards) {
        List<FeedCall> calls = new ArrayList<>();
        int seconds = first;
        for (int i = 0; i < course.length; i++) {
            int stop = course[outwards ? i : course.length - 1 - i];
            calls.add(new FeedCall(stop, seconds, seconds, true, true));
            seconds += 240 + Math.floorMod(stop, 5) * 60;
        }
        return new FeedTrip(id, line, 0, "", calls, List.of());
    }
}
