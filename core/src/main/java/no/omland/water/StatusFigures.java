package no.omland.water;

import java.util.List;
import java.util.Map;

/**
 * The figures of a set of bodies. Natural, heavily modified and artificial bodies are never added together in a share, since status and potential are
 * different scales.
 *
 * @param total bodies in all, each counted once
 * @param unspecified bodies of which no source says whether they are natural
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
        int shared,
        int withoutGeometry) {

    public static StatusFigures of(List<WaterBody> bodies) {
        StatusTally tally = new StatusTally();
        bodies.forEach(tally::add);
        return tally.figures();
    }
}
