package no.omland.scenario.file;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import no.omland.account.Payer;
import no.omland.importing.document.DocumentValue;
import no.omland.scenario.StaffTravel;

/** What the journeys of staff take, as written and as it is to be written. */
final class StaffTravelReading {

    private static final Map<Payer, String> WORDS = Map.of(Payer.MUNICIPALITY, "municipal", Payer.STATE, "state");
    private static final String KILOMETRES = "-km";

    private StaffTravelReading() {}

    /** One number is kroner of the municipality. */
    static StaffTravel of(DocumentValue value) {
        if (!value.isMap()) {
            PartReading.notNegative(value);
            return new StaffTravel(Map.of(Payer.MUNICIPALITY, new StaffTravel.Journeys(value.whole(), 0)));
        }
        value.only("municipal", "municipal-km", "state", "state-km");
        Map<Payer, StaffTravel.Journeys> byPayer = new EnumMap<>(Payer.class);
        WORDS.forEach((payer, word) -> {
            if (value.find(word).isPresent() || value.find(word + KILOMETRES).isPresent()) {
                byPayer.put(
                        payer,
                        new StaffTravel.Journeys(
                                PartReading.kroner(value, word), PartReading.kroner(value, word + KILOMETRES)));
            }
        });
        return new StaffTravel(byPayer);
    }

    /** As it is written: a number where that says all of it. */
    static Object plain(StaffTravel travel) {
        StaffTravel.Journeys municipal = travel.byPayer().get(Payer.MUNICIPALITY);
        if (travel.byPayer().size() == 1 && municipal != null && municipal.kilometres() == 0) {
            return municipal.kroner();
        }
        Map<String, Object> plain = new LinkedHashMap<>();
        travel.byPayer().forEach((payer, journeys) -> {
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
