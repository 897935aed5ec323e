package no.omland.cooperation;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.omland.municipality.MunicipalityNumber;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * Groups that are drawn on one map. They need not cover it, and may overlap.
 *
 * @param id by which it is asked for
 * @param name for people
 */
public record Grouping(String id, String name, List<Group> groups) {

    /**
     * One group: a set of municipalities, or an area of its own that need not follow their borders.
     *
     * @param members its municipalities; empty when it is an area of its own
     * @param area in the system of the municipalities, or null when it is a set of municipalities
     * @param people in all of it as a table of the groups themselves tells it, or null when none does
     */
    public record Group(
            String name,
            Set<MunicipalityNumber> members,
            @Nullable Geometry area,
            @Nullable Long people) {

        public Group {
            members = Collections.unmodifiableSet(new TreeSet<>(members));
        }

        /** A set of municipalities. */
        public static Group of(String name, Set<MunicipalityNumber> members) {
            return new Group(name, members, null, null);
        }

        /** An area of its own. */
        public static Group ofArea(String name, Geometry area) {
            return new Group(name, Set.of(), area, null);
        }

        /** The same with how many people a table says live there. */
        public Group withPeople(@Nullable Long told) {
            return new Group(name, members, area, told);
        }
    }

    public Grouping {
        groups = List.copyOf(groups);
    }

    /** Whether every group is a set of municipalities. */
    public boolean isOfMunicipalities() {
        return groups.stream().allMatch(group -> group.area() == null);
    }
}
