package no.omland.dataset.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.omland.account.UserGroup;
import no.omland.account.WeekdayFigures;
import no.omland.scenario.Opening;
import no.omland.scenario.evaluation.DemandKind;
import no.omland.scenario.evaluation.Visits;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * The clients of a study with their journeys, as they were evaluated. A place has the very part of a client that the evaluation gives it, which is seldom a whole one: rounded to whole people, those of a
 * fine grid would all live in its densest cells.
 */
final class StudyUsers {

    private final Visits visits;
    private final IntFunction<String> ferries;

    /** @param ferries what the ferry is called that is boarded on a link */
    StudyUsers(Visits visits, IntFunction<String> ferries) {
        this.visits = visits;
        this.ferries = ferries;
    }

    /** On a day of their own choosing: a group for each place that has any. */
    List<UserGroup> onAChosenDay() {
        List<UserGroup> users = new ArrayList<>();
        places().forEach(place -> {
            OptionalInt office = visits.office(place);
            users.add(group(
                    place, clients(place), office.isPresent() ? journey(place, office.getAsInt()) : Optional.empty()));
        });
        return users;
    }

    /** On a given weekday; empty when every office is open on all of them, or nobody is counted. */
    Optional<WeekdayFigures> onWeekdays() {
        boolean isAlike = visits.offices().stream()
                .allMatch(each -> each.office().opening().days().containsAll(Opening.WEEKDAYS.days()));
        if (isAlike || places().findAny().isEmpty()) {
            return Optional.empty();
        }
        List<UserGroup> users = new ArrayList<>();
        BigFraction someDays = BigFraction.ZERO;
        BigFraction noDay = BigFraction.ZERO;
        for (int place : places().toArray()) {
            BigFraction clients = clients(place);
            int served = visits.weekdaysServed(place);
            if (served == 0) {
                noDay = visits.isReached(place) ? noDay.add(clients) : noDay;
            } else if (served < Opening.WEEKDAYS.days().size()) {
                someDays = someDays.add(clients);
            }
            visits.onWeekdays(place)
                    .forEach(choice -> users.add(group(
                            place, clients.multiply(choice.days()).divide(served), journey(place, choice.office()))));
        }
        return Optional.of(new WeekdayFigures(users, someDays, noDay));
    }

    private IntStream places() {
        return IntStream.range(0, visits.places().size())
                .filter(place -> visits.places().weight(DemandKind.CLIENTS, place) > 0);
    }

    private BigFraction clients(int place) {
        return BigFraction.from(visits.places().weight(DemandKind.CLIENTS, place));
    }

    private UserGroup group(int place, BigFraction users, Optional<UserGroup.Journey> journey) {
        return new UserGroup(visits.places().get(place).name(), users, journey);
    }

    private Optional<UserGroup.Journey> journey(int place, int office) {
        return visits.journey(place, office)
                .map(each -> new UserGroup.Journey(
                        each.tenthSeconds(),
                        each.roadCentimetres() / 100,
                        each.ferryLinks().stream()
                                .collect(Collectors.groupingBy(ferries::apply, Collectors.counting()))));
    }
}
