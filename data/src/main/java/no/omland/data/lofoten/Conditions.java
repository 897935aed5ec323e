package no.omland.data.lofoten;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import no.omland.data.lofoten.Condition.Alteration;

/** Gives each surface water body of a water area a state, so that the area's printed shares come out. */
final class Conditions {

    private static final double BAD_SHARE = 0.04;
    private static final double POOR_SHARE = 0.2;
    private static final double HIGH_SHARE = 0.2;

    private final WaterArea area;
    private final Surroundings surroundings;
    private final Dice dice;
    private final TreeMap<String, Condition> conditions = new TreeMap<>();

    private Conditions(WaterArea area, Surroundings surroundings, Dice dice) {
        this.area = area;
        this.surroundings = surroundings;
        this.dice = dice;
    }

    /** State by id; groundwater has no ecological status and is not in it. */
    static TreeMap<String, Condition> assign(WaterArea area, List<Body> bodies, Surroundings surroundings, Dice dice) {
        var conditions = new Conditions(area, surroundings, dice);
        List<Body> surface = bodies.stream()
                .filter(body -> body.area() == area && body.category() != Category.GROUNDWATER)
                .toList();
        TreeMap<String, Alteration> modified = Alterations.choose(area, surface, surroundings, dice);
        conditions.assignNatural(conditions.mostPressedFirst(surface.stream()
                .filter(body -> !modified.containsKey(body.id()))
                .toList()));
        conditions.assignModified(
                conditions.mostPressedFirst(surface.stream()
                        .filter(body -> modified.containsKey(body.id()))
                        .toList()),
                modified);
        return conditions.conditions;
    }

    private List<Body> mostPressedFirst(List<Body> bodies) {
        TreeMap<String, Double> pressed = new TreeMap<>();
        bodies.forEach(body -> pressed.put(
                body.id(),
                0.6 * surroundings.urban(body.anchor())
                        + 0.4 * surroundings.farming(body.anchor())
                        + 0.16 * dice.throwFor(body.id(), "status")));
        List<Body> sorted = new ArrayList<>(bodies);
        sorted.sort(Comparator.<Body>comparingDouble(body -> -pressed.getOrDefault(body.id(), 0.0))
                .thenComparing(Body::id));
        return sorted;
    }

    private void assignNatural(List<Body> pressed) {
        int below = pressed.size() - area.naturalGoodOrBetter();
        int firstHigh = (int) (pressed.size() * (1 - HIGH_SHARE));
        int demanding = area == WaterArea.LOFOTEN ? 9 : 6;
        int lenient = area == WaterArea.LOFOTEN ? 2 : 1;
        for (int i = 0; i < pressed.size(); i++) {
            RegisterClass ecological =
                    i < below ? belowGood(i, below) : i < firstHigh ? RegisterClass.GOOD : RegisterClass.HIGH;
            RegisterClass goal = RegisterClass.GOOD;
            // Good, yet short of a goal of high; and moderate, yet enough for a goal less strict.
            if (ecological == RegisterClass.HIGH && dice.throwFor(pressed.get(i).id(), "goal") < 0.7
                    || i >= firstHigh - demanding && i < firstHigh) {
                goal = RegisterClass.HIGH;
            } else if (i >= below - lenient && i < below) {
                goal = RegisterClass.MODERATE;
            }
            put(pressed.get(i), Alteration.NONE, ecological, goal);
        }
    }

    private void assignModified(List<Body> pressed, TreeMap<String, Alteration> modified) {
        int below = pressed.size() - area.modifiedGoodPotential();
        int lenient = area == WaterArea.LOFOTEN ? 4 : 3;
        for (int i = 0; i < pressed.size(); i++) {
            Body body = pressed.get(i);
            RegisterClass ecological = i < below ? belowGood(i, below) : RegisterClass.GOOD;
            boolean lessStrict = i >= below - lenient && i < below;
            put(
                    body,
                    modified.getOrDefault(body.id(), Alteration.NONE),
                    ecological,
                    lessStrict ? RegisterClass.MODERATE : RegisterClass.GOOD);
        }
    }

    private static RegisterClass belowGood(int place, int count) {
        if (place < BAD_SHARE * count) {
            return RegisterClass.BAD;
        }
        return place < POOR_SHARE * count ? RegisterClass.POOR : RegisterClass.MODERATE;
    }

    private void put(Body body, Alteration alteration, RegisterClass ecological, RegisterClass goal) {
        double dirty = alteration == Alteration.HARBOUR ? 0.8 : surroundings.urban(body.anchor());
        double chance = dice.throwFor(body.id(), "chemical");
        String chemical = chance < 0.65 * dirty * dirty ? "Dårlig" : chance > 0.85 ? "God" : "Udefinert";
        conditions.put(body.id(), new Condition(alteration, ecological, goal, chemical));
    }
}
