package no.omland.dataset.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.omland.account.UserGroup;
import no.omland.scenario.evaluation.DemandKind;
import no.omland.scenario.evaluation.DemandPlaces;
import no.omland.scenario.evaluation.Visits;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * The clients of a study with their journeys, as they were evaluated. A place has the very part of a client that the evaluation gives it, which is seldom a whole one: rounded to whole people, those of a
 * fine grid would all live in its densest cells.
 */
final class StudyUsers {

    private StudyUsers() {}

    /** A group for each place that has any. */
    static List<UserGroup> of(Visits visits) {
        DemandPlaces places = visits.places();
        List<UserGroup> users = new ArrayList<>();
        for (int place = 0; place < places.size(); place++) {
            double clients = places.weight(DemandKind.CLIENTS, place);
            if (clients > 0) {
                users.add(new UserGroup(places.get(place).name(), BigFraction.from(clients), journey(visits, place)));
            }
        }
        return users;
    }

    private static Optional<UserGroup.Journey> journey(Visits visits, int place) {
        if (!visits.isReached(place)) {
            return Optional.empty();
        }
        long roadMetres = 2 * visits.roadCentimetres(place) / 100;
        long there = visits.tenthSeconds(place);
        long both = visits.roundTripTenthSeconds(place).orElse((int) (2 * there));
        return Optional.of(new UserGroup.Journey(both, roadMetres, 2L * visits.ferries(place)));
    }
}
