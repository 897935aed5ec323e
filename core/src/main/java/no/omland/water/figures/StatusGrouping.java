package no.omland.water.figures;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import no.omland.municipality.MunicipalityNumber;
import no.omland.water.WaterBody;
import org.jspecify.annotations.Nullable;

/** The ways to break figures down. A body that belongs to two groups counts in both, which is why groups are never added up. */
public enum StatusGrouping {
    AREA(body -> orNone(body.place().area())),
    REGION(body -> orNone(body.place().region())),
    BASIN(body -> orNone(body.place().basin())),
    MUNICIPALITY(body -> body.place().municipalities().stream()
            .map(MunicipalityNumber::digits)
            .toList()),
    CATEGORY(body -> List.of(body.category().name()));

    /**
     * The figures of one group.
     *
     * @param key the area, the region, the river basin, the municipality's number or the category; null for the bodies that belong to none
     */
    public record Group(@Nullable String key, StatusFigures figures) {}

    private final Function<WaterBody, List<String>> keys;

    StatusGrouping(Function<WaterBody, List<String>> keys) {
        this.keys = keys;
    }

    private static List<String> orNone(@Nullable String key) {
        return key == null ? List.of() : List.of(key);
    }

    /** The groups by rising key; last, when there are any, the bodies that belong to no group. */
    public List<Group> of(Collection<WaterBody> bodies) {
        Map<String, StatusTally> groups = new TreeMap<>();
        StatusTally none = new StatusTally();
        boolean anyWithout = false;
        for (WaterBody body : bodies) {
            List<String> own = keys.apply(body);
            for (String key : own) {
                groups.computeIfAbsent(key, any -> new StatusTally()).add(body);
            }
            if (own.isEmpty()) {
                none.add(body);
                anyWithout = true;
            }
        }
        List<Group> figures = new ArrayList<>();
        groups.forEach((key, tally) -> figures.add(new Group(key, tally.figures())));
        if (anyWithout) {
            figures.add(new Group(null, none.figures()));
        }
        return figures;
    }
}
