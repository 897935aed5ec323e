package no.omland.scenario.evaluation;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import no.omland.scenario.Assignment;
import no.omland.travel.PathCost;
import no.omland.travel.search.FastestWays;

/**
 * Which office each place goes to, on a day of one's own choosing, and what that takes; and what it takes on any weekday, Monday to Friday, when one goes to the soonest
 * reached office that is open that day.
 */
public final class Visits {

    private static final int NONE = -1;
    private static final List<DayOfWeek> WEEKDAYS =
            List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);

    private final DemandPlaces places;
    private final List<PlacedOffice> offices;
    private final List<SiteTravel> travels;
    private final boolean[][] isFor;
    private final int[] office;
    private final long[] cost;
    private final boolean[] onlyByFerry;
    private final List<WeekdayChoice> weekdayChoices = new ArrayList<>();
    private final long[] weekdayTenthSeconds;
    private final int[] weekdaysServed;

    /** Weekdays on which the same offices are open, how many they are, and which office each place goes to then. */
    private record WeekdayChoice(int days, int[] office) {}

    Visits(DemandPlaces places, List<PlacedOffice> offices, List<SiteTravel> travels, Assignment assignment) {
        this.places = places;
        this.offices = List.copyOf(offices);
        this.travels = List.copyOf(travels);
        isFor = isFor(assignment);
        office = new int[places.size()];
        cost = new long[places.size()];
        onlyByFerry = new boolean[places.size()];
        weekdayTenthSeconds = new long[places.size()];
        weekdaysServed = new int[places.size()];
        choose();
        chooseOnWeekdays();
    }

    /** For each municipality, and last for places in none, the offices that people there may go to. */
    private boolean[][] isFor(Assignment assignment) {
        int municipalities = places.municipalities().size();
        boolean[][] may = new boolean[municipalities + 1][offices.size()];
        for (int i = 0; i <= municipalities; i++) {
            for (int each = 0; each < offices.size(); each++) {
                may[i][each] = assignment == Assignment.NEAREST
                        || (i < municipalities
                                ? offices.get(each)
                                        .office()
                                        .isFor(places.municipalities().get(i))
                                : offices.get(each).office().serves().isEmpty());
            }
        }
        return may;
    }

    private boolean[] mayGo(int place) {
        int municipality = places.areaOf(AreaKind.MUNICIPALITY)[place];
        return isFor[municipality == DemandPlaces.NONE ? isFor.length - 1 : municipality];
    }

    private void choose() {
        Arrays.fill(office, NONE);
        Arrays.fill(cost, PathCost.UNREACHABLE);
        for (int place = 0; place < office.length; place++) {
            boolean[] may = mayGo(place);
            boolean isDry = false;
            for (int each = 0; each < may.length; each++) {
                if (may[each]) {
                    SiteTravel travel = travels.get(each);
                    long its = travel.pathCost(place);
                    if (its < cost[place]) {
                        cost[place] = its;
                        office[place] = each;
                    }
                    isDry |= travel.isReachedWithoutFerry(place);
                }
            }
            onlyByFerry[place] = office[place] != NONE && !isDry;
        }
    }

    /** Days on which the same offices are open are alike. */
    private void chooseOnWeekdays() {
        Map<List<Boolean>, Integer> daysAlike = new LinkedHashMap<>();
        for (DayOfWeek day : WEEKDAYS) {
            daysAlike.merge(
                    offices.stream()
                            .map(each -> each.office().opening().isOpen(day))
                            .toList(),
                    1,
                    Integer::sum);
        }
        daysAlike.forEach((open, days) -> {
            WeekdayChoice choice = new WeekdayChoice(days, new int[office.length]);
            weekdayChoices.add(choice);
            for (int place = 0; place < office.length; place++) {
                boolean[] may = mayGo(place);
                long best = PathCost.BOUND;
                choice.office[place] = NONE;
                for (int each = 0; each < may.length; each++) {
                    if (may[each] && open.get(each) && travels.get(each).pathCost(place) < best) {
                        best = travels.get(each).pathCost(place);
                        choice.office[place] = each;
                    }
                }
                if (best < PathCost.BOUND) {
                    weekdayTenthSeconds[place] += (long) days * PathCost.tenthSeconds(best);
                    weekdaysServed[place] += days;
                }
            }
        });
    }

    public DemandPlaces places() {
        return places;
    }

    public List<PlacedOffice> offices() {
        return offices;
    }

    public boolean isReached(int place) {
        return office[place] != NONE;
    }

    /** Whether any office is there for the people of a place, reached or not. */
    public boolean hasOffice(int place) {
        for (boolean each : mayGo(place)) {
            if (each) {
                return true;
            }
        }
        return false;
    }

    /** The office that is gone to, by its place in the list; empty when none is reached. */
    public OptionalInt office(int place) {
        return isReached(place) ? OptionalInt.of(office[place]) : OptionalInt.empty();
    }

    /**
     * Another office than the one that is gone to.
     *
     * @param office by its place in the list
     */
    public record Next(int office, int tenthSeconds) {}

    /** The soonest reached of the other offices, whoever they are there for, so that it may be sooner than the one that is gone to; empty when none is reached. */
    public Optional<Next> next(int place) {
        long best = PathCost.BOUND;
        int found = NONE;
        for (int each = 0; each < travels.size(); each++) {
            long its = travels.get(each).pathCost(place);
            if (each != office[place] && its < best) {
                best = its;
                found = each;
            }
        }
        return found == NONE ? Optional.empty() : Optional.of(new Next(found, PathCost.tenthSeconds(best)));
    }

    /** @throws IllegalStateException when no office is reached */
    public int tenthSeconds(int place) {
        return PathCost.tenthSeconds(reached(place));
    }

    /** @throws IllegalStateException when no office is reached */
    public long centimetres(int place) {
        return PathCost.centimetres(reached(place));
    }

    /** Of the way, what is on roads; what ferries sail is not in it. @throws IllegalStateException when no office is reached */
    public long roadCentimetres(int place) {
        return centimetres(place) - travels.get(office[place]).sailed(place).centimetres();
    }

    /** How many ferries the way takes. @throws IllegalStateException when no office is reached */
    public int ferries(int place) {
        return PathCost.ferries(reached(place));
    }

    /** Whether an office is reached, and none of them without a ferry. */
    public boolean isOnlyByFerry(int place) {
        return onlyByFerry[place];
    }

    /** There and home again; empty when no office is reached, or one cannot get home. */
    public OptionalInt roundTripTenthSeconds(int place) {
        if (!isReached(place)) {
            return OptionalInt.empty();
        }
        OptionalInt back = travels.get(office[place]).backTenthSeconds(place);
        return back.isPresent() ? OptionalInt.of(tenthSeconds(place) + back.getAsInt()) : back;
    }

    /** Weekdays, of five, on which an office that is open is reached. */
    public int weekdaysServed(int place) {
        return weekdaysServed[place];
    }

    /** The times of those weekdays, added up; 0 when there are none. */
    public long weekdayTenthSeconds(int place) {
        return weekdayTenthSeconds[place];
    }

    /**
     * Where one goes on some weekdays.
     *
     * @param office by its place in the list
     * @param days on how many of the five
     */
    public record OnWeekdays(int office, int days) {}

    /** The soonest reached of the offices that are open on each weekday; the days on which there is one add up to {@link #weekdaysServed}. */
    public List<OnWeekdays> onWeekdays(int place) {
        return weekdayChoices.stream()
                .filter(choice -> choice.office[place] != NONE)
                .map(choice -> new OnWeekdays(choice.office[place], choice.days))
                .toList();
    }

    /**
     * The way to an office and home again.
     *
     * @param tenthSeconds both ways; twice the way there when one cannot get home
     * @param roadCentimetres both ways, as long home as there; what ferries sail is not in it
     * @param ferryLinks the links by which ferries are boarded, on both ways: the same ferries home as there
     */
    public record Journey(int tenthSeconds, long roadCentimetres, List<Integer> ferryLinks) {}

    /** @param office by its place in the list, whoever it is there for; empty when it is not reached */
    public Optional<Journey> journey(int place, int office) {
        SiteTravel travel = travels.get(office);
        if (!travel.isReached(place)) {
            return Optional.empty();
        }
        long there = travel.pathCost(place);
        int tenthSeconds = PathCost.tenthSeconds(there);
        FastestWays.Sailed sailed = travel.sailed(place);
        return Optional.of(new Journey(
                tenthSeconds + travel.backTenthSeconds(place).orElse(tenthSeconds),
                2 * (PathCost.centimetres(there) - sailed.centimetres()),
                Stream.of(sailed.boardedLinks(), sailed.boardedLinks())
                        .flatMap(List::stream)
                        .toList()));
    }

    private long reached(int place) {
        if (!isReached(place)) {
            throw new IllegalStateException(places.get(place).id() + " reaches no office");
        }
        return cost[place];
    }
}
