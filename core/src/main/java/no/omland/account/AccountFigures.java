package no.omland.account;

import java.util.List;

/**
 * What an account is made of.
 *
 * @param name of the scenario
 * @param shared costs that belong to no single office
 * @param users all who get the service
 */
public record AccountFigures(
        String name, List<OfficeFigures> offices, List<AccountLine> shared, List<UserGroup> users) {

    public AccountFigures {
        offices = List.copyOf(offices);
        shared = List.copyOf(shared);
        users = List.copyOf(users);
    }
}
