package no.omland.dataset.scenario;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.omland.dataset.travel.Errand;
import no.omland.dataset.travel.Place;
import no.omland.dataset.travel.TransitDay;
import no.omland.dataset.travel.TransitGround;
import no.omland.dataset.travel.TransitWish;
import no.omland.importing.gtfs.FeedService;
import no.omland.issue.DataException;
import no.omland.municipality.MunicipalityNumber;
import no.omland.scenario.Assignment;
import no.omland.scenario.DemandChoice;
import no.omland.scenario.Opening;
import no.omland.scenario.Scenario;
import no.omland.scenario.TransitChoice;
import no.omland.scenario.errand.DayErrand;
import no.omland.scenario.errand.ErrandComparison;
import no.omland.scenario.errand.ErrandEvaluation;
import no.omland.scenario.errand.Obstacle;
import no.omland.scenario.errand.OfficeErrands;
import no.omland.scenario.evaluation.DemandPlaces;
import no.omland.scenario.evaluation.PlacedOffice;
import no.omland.transit.OpeningHours;
import no.omland.transit.TransitSettings;

/**
 * Errands by public transport in the scenarios of a study. It looks at the weekdays of a week; weekdays on which the same runs are searched once, and so is a site that several
 * scenarios have. Not safe for many threads.
 */
public final class StudyErrands {

    /** What is asked of a timetable at most: places times sites with different hours, times days that are not alike. A pair takes about a millisecond. */
    public static final int MOST_SEARCHES = 6_000;

    private static final int DAYS_OF_A_WEEK = 7;

    private final GroundedStudy study;
    private final TransitGround transit;
    private final TransitChoice choice;
    private final int mostSearches;
    private final List<LocalDate> days;
    private final List<Set<Integer>> running;
    private final Map<Asked, List<DayErrand>> searched = new HashMap<>();

    /** @param running the services that the day's timetable is made of */
    private record Asked(
            DemandChoice demand, double easting, double northing, OpeningHours hours, Set<Integer> running) {}

    /** As the study has it. @throws DataException when the day is outside the timetable */
    public StudyErrands(GroundedStudy study, TransitGround transit) {
        this(study, transit, study.study().transit());
    }

    /** @throws DataException when the day is outside the timetable */
    public StudyErrands(GroundedStudy study, TransitGround transit, TransitChoice choice) {
        this(study, transit, choice, MOST_SEARCHES);
    }

    StudyErrands(GroundedStudy study, TransitGround transit, TransitChoice choice, int mostSearches) {
        this.mostSearches = mostSearches;
        this.study = study;
        this.transit = transit;
        this.choice = choice;
        LocalDate first =
                choice.day().orElseGet(() -> transit.usualWeek().orElseGet(() -> transit.usualDay(LocalDate.MIN)));
        day(first);
        days = weekdays(first);
        running = days.stream().map(this::running).toList();
    }

    /** The weekdays that are looked at, those outside the timetable left out. */
    public List<LocalDate> days() {
        return days;
    }

    private List<LocalDate> weekdays(LocalDate first) {
        LocalDate last = transit.feed().lastDay().orElse(first);
        return first.datesUntil(first.plusDays(DAYS_OF_A_WEEK))
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0 && !day.isAfter(last))
                .toList();
    }

    /** By position, for the day before, the day and the day after, which its timetable has a part of. */
    private Set<Integer> running(LocalDate day) {
        Set<Integer> all = new LinkedHashSet<>();
        List<FeedService> services = transit.feed().services();
        for (int i = 0; i < services.size(); i++) {
            for (int shift = -1; shift <= 1; shift++) {
                if (services.get(i).runsOn(day.plusDays(shift))) {
                    all.add(3 * i + shift + 1);
                }
            }
        }
        return all;
    }

    /** @throws DataException when it would be too many searches, or the first of the problems of the study */
    public ErrandEvaluation evaluate(Scenario scenario) {
        DemandPlaces places = study.demand(scenario).places();
        List<PlacedOffice> offices = study.offices(scenario);
        long searches =
                (long) places.size() * offices.size() * Set.copyOf(running).size();
        if (searches > mostSearches) {
            throw DataException.use(
                    "scenario.too-many-errands",
                    scenario.title(),
                    places.size(),
                    offices.size(),
                    searches,
                    mostSearches);
        }
        return ErrandEvaluation.of(
                days,
                study.study().limits(),
                places,
                offices.stream().map(each -> errands(each, scenario, places)).toList());
    }

    /** For the people of the latter, as {@link GroundedStudy#compare} has it. @throws DataException as {@link #evaluate} */
    public ErrandComparison compare(Scenario before, Scenario after) {
        return new ErrandComparison(evaluate(before.withDemand(after.demand())), evaluate(after));
    }

    private OfficeErrands errands(PlacedOffice placed, Scenario scenario, DemandPlaces places) {
        List<List<DayErrand>> byDay = new ArrayList<>();
        OpeningHours hours = hours(placed.office().opening());
        for (int i = 0; i < days.size(); i++) {
            LocalDate date = days.get(i);
            boolean isOpen = placed.office().opening().isOpen(date.getDayOfWeek());
            byDay.add(
                    isOpen
                            ? searched.computeIfAbsent(
                                    new Asked(
                                            scenario.demand(),
                                            placed.site().easting(),
                                            placed.site().northing(),
                                            hours,
                                            running.get(i)),
                                    asked -> search(asked, date, places))
                            : List.of());
        }
        Predicate<Optional<MunicipalityNumber>> isFor = home -> scenario.assignment() == Assignment.NEAREST
                || home.map(placed.office()::isFor)
                        .orElse(placed.office().serves().isEmpty());
        return new OfficeErrands(placed.name(), isFor, byDay);
    }

    private OpeningHours hours(Opening opening) {
        Opening.Hours hours = opening.hours().orElse(choice.hours());
        return new OpeningHours(seconds(hours.from()), seconds(hours.to()), choice.neededMinutes() * 60);
    }

    private static int seconds(LocalTime time) {
        return time.toSecondOfDay();
    }

    private TransitDay day(LocalDate date) {
        return transit.on(new TransitWish(date, TransitSettings.USUAL, choice.longestWalkMetres()));
    }

    private List<DayErrand> search(Asked asked, LocalDate date, DemandPlaces places) {
        List<Place> homes = places.list().stream()
                .map(each -> new Place(each.id(), each.id(), each.easting(), each.northing()))
                .toList();
        Place office = new Place("", "", asked.easting(), asked.northing());
        return day(date).errands(homes, List.of(office), List.of(asked.hours())).stream()
                .map(each -> errand(each.get(0)))
                .collect(Collectors.toUnmodifiableList());
    }

    private static DayErrand errand(Errand errand) {
        return errand.feasible()
                ? DayErrand.done(
                        errand.secondsThere().orElseThrow(),
                        errand.secondsAway().orElseThrow(),
                        errand.changes().orElseThrow())
                : DayErrand.none(Obstacle.of(errand.hindrance()));
    }
}
