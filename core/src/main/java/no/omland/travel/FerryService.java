package no.omland.travel;

import java.util.List;
import java.util.OptionalInt;

/** When a ferry leaves: a list of departures, or how often where there is no list. Minutes after midnight; 1,500 is one o'clock in the night after. */
public sealed interface FerryService {

    int DAY_MINUTES = 1440;

    /** The longest crossing, and the longest time between two departures, that a ferry can have. */
    int LONGEST_MINUTES = 7 * DAY_MINUTES;

    /** Mean minutes between coming to the quay at any moment of the service and leaving, by {@link FerryWaiting}. */
    double waitingMinutes();

    /** Of the first departure of the day. */
    int firstMinute();

    /** Of the last departure of the day. */
    int lastMinute();

    /** The first departure at or after a minute; empty when the last has gone. */
    OptionalInt departureFrom(int minute);

    /** The last departure at or before a minute; empty when the first is later. */
    OptionalInt departureUntil(int minute);

    /**
     * @param headwayMinutes between departures
     * @param firstMinute of the day
     * @param lastMinute of the day, not before the first
     */
    record Headway(double headwayMinutes, int firstMinute, int lastMinute) implements FerryService {

        public Headway {
            if (!(headwayMinutes > 0 && headwayMinutes <= LONGEST_MINUTES)) {
                throw new IllegalArgumentException("headway must be above 0 and at most a week, got " + headwayMinutes);
            }
            if (firstMinute < 0 || lastMinute < firstMinute || lastMinute > 2 * DAY_MINUTES) {
                throw new IllegalArgumentException("first and last departure " + firstMinute + " and " + lastMinute);
            }
        }

        /** Round the clock. */
        public static Headway of(double headwayMinutes) {
            return new Headway(headwayMinutes, 0, DAY_MINUTES);
        }

        @Override
        public double waitingMinutes() {
            return FerryWaiting.minutes(headwayMinutes);
        }

        @Override
        public OptionalInt departureFrom(int minute) {
            double turn = Math.max(0, Math.ceil((minute - firstMinute) / headwayMinutes));
            int departure = (int) Math.ceil(firstMinute + turn * headwayMinutes);
            return departure <= lastMinute ? OptionalInt.of(departure) : OptionalInt.empty();
        }

        @Override
        public OptionalInt departureUntil(int minute) {
            double turn = Math.floor((Math.min(minute, lastMinute) - firstMinute) / headwayMinutes);
            int departure = (int) Math.ceil(firstMinute + turn * headwayMinutes);
            if (departure > minute || departure > lastMinute) {
                departure = (int) Math.ceil(firstMinute + (turn - 1) * headwayMinutes);
            }
            return departure >= firstMinute ? OptionalInt.of(departure) : OptionalInt.empty();
        }
    }

    /** @param minutes of the day, rising, at least one */
    record Departures(List<Integer> minutes) implements FerryService {

        public Departures {
            minutes = List.copyOf(minutes);
            if (minutes.isEmpty() || minutes.get(0) < 0) {
                throw new IllegalArgumentException("departures " + minutes);
            }
            for (int i = 1; i < minutes.size(); i++) {
                if (minutes.get(i) <= minutes.get(i - 1)) {
                    throw new IllegalArgumentException("departures do not rise: " + minutes);
                }
            }
        }

        @Override
        public int firstMinute() {
            return minutes.get(0);
        }

        @Override
        public int lastMinute() {
            return minutes.get(minutes.size() - 1);
        }

        /** Each gap counts by its length, since more people come in a long one; one departure alone is one a day. */
        @Override
        public double waitingMinutes() {
            if (minutes.size() == 1) {
                return FerryWaiting.minutes(DAY_MINUTES);
            }
            double waiting = 0;
            for (int i = 1; i < minutes.size(); i++) {
                int gap = minutes.get(i) - minutes.get(i - 1);
                waiting += gap * FerryWaiting.minutes(gap);
            }
            return waiting / (minutes.get(minutes.size() - 1) - minutes.get(0));
        }

        @Override
        public OptionalInt departureFrom(int minute) {
            return minutes.stream()
                    .mapToInt(each -> each)
                    .filter(each -> each >= minute)
                    .findFirst();
        }

        @Override
        public OptionalInt departureUntil(int minute) {
            return minutes.stream()
                    .mapToInt(each -> each)
                    .filter(each -> each <= minute)
                    .max();
        }
    }
}
