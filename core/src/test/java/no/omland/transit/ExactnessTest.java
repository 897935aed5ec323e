package no.omland.transit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import no.omland.importing.gtfs.FeedTrip;
import no.omland.importing.gtfs.GtfsFeed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The search against the plain one, on made-up timetables. */
class ExactnessTest {

    private static final TransitSettings SETTINGS = new TransitSettings(120, 1.3, 1.3, 900, 3);

    static List<Integer> seeds() {
        List<Integer> seeds = new ArrayList<>();
        for (int seed = 1; seed <= 200; seed++) {
            seeds.add(seed);
        }
        return seeds;
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void arrivalsAtAllStopsAreThoseOfThePlainSearchForEachNumberOfChanges(int seed) {
        GtfsFeed feed = RandomFeed.of(seed);
        Random dice = new Random(seed);
        for (int most = 0; most <= 3; most++) {
            TransitSettings settings = new TransitSettings(120, 1.3, 1.3, 900, most);
            Timetable timetable = Timetable.of(feed, RandomFeed.DAY, settings);
            PlainSearch plain = new PlainSearch(feed, RandomFeed.DAY, settings);
            for (int i = 0; i < 10; i++) {
                List<Access> from = timetable.at(dice.nextInt(timetable.stopCount()));
                int leave = dice.nextInt(1500) * 60 - 1800;
                Arrivals found = new TransitSearch(timetable).arrivals(from, leave);
                long[][] expected = plain.arrivals(from, leave);
                for (int stop = 0; stop < timetable.stopCount(); stop++) {
                    assertThat(orNever(found.seconds(stop))).isEqualTo(expected[most][stop]);
                    assertThat(found.changes(stop)).isEqualTo(fewestChanges(expected, stop));
                }
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void profileOfTheDayIsTheEarliestArrivalForEveryMinuteAndEachNumberOfChanges(int seed) {
        GtfsFeed feed = RandomFeed.of(seed);
        Timetable timetable = Timetable.of(feed, RandomFeed.DAY, SETTINGS);
        PlainSearch plain = new PlainSearch(feed, RandomFeed.DAY, SETTINGS);
        int home = seed % timetable.stopCount();
        int office = (seed * 7 + 3) % timetable.stopCount();
        List<Access> from = timetable.at(home);
        List<Access> to = List.of(new Access(office, 0));

        DayProfile profile = new TransitSearch(timetable).profile(from, to, 0, 200_000);

        for (int minute = 0; minute < 1440; minute++) {
            int leave = minute * 60;
            long[][] expected = plain.arrivals(from, leave, false);
            for (int changes = 0; changes <= 3; changes++) {
                assertThat(earliest(profile, leave, changes))
                        .as("leaving at minute %d with %d changes", minute, changes)
                        .isEqualTo(expected[changes][office]);
            }
        }
        assertNoneIsPointless(profile);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void arrivingByIsTheMirrorOfLeavingAt(int seed) {
        GtfsFeed feed = RandomFeed.of(seed);
        Timetable timetable = Timetable.of(feed, RandomFeed.DAY, SETTINGS);
        TransitSearch search = new TransitSearch(timetable);
        Random dice = new Random(seed);
        PlainSearch plain = new PlainSearch(feed, RandomFeed.DAY, SETTINGS);
        for (int i = 0; i < 5; i++) {
            int office = dice.nextInt(timetable.stopCount());
            int arriveBy = 6 * 3600 + dice.nextInt(1200) * 60;
            List<Access> to = walksTo(timetable, office);
            Arrivals latest = search.latestDepartures(to, arriveBy);
            for (int home = 0; home < timetable.stopCount(); home++) {
                List<Access> from = timetable.at(home);
                int leave = latest.seconds(home).orElse(-100_000);
                if (latest.seconds(home).isPresent()) {
                    assertThat(plain.arrivals(from, leave)[3][office]).isLessThanOrEqualTo(arriveBy);
                }
                assertThat(plain.arrivals(from, leave + 1)[3][office]).isGreaterThan(arriveBy);

                Optional<Journey> journey = search.journeyArrivingBy(from, to, arriveBy);
                int last = journey.map(Journey::leaveSeconds).orElse(-100_000);
                assertThat(last).isGreaterThanOrEqualTo(leave);
                journey.ifPresent(each -> assertThat(each.arriveSeconds()).isLessThanOrEqualTo(arriveBy));
                search.journey(from, to, last + 1)
                        .ifPresent(later -> assertThat(later.arriveSeconds()).isGreaterThan(arriveBy));
            }
        }
    }

    /** The stop, and all from which one can walk to it. */
    private static List<Access> walksTo(Timetable timetable, int office) {
        List<Access> all = new ArrayList<>();
        for (int stop = 0; stop < timetable.stopCount(); stop++) {
            for (Access each : timetable.at(stop)) {
                if (each.stop() == office) {
                    all.add(new Access(stop, each.seconds()));
                }
            }
        }
        return all;
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void oneTripMoreMakesNobodyLate(int seed) {
        GtfsFeed whole = RandomFeed.of(seed);
        Random dice = new Random(seed);
        List<FeedTrip> fewer = new ArrayList<>(whole.trips());
        fewer.remove(dice.nextInt(fewer.size()));
        // Footpaths lead to stops that are served, and a stop may have lost its only trip: so nobody walks here.
        TransitSettings still = new TransitSettings(120, 1.3, 1.3, 0, 3);
        Timetable less = Timetable.of(with(whole, fewer), RandomFeed.DAY, still);
        Timetable more = Timetable.of(whole, RandomFeed.DAY, still);
        for (int leave = 0; leave < 86_400; leave += 3600) {
            int home = dice.nextInt(more.stopCount());
            Arrivals before = new TransitSearch(less).arrivals(less.at(home), leave);
            Arrivals after = new TransitSearch(more).arrivals(more.at(home), leave);
            for (int stop = 0; stop < more.stopCount(); stop++) {
                assertThat(orNever(after.seconds(stop))).isLessThanOrEqualTo(orNever(before.seconds(stop)));
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void journeysAreToldSoThatTheyCanBeMade(int seed) {
        GtfsFeed feed = RandomFeed.of(seed);
        Timetable timetable = Timetable.of(feed, RandomFeed.DAY, SETTINGS);
        TransitSearch search = new TransitSearch(timetable);
        Random dice = new Random(seed);
        for (int i = 0; i < 10; i++) {
            List<Access> from = timetable.at(dice.nextInt(timetable.stopCount()));
            List<Access> to = timetable.at(dice.nextInt(timetable.stopCount()));
            for (Departure each : search.profile(from, to).departures()) {
                Journey journey = search.journey(from, to, each).orElseThrow();
                assertThat(journey.leaveSeconds()).isEqualTo(each.leaveSeconds());
                assertThat(journey.arriveSeconds()).isEqualTo(each.arriveSeconds());
                assertThat(journey.changes()).isEqualTo(each.changes());
                assertCanBeMade(journey, feed);
            }
        }
    }

    private static void assertCanBeMade(Journey journey, GtfsFeed feed) {
        int clock = journey.leaveSeconds();
        int rides = 0;
        for (Leg leg : journey.legs()) {
            assertThat(leg.departSeconds()).isGreaterThanOrEqualTo(clock);
            assertThat(leg.arriveSeconds()).isGreaterThanOrEqualTo(leg.departSeconds());
            clock = leg.arriveSeconds();
            if (leg instanceof Leg.Ride ride) {
                rides++;
                FeedTrip trip = feed.trips().stream()
                        .filter(each -> each.id().equals(ride.trip()))
                        .findFirst()
                        .orElseThrow();
                assertThat(trip.calls())
                        .anyMatch(call -> call.stop() == ride.fromStop() && call.boards())
                        .anyMatch(call -> call.stop() == ride.toStop() && call.alights());
            }
        }
        assertThat(clock).isEqualTo(journey.arriveSeconds());
        assertThat(rides).isEqualTo(journey.changes() + 1);
    }

    private static long earliest(DayProfile profile, int leave, int changes) {
        long byVehicle = profile.departures().stream()
                .filter(each -> each.leaveSeconds() >= leave && each.changes() <= changes)
                .mapToLong(Departure::arriveSeconds)
                .min()
                .orElse(PlainSearch.NEVER);
        long onFoot = profile.walkSeconds().isPresent()
                ? leave + profile.walkSeconds().getAsInt()
                : PlainSearch.NEVER;
        return Math.min(byVehicle, onFoot);
    }

    private static void assertNoneIsPointless(DayProfile profile) {
        List<Departure> all = profile.departures();
        assertThat(all).doesNotHaveDuplicates().isSortedAccordingTo(Departure.BY_TIME);
        for (Departure each : all) {
            assertThat(all)
                    .filteredOn(other -> !other.equals(each))
                    .noneMatch(other -> other.leaveSeconds() >= each.leaveSeconds()
                            && other.arriveSeconds() <= each.arriveSeconds()
                            && other.changes() <= each.changes());
        }
    }

    private static OptionalInt fewestChanges(long[][] expected, int stop) {
        for (int changes = 0; changes < expected.length; changes++) {
            if (expected[changes][stop] == expected[expected.length - 1][stop]) {
                return expected[changes][stop] >= PlainSearch.NEVER ? OptionalInt.empty() : OptionalInt.of(changes);
            }
        }
        return OptionalInt.empty();
    }

    private static long orNever(OptionalInt seconds) {
        return seconds.isPresent() ? seconds.getAsInt() : PlainSearch.NEVER;
    }

    private static GtfsFeed with(GtfsFeed feed, List<FeedTrip> trips) {
        return new GtfsFeed(
                feed.name(),
                feed.publisher(),
                feed.agencies(),
                feed.stops(),
                feed.lines(),
                feed.services(),
                trips,
                feed.transfers());
    }
}
