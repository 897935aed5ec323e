package no.omland.water.figures;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import no.omland.water.ChemicalStatus;
import no.omland.water.EcologicalClass;
import no.omland.water.Modification;
import no.omland.water.WaterBody;
import no.omland.water.WaterCategory;

/** Counts bodies one by one, without keeping them: figures by municipality go through all of Norway in a few milliseconds. */
final class StatusTally {

    private final int[][] classes = new int[Modification.values().length][EcologicalClass.values().length];
    private final int[] categories = new int[WaterCategory.values().length];
    private final int[] chemical = new int[ChemicalStatus.values().length];
    private final GoalTally[] goals = new GoalTally[Modification.values().length];
    private int total;
    private int shared;
    private int withoutGeometry;

    StatusTally() {
        Arrays.setAll(goals, each -> new GoalTally());
    }

    void add(WaterBody body) {
        total++;
        goals[body.modification().ordinal()].add(body);
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
                goals(),
                shared,
                withoutGeometry);
    }

    private Map<Modification, GoalCount> goals() {
        Map<Modification, GoalCount> counts = new EnumMap<>(Modification.class);
        for (Modification each : Modification.values()) {
            counts.put(each, goals[each.ordinal()].count());
        }
        return counts;
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
