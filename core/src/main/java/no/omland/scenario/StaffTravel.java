package no.omland.scenario;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import no.omland.account.Payer;

/**
 * What the journeys of staff take in a year.
 *
 * @param byPayer municipality and state; who is not in it is not told of
 */
public record StaffTravel(Map<Payer, Journeys> byPayer) {

    public static final StaffTravel NONE = new StaffTravel(Map.of());

    /**
     * @param kroner that are paid as they are
     * @param kilometres that are paid by the rate of staff's own cars, besides those kroner
     */
    public record Journeys(long kroner, long kilometres) {

        public Journeys {
            if (kroner < 0 || kilometres < 0) {
                throw new IllegalArgumentException(kroner + " kroner and " + kilometres + " km");
            }
        }
    }

    public StaffTravel {
        Map<Payer, Journeys> ordered = new EnumMap<>(Payer.class);
        ordered.putAll(byPayer);
        if (ordered.containsKey(Payer.USERS)) {
            throw new IllegalArgumentException("users do not pay the journeys of staff");
        }
        byPayer = Collections.unmodifiableMap(ordered);
    }
}
