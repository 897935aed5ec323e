package no.omland.water.figures;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.omland.water.ChemicalStatus;
import no.omland.water.Modification;
import no.omland.water.WaterBody;
import no.omland.water.WaterCategory;

/**
 * The figures of a set of bodies. Natural, heavily modified and artificial bodies are never added together in a share, since status and potential are
 * different scales.
 *
 * @param total bodies in all, each counted once
 * @param unspecified bodies of which no source says whether they are natural
 * @param goals how they stand to their own goals, for every modification
 * @param shared bodies that lie in more than one municipality
 * @param withoutGeometry bodies whose place on the map is not known
 */
public record StatusFigures(
        int total,
        Map<WaterCategory, Integer> byCategory,
        ClassCount natural,
        ClassCount heavilyModified,
        ClassCount artificial,
        ClassCount unspecified,
        Map<ChemicalStatus, Integer> chemical,
        Map<Modification, GoalCount> goals,
        int shared,
        int withoutGeometry) {

    /** How the bodies of one modification stand to their own goals. */
    public GoalCount goal(Modification modification) {
        return Objects.requireNonNull(goals.get(modification));
    }

    /** How all bodies stand to their own goals. These may be added over status and potential, since each body is held to its own goal alone. */
    public GoalCount goal() {
        return goals.values().stream().reduce(GoalCount.NONE, GoalCount::plus);
    }

    public static StatusFigures of(List<WaterBody> bodies) {
        StatusTally tally = new StatusTally();
        bodies.forEach(tally::add);
        return tally.figures();
    }
}
