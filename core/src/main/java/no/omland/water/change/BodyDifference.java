package no.omland.water.change;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import no.omland.water.EcologicalClass;
import no.omland.water.WaterBody;
import no.omland.water.WaterBodyPlace;
import no.omland.water.register.SourceFiles;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Puntal;

/** Finds what differs between two states of one body. */
final class BodyDifference {

    private final WaterBody earlier;
    private final WaterBody later;
    private final Set<ChangeKind> kinds = EnumSet.noneOf(ChangeKind.class);
    private final List<String> fields = new ArrayList<>();

    BodyDifference(WaterBody earlier, WaterBody later) {
        this.earlier = earlier;
        this.later = later;
        compareClass();
        note(!earlier.objective().equals(later.objective()), ChangeKind.GOAL_CHANGED, "goal");
        note(earlier.chemicalStatus() != later.chemicalStatus(), ChangeKind.CHEMICAL_CHANGED, "chemical_status");
        note(isMoved(), ChangeKind.MOVED, "municipalities");
        note(
                !new HashSet<>(earlier.pressures()).equals(new HashSet<>(later.pressures())),
                ChangeKind.PRESSURES_CHANGED,
                "pressures");
        note(
                !sameGeometry(earlier.geometry(), later.geometry()),
                isDrawnFirst() ? ChangeKind.GEOMETRY_FOUND : ChangeKind.GEOMETRY_CHANGED,
                "geometry");
        boolean words = compareWords();
        if (kinds.isEmpty() && words) {
            kinds.add(ChangeKind.TEXT_ONLY);
        }
    }

    /** What happened; empty when nothing differs. */
    Set<ChangeKind> kinds() {
        return kinds;
    }

    /** What differs. */
    List<String> fields() {
        return fields;
    }

    private void compareClass() {
        EcologicalClass before = earlier.ecologicalClass();
        EcologicalClass now = later.ecologicalClass();
        if (earlier.modification().hasPotential() != later.modification().hasPotential()) {
            note(true, ChangeKind.SCALE_CHANGED, "modification");
        } else if (before != now) {
            ChangeKind kind = !before.isKnown()
                    ? ChangeKind.CLASS_FOUND
                    : !now.isKnown()
                            ? ChangeKind.CLASS_LOST
                            : now.ordinal() < before.ordinal() ? ChangeKind.CLASS_UP : ChangeKind.CLASS_DOWN;
            note(true, kind, "ecological_class");
        }
    }

    private boolean isDrawnFirst() {
        Geometry was = earlier.geometry();
        Geometry is = later.geometry();
        return is != null && (was == null || was instanceof Puntal && !(is instanceof Puntal));
    }

    /** Whether both states know its municipalities from the same kind of source, and they are others. A place that was not known before is no move. */
    private boolean isMoved() {
        WaterBodyPlace was = earlier.place();
        WaterBodyPlace is = later.place();
        return was.municipalitiesByPosition() == is.municipalitiesByPosition()
                && !was.municipalities().isEmpty()
                && !is.municipalities().isEmpty()
                && !new HashSet<>(was.municipalities()).equals(new HashSet<>(is.municipalities()));
    }

    private WaterBodyPlace placeBeside() {
        return isMoved() ? withoutMunicipalities(later) : later.place();
    }

    private static WaterBodyPlace withoutMunicipalities(WaterBody body) {
        WaterBodyPlace place = body.place();
        return new WaterBodyPlace(place.area(), place.region(), place.basin(), List.of(), place.elsewhere(), false);
    }

    private boolean compareWords() {
        int before = fields.size();
        note("name", earlier.name(), later.name());
        note("category", earlier.category(), later.category());
        note("water_type", earlier.waterType(), later.waterType());
        note("changed", earlier.changed(), later.changed());
        note("place", isMoved() ? withoutMunicipalities(earlier) : earlier.place(), placeBeside());
        Map<String, String> was = words(earlier);
        Map<String, String> is = words(later);
        Set<String> names = new TreeSet<>(was.keySet());
        names.addAll(is.keySet());
        names.forEach(name -> note(name, was.get(name), is.get(name)));
        return fields.size() > before;
    }

    /** Which files spoke of a body is no property of the body. */
    private static Map<String, String> words(WaterBody body) {
        Map<String, String> words = new HashMap<>(body.attributes());
        words.remove(SourceFiles.COLUMN);
        return words;
    }

    private void note(String field, @Nullable Object before, @Nullable Object now) {
        if (!Objects.equals(before, now)) {
            fields.add(field);
        }
    }

    private void note(boolean differs, ChangeKind kind, String field) {
        if (differs) {
            kinds.add(kind);
            fields.add(field);
        }
    }

    private static boolean sameGeometry(@Nullable Geometry one, @Nullable Geometry other) {
        return one == null ? other == null : other != null && one.equalsExact(other);
    }
}
