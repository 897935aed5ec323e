package no.omland.data.lofoten;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.omland.data.file.TabFile;

/** What clean water serves in the bodies: known of most of them, and yes where a waterworks, a town or chance has it so. */
final class Interests {

    private static final List<String> COLUMNS =
            List.of("VannforekomstID", "Drikkevann", "Badeplass", "Fritidsfiske", "Naturverdi");
    private static final String WATER_INTAKE = "Vannuttak for drikkevannsforsyning";
    private static final double KNOWN = 0.7;

    private final TreeMap<String, Condition> conditions;
    private final TreeMap<String, List<PressureRow>> pressures;
    private final Surroundings surroundings;
    private final Dice dice;

    Interests(
            TreeMap<String, Condition> conditions,
            TreeMap<String, List<PressureRow>> pressures,
            Surroundings surroundings,
            Dice dice) {
        this.conditions = conditions;
        this.pressures = pressures;
        this.surroundings = surroundings;
        this.dice = dice;
    }

    String text(List<Body> bodies) {
        TabFile table = new TabFile(COLUMNS);
        for (Body body : bodies) {
            if (body.category() != Category.GROUNDWATER && (isDrunk(body) || chance(body, "interests") < KNOWN)) {
                Map<String, String> row = new LinkedHashMap<>();
                row.put("VannforekomstID", body.id());
                row.put("Drikkevann", word(isDrunk(body)));
                row.put("Badeplass", word(isBathedIn(body)));
                row.put("Fritidsfiske", word(chance(body, "fishing") < 0.15));
                // Nobody has looked everywhere.
                row.put("Naturverdi", chance(body, "nature known") < 0.6 ? word(chance(body, "nature") < 0.15) : "");
                table.add(row);
            }
        }
        return table.text();
    }

    private boolean isDrunk(Body body) {
        Condition condition = conditions.get(body.id());
        return condition != null && condition.alteration() == Condition.Alteration.WATER_SUPPLY
                || pressures.getOrDefault(body.id(), List.of()).stream()
                        .anyMatch(pressure -> pressure.label().equals(WATER_INTAKE));
    }

    private boolean isBathedIn(Body body) {
        return body.category() != Category.RIVER
                && !isDrunk(body)
                && chance(body, "bathing") < 0.05 + 0.5 * surroundings.urban(body.anchor());
    }

    private double chance(Body body, String question) {
        return dice.throwFor(body.id(), question);
    }

    private static String word(boolean yes) {
        return yes ? "Ja" : "Nei";
    }
}
