package no.omland.travel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.omland.issue.DataException;

/** What a scenario does to a ferry, by the ferry's name. Several of one ferry are done one after another. As text: {@link FerryChangeText}. */
public sealed interface FerryChange {

    /** What the ferry is called by the roads. */
    String ferry();

    /**
     * The ferry afterwards; empty when it does not sail any more.
     *
     * @throws DataException when the ferry has no such departure
     */
    Optional<Ferry> applied(Ferry before);

    private static void check(String ferry, String word, double value, double least, double most) {
        if (!(value >= least && value <= most)) {
            throw DataException.use(
                    "ferry.figure",
                    ferry,
                    word,
                    SpeedTable.plain(value),
                    SpeedTable.plain(least),
                    SpeedTable.plain(most));
        }
    }

    /** It does not sail. */
    record Closed(String ferry) implements FerryChange {
        @Override
        public Optional<Ferry> applied(Ferry before) {
            return Optional.empty();
        }
    }

    /** @param minutes from quay to quay, 0.1 to a day */
    record Crossing(String ferry, double minutes) implements FerryChange {
        public Crossing {
            check(ferry, "crossing", minutes, 0.1, FerryService.DAY_MINUTES);
        }

        @Override
        public Optional<Ferry> applied(Ferry before) {
            return Optional.of(before.withCrossingMinutes(minutes));
        }
    }

    /** @param percent by how much longer it takes from quay to quay, 0 to 1,000 */
    record Slower(String ferry, double percent) implements FerryChange {
        public Slower {
            check(ferry, "slower", percent, 0, 1000);
        }

        @Override
        public Optional<Ferry> applied(Ferry before) {
            return Optional.of(before.withCrossingMinutes(before.crossingMinutes() * (1 + percent / 100)));
        }
    }

    /** @param minutes between departures in place of what it had, a list too; it keeps its first and last departure. 1 to a week */
    record Headway(String ferry, double minutes) implements FerryChange {
        public Headway {
            check(ferry, "headway", minutes, SpeedKind.HEADWAY.least(), SpeedKind.HEADWAY.most());
        }

        @Override
        public Optional<Ferry> applied(Ferry before) {
            FerryService now = before.service();
            return Optional.of(
                    before.withService(new FerryService.Headway(minutes, now.firstMinute(), now.lastMinute())));
        }
    }

    /** @param minutes for driving on board and ashore, 0 to 240 */
    record Terminal(String ferry, double minutes) implements FerryChange {
        public Terminal {
            check(ferry, "terminal", minutes, SpeedKind.TERMINAL.least(), SpeedKind.TERMINAL.most());
        }

        @Override
        public Optional<Ferry> applied(Ferry before) {
            return Optional.of(before.withTerminalMinutes(minutes));
        }
    }

    /** @param minutes of the day in place of what it had, at least one */
    record Departures(String ferry, List<Integer> minutes) implements FerryChange {
        public Departures {
            minutes = minutes.stream().distinct().sorted().toList();
        }

        @Override
        public Optional<Ferry> applied(Ferry before) {
            return Optional.of(before.withService(new FerryService.Departures(minutes)));
        }
    }

    /**
     * Some of the departures do not go, spread evenly over the day; the time between the others grows.
     *
     * @param percent of the departures, 0 to 100; all of them is {@link Closed}
     */
    record Cancelled(String ferry, double percent) implements FerryChange {
        public Cancelled {
            check(ferry, "cancelled", percent, 0, 100);
        }

        @Override
        public Optional<Ferry> applied(Ferry before) {
            double kept = 1 - percent / 100;
            if (before.service() instanceof FerryService.Departures list) {
                List<Integer> left = new ArrayList<>();
                for (int i = 0; i < list.minutes().size(); i++) {
                    // The small part keeps whole numbers that are a rounding error short of it.
                    if (Math.floor((i + 1) * kept + 1e-9) > Math.floor(i * kept + 1e-9)) {
                        left.add(list.minutes().get(i));
                    }
                }
                return left.isEmpty()
                        ? Optional.empty()
                        : Optional.of(before.withService(new FerryService.Departures(left)));
            }
            FerryService.Headway often = (FerryService.Headway) before.service();
            return often.headwayMinutes() <= kept * SpeedKind.HEADWAY.most()
                    ? Optional.of(before.withService(new FerryService.Headway(
                            often.headwayMinutes() / kept, often.firstMinute(), often.lastMinute())))
                    : Optional.empty();
        }
    }

    /** @param minutes of the day at which it does not leave, each of which it must have */
    record CancelledDepartures(String ferry, List<Integer> minutes) implements FerryChange {
        public CancelledDepartures {
            minutes = List.copyOf(minutes);
        }

        @Override
        public Optional<Ferry> applied(Ferry before) {
            List<Integer> left = new ArrayList<>(
                    before.service() instanceof FerryService.Departures list ? list.minutes() : List.of());
            for (Integer minute : minutes) {
                if (!left.remove(minute)) {
                    throw DataException.use(
                            "ferry.departure",
                            ferry,
                            ClockTime.write(minute),
                            left.isEmpty()
                                    ? "–"
                                    : left.stream().map(ClockTime::write).collect(Collectors.joining(" ")));
                }
            }
            return left.isEmpty()
                    ? Optional.empty()
                    : Optional.of(before.withService(new FerryService.Departures(left)));
        }
    }
}
