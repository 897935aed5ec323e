package no.omland.maps.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.issue.DataException;
import no.omland.water.WaterBody;
import no.omland.water.driver.DriverTable;
import no.omland.water.figures.StatusFigures;
import no.omland.water.measure.MeasureAnswers;
import no.omland.water.measure.MeasureTypes;
import no.omland.water.priority.PriorityList;
import no.omland.water.priority.PrioritySettings;

/**
 * What all packs of one snapshot share, made once: which bodies each scope has, the figures that they are compared with, and the user's settings.
 *
 * @param bodiesOf the bodies of each municipality and each water area, in the order of the snapshot
 * @param figuresOf the figures of each water area
 * @param broken the documents of the workspace that cannot be read, in place of which the product's own settings are used
 */
record PackBasis(
        Map<PackScope, List<WaterBody>> bodiesOf,
        Map<String, StatusFigures> figuresOf,
        StatusFigures allFigures,
        PriorityList.Basis priorities,
        PrioritySettings settings,
        List<String> broken) {

    static PackBasis of(WorkspaceSnapshot snapshot) {
        Map<PackScope, List<WaterBody>> bodiesOf = new HashMap<>();
        for (WaterBody body : snapshot.waterBodies()) {
            body.place()
                    .municipalities()
                    .forEach(number -> bodiesOf.computeIfAbsent(PackScope.of(number), any -> new ArrayList<>())
                            .add(body));
            String area = body.place().area();
            if (area != null && !area.isBlank()) {
                bodiesOf.computeIfAbsent(PackScope.area(area), any -> new ArrayList<>())
                        .add(body);
            }
        }
        Map<String, StatusFigures> figuresOf = new HashMap<>();
        bodiesOf.forEach((scope, bodies) -> {
            if (scope.kind() == PackScope.Kind.AREA) {
                figuresOf.put(scope.key(), StatusFigures.of(bodies));
            }
        });
        List<String> broken = new ArrayList<>();
        DriverTable drivers = orElse(snapshot::drivers, DriverTable.BUILT_IN, "drivers", broken);
        PrioritySettings settings = orElse(snapshot::priorities, PrioritySettings.USUAL, "priorities", broken);
        return new PackBasis(
                bodiesOf,
                figuresOf,
                StatusFigures.of(snapshot.waterBodies()),
                new PriorityList.Basis(
                        drivers,
                        snapshot.measures(),
                        new MeasureAnswers(drivers, MeasureTypes.BUILT_IN),
                        snapshot.interests()),
                settings,
                List.copyOf(broken));
    }

    /** A document that somebody has broken costs what the user had set in it, which the pack says, and not the pack. */
    private static <T> T orElse(Supplier<T> reading, T otherwise, String document, List<String> broken) {
        try {
            return reading.get();
        } catch (DataException unreadable) {
            broken.add(document);
            return otherwise;
        }
    }

    /** The bodies of a scope; none when no body is in it. */
    List<WaterBody> bodies(PackScope scope) {
        return List.copyOf(bodiesOf.getOrDefault(scope, List.of()));
    }

    /** The figures of a water area that at least one body lies in. */
    StatusFigures areaFigures(String area) {
        return figuresOf.getOrDefault(area, StatusFigures.of(List.of()));
    }

    DriverTable drivers() {
        return priorities.drivers();
    }
}
