package no.omland.transit;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import no.omland.importing.gtfs.FeedCall;
import no.omland.importing.gtfs.FeedFrequency;
import no.omland.importing.gtfs.FeedLine;
import no.omland.importing.gtfs.FeedService;
import no.omland.importing.gtfs.FeedStop;
import no.omland.importing.gtfs.FeedTransfer;
import no.omland.importing.gtfs.FeedTrip;
import no.omland.importing.gtfs.GtfsFeed;

/** Small made-up feeds with all that is awkward: trips past midnight, repeated trips, overtaking, loops, places where one may not get on or off, footpaths. */
final class RandomFeed {

    static final LocalDate DAY = LocalDate.of(2026, 3, 4);

    private final Random dice;
    private final int stopCount;

    private RandomFeed(long seed) {
        dice = new Random(seed);
        stopCount = 5 + dice.nextInt(8);
    }

    static GtfsFeed of(long seed) {
        return new RandomFeed(seed).feed();
    }

    private GtfsFeed feed() {
        List<FeedStop> stops = new ArrayList<>();
        for (int s = 0; s < stopCount; s++) {
            FeedStop.Place place = dice.nextInt(8) == 0
                    ? null
                    : new FeedStop.Place(7 + dice.nextDouble() * 0.06, 61 + dice.nextDouble() * 0.03);
            stops.add(new FeedStop("S" + s, "Stop " + s, place));
        }
        FeedService.Week every = new FeedService.Week(Set.of(DayOfWeek.values()), DAY.minusDays(9), DAY.plusDays(9));
        FeedService.Week wednesdays =
                new FeedService.Week(Set.of(DayOfWeek.WEDNESDAY), DAY.minusDays(9), DAY.plusDays(9));
        List<FeedService> services = List.of(
                new FeedService("every", every, Set.of(), Set.of()),
                new FeedService("wednesdays", wednesdays, Set.of(), Set.of()),
                new FeedService("not today", every, Set.of(), Set.of(DAY)),
                new FeedService("today", null, Set.of(DAY), Set.of()));
        List<FeedTrip> trips = new ArrayList<>();
        int lines = 3 + dice.nextInt(4);
        for (int line = 0; line < lines; line++) {
            addTrips(trips, line, services.size());
        }
        List<FeedLine> feedLines = new ArrayList<>();
        for (int line = 0; line < lines; line++) {
            feedLines.add(new FeedLine("L" + line, "Line " + line, "", 3));
        }
        return new GtfsFeed("random", "", List.of(), stops, feedLines, services, trips, transfers());
    }

    private void addTrips(List<FeedTrip> trips, int line, int services) {
        int length = 2 + dice.nextInt(5);
        int[] course = dice.ints(length, 0, stopCount).toArray();
        boolean[] boards = new boolean[length];
        boolean[] alights = new boolean[length];
        for (int i = 0; i < length; i++) {
            boards[i] = dice.nextInt(10) > 0;
            alights[i] = dice.nextInt(10) > 0;
        }
        int count = 1 + dice.nextInt(6);
        for (int t = 0; t < count; t++) {
            int seconds = dice.nextInt(27 * 60) * 60;
            List<FeedCall> calls = new ArrayList<>();
            for (int i = 0; i < length; i++) {
                int leaves = seconds + (dice.nextInt(3) == 0 ? dice.nextInt(4) * 60 : 0);
                calls.add(new FeedCall(course[i], seconds, leaves, boards[i], alights[i]));
                seconds = leaves + dice.nextInt(25) * 60;
            }
            List<FeedFrequency> again = List.of();
            if (dice.nextInt(5) == 0) {
                int start = dice.nextInt(20 * 60) * 60;
                again = List.of(
                        new FeedFrequency(start, start + 3600 + dice.nextInt(4) * 1800, 900 + dice.nextInt(3) * 600));
            }
            trips.add(new FeedTrip("T" + line + "." + t, line, dice.nextInt(services), "", calls, again));
        }
    }

    private List<FeedTransfer> transfers() {
        List<FeedTransfer> transfers = new ArrayList<>();
        int count = dice.nextInt(5);
        for (int i = 0; i < count; i++) {
            FeedTransfer.Kind kind = FeedTransfer.Kind.values()[dice.nextInt(4)];
            int from = dice.nextInt(stopCount);
            int to = dice.nextInt(stopCount);
            boolean again = transfers.stream().anyMatch(each -> each.from() == from && each.to() == to);
            if (!again) {
                int seconds = kind == FeedTransfer.Kind.MINIMUM_TIME ? dice.nextInt(10) * 60 : 0;
                transfers.add(new FeedTransfer(from, to, kind, seconds));
            }
        }
        return transfers;
    }
}
