package no.omland.water;

import java.util.EnumMap;
import java.util.Map;

/** Counts bodies one by one, without keeping them: figures by municipality go through all of Norway in a few milliseconds. */
final class StatusTally {

    private final int[][] classes = new int[Modification.values().length][EcologicalClass.values().length];
    private final int[] categories = new int[WaterCategory.values().length];
    private final int[] chemical = new int[ChemicalStatus.values().length];
    private int total;
    private int shared;
    private int withoutGeometry;

    void add(WaterBody body) {
        total++;
        classes[body.modification().ordinal()][body.ecologicalClass().ordinal()]++;
        categories[body.category().ordinal()]++;
        chemical[body.chemicalStatus().ordinal()]++;
        shared += body.place().isShared() ? 1 : 0;
        withoutGeometry += body.geometry() == null ? 1 : 0;
    }

    StatusFigures figures() {
        return new StatusFigures(
                total,
                counts(WaterCategory.class, categories),
                of(Modification.NATURAL),
                of(Modification.HEAVILY_MODIFIED),
                of(Modification.ARTIFICIAL),
                of(Modification.UNKNOWN),
                counts(ChemicalStatus.class, chemical),
                shared,
                withoutGeometry);
    }

    private ClassCount of(Modification modification) {
        return new ClassCount(counts(EcologicalClass.class, classes[modification.ordinal()]));
    }

    private static <E extends Enum<E>> Map<E, Integer> counts(Class<E> type, int[] counted) {
        Map<E, Integer> counts = new EnumMap<>(type);
        for (E each : type.getEnumConstants()) {
            counts.put(each, counted[each.ordinal()]);
        }
        return counts;
    }
}
