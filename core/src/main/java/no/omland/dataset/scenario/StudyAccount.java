package no.omland.dataset.scenario;

import java.util.Set;
import no.omland.account.Account;

/**
 * What a scenario costs, and what had to be taken for granted to say so.
 *
 * @param assumed none when every figure is the study's own
 */
public record StudyAccount(Account account, Set<Assumption> assumed) {

    /** What is taken for granted where a study does not say. All of it is our judgement. */
    public enum Assumption {
        /** Rooms that are not told cost the study's rate {@code rooms-per-position} for each position there. */
        ROOMS_BY_POSITION,
        /** State and municipality share those as they share the told rooms of the first scenario. */
        SHARED_AS_FIRST,
        /** Where no office tells what its staff's journeys cost, they cost as much as in the first scenario. */
        STAFF_TRAVEL_AS_FIRST,
        /** What the state pays for its staff's journeys is told nowhere, and is in no scenario. */
        WITHOUT_STATE_TRAVEL,
        /** Nobody counted who uses the service, so nothing of what it costs them is in it. */
        WITHOUT_USERS
    }

    public StudyAccount {
        assumed = Set.copyOf(assumed);
    }

    /** Whether what it costs those who come is in it. */
    public boolean hasUsers() {
        return !assumed.contains(Assumption.WITHOUT_USERS);
    }
}
