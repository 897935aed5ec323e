package no.omland.water;

import java.util.EnumMap;
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
        Map<WaterCategory, Integer> byCategory = new EnumMap<>(WaterCategory.class);
        for (WaterCategory category : WaterCategory.values()) {
            byCategory.put(category, 0);
        }
        Map<ChemicalStatus, Integer> chemical = new EnumMap<>(ChemicalStatus.class);
        for (ChemicalStatus each : ChemicalStatus.values()) {
            chemical.put(each, 0);
        }
        int shared = 0;
        int withoutGeometry = 0;
        for (WaterBody body : bodies) {
            byCategory.merge(body.category(), 1, Integer::sum);
            chemical.merge(body.chemicalStatus(), 1, Integer::sum);
            shared += body.place().isShared() ? 1 : 0;
            withoutGeometry += body.geometry() == null ? 1 : 0;
        }
        return new StatusFigures(
                bodies.size(),
                byCategory,
                classes(bodies, Modification.NATURAL),
                classes(bodies, Modification.HEAVILY_MODIFIED),
                classes(bodies, Modification.ARTIFICIAL),
                classes(bodies, Modification.UNKNOWN),
                chemical,
                shared,
                withoutGeometry);
    }

    private static ClassCount classes(List<WaterBody> bodies, Modification modification) {
        return ClassCount.of(bodies.stream()
                .filter(body -> body.modification() == modification)
                .toList());
    }
}
