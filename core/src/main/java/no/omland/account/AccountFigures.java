package no.omland.account;

import java.util.List;
import java.util.Optional;

/**
 * What an account is made of.
 *
 * @param name of the scenario
 * @param shared costs that belong to no single office
 * @param users all who get the service, on a day of their own choosing
 * @param weekday the same on a given weekday; empty where that is no other
 */
public record AccountFigures(
        String name,
        List<OfficeFigures> offices,
        List<AccountLine> shared,
        List<UserGroup> users,
        Optional<WeekdayFigures> weekday) {

    public AccountFigures {
        offices = List.copyOf(offices);
        shared = List.copyOf(shared);
        users = List.copyOf(users);
    }

    /** Of offices that are open on all weekdays. */
    public AccountFigures(String name, List<OfficeFigures> offices, List<AccountLine> shared, List<UserGroup> users) {
        this(name, offices, shared, users, Optional.empty());
    }
}
