package no.omland.water;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The ways to break figures down. A body that belongs to two groups counts in both, which is why groups are never added up. */
public enum StatusGrouping {
    AREA(body -> Stream.ofNullable(body.place().area())),
    REGION(body -> Stream.ofNullable(body.place().region())),
    MUNICIPALITY(body -> body.place().municipalities().stream().map(Object::toString)),
    CATEGORY(body -> Stream.of(body.category().name()));

    /**
     * The figures of one group.
     *
     * @param key the area, the region, the municipality's number or the category; null for the bodies that belong to none
     */
    public record Group(@Nullable String key, StatusFigures figures) {}

    private final Function<WaterBody, Stream<String>> keys;

    StatusGrouping(Function<WaterBody, Stream<String>> keys) {
        this.keys = keys;
    }

    /** The groups by rising key; last, when there are any, the bodies that belong to no group. */
    public List<Group> of(Collection<WaterBody> bodies) {
        Map<String, List<WaterBody>> groups = new TreeMap<>();
        List<WaterBody> none = new ArrayList<>();
        for (WaterBody body : bodies) {
            List<String> own = keys.apply(body).toList();
            own.forEach(
                    key -> groups.computeIfAbsent(key, any -> new ArrayList<>()).add(body));
            if (own.isEmpty()) {
                none.add(body);
            }
        }
        List<Group> figures = new ArrayList<>();
        groups.forEach((key, members) -> figures.add(new Group(key, StatusFigures.of(members))));
        if (!none.isEmpty()) {
            figures.add(new Group(null, StatusFigures.of(none)));
        }
        return figures;
    }
}
