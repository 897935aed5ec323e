package no.omland.data.lofoten;

import java.util.List;
import java.util.TreeMap;

/**
 * The lakes as an export of the year before would have had them, so that there is something to compare with: a few were better or worse, some had another goal, and some
 * another name.
 */
final class EarlierLakes {

    private static final double RECLASSIFIED = 0.08;
    private static final double WORSE_BEFORE = 0.05;
    private static final double OTHER_GOAL = 0.03;
    private static final double OTHER_NAME = 0.03;

    private final Dice dice;

    EarlierLakes(Dice dice) {
        this.dice = dice;
    }

    /** The lakes of these bodies, some under another name. */
    List<Body> bodies(List<Body> bodies) {
        return bodies.stream()
                .filter(body -> body.category() == Category.LAKE)
                .map(body -> dice.throwFor(body.id(), "earlier name") < OTHER_NAME ? renamed(body) : body)
                .toList();
    }

    private static Body renamed(Body body) {
        return new Body(
                body.id(),
                body.name() + " (med innløp)",
                body.category(),
                body.area(),
                body.geometry(),
                body.anchor(),
                body.municipalityNumbers(),
                body.basin(),
                body.sizeSquareMetres());
    }

    /** Their state the year before, by id. */
    TreeMap<String, Condition> conditions(TreeMap<String, Condition> now) {
        TreeMap<String, Condition> before = new TreeMap<>();
        now.forEach((id, condition) -> before.put(
                id,
                new Condition(
                        condition.alteration(), ecological(id, condition), goal(id, condition), condition.chemical())));
        return before;
    }

    private RegisterClass ecological(String id, Condition now) {
        double chance = dice.throwFor(id, "earlier class");
        RegisterClass[] classes = RegisterClass.values();
        int at = now.ecological().ordinal();
        if (chance < WORSE_BEFORE) {
            return classes[Math.min(at + 1, classes.length - 1)];
        }
        // The best potential is good: there was nothing above it to fall from.
        int best = now.isHeavilyModified() ? RegisterClass.GOOD.ordinal() : RegisterClass.HIGH.ordinal();
        return chance < RECLASSIFIED ? classes[Math.max(at - 1, best)] : now.ecological();
    }

    private RegisterClass goal(String id, Condition now) {
        boolean other = !now.isHeavilyModified() && dice.throwFor(id, "earlier goal") < OTHER_GOAL;
        return other && now.goal() == RegisterClass.GOOD ? RegisterClass.HIGH : now.goal();
    }
}
