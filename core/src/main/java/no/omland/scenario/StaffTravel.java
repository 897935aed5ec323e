package no.omland.scenario;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import no.omland.account.Payer;
import no.omland.importing.document.DocumentValue;

/**
 * What the journeys of staff take in a year.
 *
 * @param byPayer municipality and state; who is not in it is not told of
 */
public record StaffTravel(Map<Payer, Journeys> byPayer) {

    public static final StaffTravel NONE = new StaffTravel(Map.of());

    private static final Map<Payer, String> WORDS = Map.of(Payer.MUNICIPALITY, "municipal", Payer.STATE, "state");
    private static final String KILOMETRES = "-km";

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

    /** One number is kroner of the municipality. */
    static StaffTravel of(DocumentValue value) {
        if (!value.isMap()) {
            PartReading.notNegative(value);
            return new StaffTravel(Map.of(Payer.MUNICIPALITY, new Journeys(value.whole(), 0)));
        }
        value.only("municipal", "municipal-km", "state", "state-km");
        Map<Payer, Journeys> byPayer = new EnumMap<>(Payer.class);
        WORDS.forEach((payer, word) -> {
            if (value.find(word).isPresent() || value.find(word + KILOMETRES).isPresent()) {
                byPayer.put(
                        payer,
                        new Journeys(PartReading.kroner(value, word), PartReading.kroner(value, word + KILOMETRES)));
            }
        });
        return new StaffTravel(byPayer);
    }

    /** As it is written: a number where that says all of it. */
    Object plain() {
        Journeys municipal = byPayer.get(Payer.MUNICIPALITY);
        if (byPayer.size() == 1 && municipal != null && municipal.kilometres() == 0) {
            return municipal.kroner();
        }
        Map<String, Object> plain = new LinkedHashMap<>();
        byPayer.forEach((payer, journeys) -> {
            String word = WORDS.getOrDefault(payer, "");
            if (journeys.kroner() > 0 || journeys.kilometres() == 0) {
                plain.put(word, journeys.kroner());
            }
            if (journeys.kilometres() > 0) {
                plain.put(word + KILOMETRES, journeys.kilometres());
            }
        });
        return plain;
    }
}
