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
        /** What municipality or state pays for journeys of staff is as in the first scenario, where not every office tells it. */
        STAFF_TRAVEL_AS_FIRST,
        /** Users come on a day of their own choosing, though some offices are open on a few only; what a given weekday takes stands beside it. */
        USERS_CHOOSE_DAY,
        /** Nobody told what a ferry costs, so no fare is in what users pay. */
        FERRIES_WITHOUT_FARE,
        /** What the ferries on the way let out is not in the carbon dioxide. */
        FERRIES_WITHOUT_CO2,
        /** Offices that do not offer all services cost and are gone to all the same: the account is of everybody, whatever they come for. */
        ALL_SERVICES,
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
