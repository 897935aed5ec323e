package no.omland.data.lofoten;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import no.omland.data.lofoten.Condition.Alteration;

/**
 * Chooses the heavily modified bodies: harbours, regulated lakes with the rivers below them, streams led under towns. Most
 * are made by hydropower, as the agreement says.
 */
final class Alterations {

    private static final double TOUCHING_METRES = 120;

    private final List<Body> bodies;
    private final Surroundings surroundings;
    private final Dice dice;
    private final TreeMap<String, Alteration> chosen = new TreeMap<>();

    private Alterations(List<Body> bodies, Surroundings surroundings, Dice dice) {
        this.bodies = bodies;
        this.surroundings = surroundings;
        this.dice = dice;
    }

    /** The heavily modified bodies of one water area, by id. */
    static TreeMap<String, Alteration> choose(WaterArea area, List<Body> bodies, Surroundings surroundings, Dice dice) {
        var alterations = new Alterations(bodies, surroundings, dice);
        boolean lofoten = area == WaterArea.LOFOTEN;
        int harbours = lofoten ? 17 : 10;
        int reservoirs = lofoten ? 11 : 8;
        int waterworks = lofoten ? 3 : 1;
        int culverts = lofoten ? 9 : 4;
        alterations.take(Category.COAST, Alteration.HARBOUR, harbours, body -> surroundings.harbour(body.anchor()));
        alterations.take(Category.LAKE, Alteration.HYDROPOWER, reservoirs, alterations::worthDamming);
        alterations.take(Category.LAKE, Alteration.WATER_SUPPLY, waterworks, body -> surroundings.urban(body.anchor()));
        alterations.take(Category.RIVER, Alteration.CULVERT, culverts, body -> surroundings.urban(body.anchor()));
        int rest = area.heavilyModified() - alterations.chosen.size();
        alterations.take(Category.RIVER, Alteration.HYDROPOWER, rest, alterations::regulated);
        return alterations.chosen;
    }

    private void take(Category category, Alteration alteration, int count, ToDoubleFunction<Body> worth) {
        List<Body> candidates = new ArrayList<>(bodies.stream()
                .filter(body -> body.category() == category && !chosen.containsKey(body.id()))
                .toList());
        TreeMap<String, Double> worths = new TreeMap<>();
        candidates.forEach(body -> worths.put(body.id(), worth.applyAsDouble(body)));
        candidates.sort(Comparator.<Body>comparingDouble(body -> -worths.getOrDefault(body.id(), 0.0))
                .thenComparing(Body::id));
        candidates.stream().limit(count).forEach(body -> chosen.put(body.id(), alteration));
    }

    private double worthDamming(Body lake) {
        return Math.min(1, lake.sizeSquareMetres() / 2e6)
                - surroundings.urban(lake.anchor())
                + 0.8 * dice.throwFor(lake.id(), "dam");
    }

    private double regulated(Body river) {
        boolean belowReservoir = bodies.stream()
                .filter(lake -> chosen.get(lake.id()) == Alteration.HYDROPOWER && lake.category() == Category.LAKE)
                .anyMatch(lake -> lake.geometry().isWithinDistance(river.geometry(), TOUCHING_METRES));
        return (belowReservoir ? 2 : 0) + Math.min(1, river.sizeSquareMetres() / 8e6);
    }
}
