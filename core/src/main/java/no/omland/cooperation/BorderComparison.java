package no.omland.cooperation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import no.omland.cooperation.Grouping.Group;
import no.omland.municipality.MunicipalityNumber;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * How the groups of one grouping lie to those of another.
 *
 * @param meetings every two groups that have something in common, in the order of the groups
 * @param fits for each group of the first how it fits the second
 */
public record BorderComparison(Grouping first, Grouping second, List<Meeting> meetings, List<Fit> fits) {

    /** Less than this share of an area is a border drawn a little otherwise, not a part of a group. Our judgement. */
    public static final double SLIVER_SHARE = 0.005;

    /** How two groups lie to each other. */
    public enum Relation {
        /** They are one and the same. */
        SAME,
        /** The first lies within the second. */
        INSIDE,
        /** The first lies around the second. */
        AROUND,
        /** Each has something that the other has not. */
        OVERLAP
    }

    /** How a group fits another grouping as a whole. */
    public enum FitKind {
        /** One of the other groups is the same. */
        SAME,
        /** It lies within one of them. */
        NESTS,
        /** It is several of them put together. */
        COMPOSED,
        /** It is cut: parts of it lie in different groups, or outside all of them. */
        CUT,
        /** It has nothing in common with any. */
        APART
    }

    /**
     * Two groups.
     *
     * @param municipalities in both, wholly
     * @param divided municipalities that have a part in both and a part elsewhere
     * @param shareOfFirst of the first's area that lies in the second, 0 to 1; null when the first has no area on the map
     * @param people in both; null when that is not known; when one is the whole of the other, as a table of the groups tells it where no sum of municipalities does
     * @param peopleOfFirst of the first; null when that is not known
     */
    public record Meeting(
            Group first,
            Group second,
            Relation relation,
            Set<MunicipalityNumber> municipalities,
            Set<MunicipalityNumber> divided,
            double squareMetres,
            @Nullable Double shareOfFirst,
            @Nullable Double shareOfSecond,
            @Nullable Long people,
            @Nullable Long peopleOfFirst,
            @Nullable Long peopleOfSecond) {}

    /**
     * How a group of the first fits the second.
     *
     * @param met the groups of the second that it has something in common with
     * @param within how many of its municipalities lie wholly in one of those
     * @param beyond its municipalities that have no part in any of them
     */
    public record Fit(Group group, FitKind kind, List<Group> met, int within, Set<MunicipalityNumber> beyond) {}

    public static BorderComparison of(MunicipalGround ground, Grouping first, Grouping second) {
        return new Work(ground).compare(first, second);
    }

    private static final class Work {
        private final MunicipalGround ground;
        private final Map<Group, Geometry> areas = new HashMap<>();

        Work(MunicipalGround ground) {
            this.ground = ground;
        }

        BorderComparison compare(Grouping first, Grouping second) {
            List<Meeting> meetings = new ArrayList<>();
            List<Fit> fits = new ArrayList<>();
            for (Group one : first.groups()) {
                List<Meeting> ofOne = new ArrayList<>();
                for (Group other : second.groups()) {
                    Meeting meeting =
                            one.area() == null && other.area() == null ? bySets(one, other) : byArea(one, other);
                    if (meeting != null) {
                        ofOne.add(meeting);
                    }
                }
                meetings.addAll(ofOne);
                fits.add(fit(one, ofOne));
            }
            return new BorderComparison(first, second, List.copyOf(meetings), List.copyOf(fits));
        }

        private Fit fit(Group one, List<Meeting> meetings) {
            Set<MunicipalityNumber> within = new TreeSet<>();
            Set<MunicipalityNumber> beyond = new TreeSet<>(one.members());
            for (Meeting each : meetings) {
                within.addAll(each.municipalities());
                beyond.removeAll(each.municipalities());
                beyond.removeAll(each.divided());
            }
            within.retainAll(one.members());
            return new Fit(
                    one,
                    kind(one, meetings),
                    meetings.stream().map(Meeting::second).toList(),
                    within.size(),
                    Collections.unmodifiableSet(beyond));
        }

        private FitKind kind(Group one, List<Meeting> meetings) {
            if (meetings.isEmpty()) {
                return FitKind.APART;
            }
            if (meetings.stream().anyMatch(each -> each.relation() == Relation.SAME)) {
                return FitKind.SAME;
            }
            if (meetings.stream().anyMatch(each -> each.relation() == Relation.INSIDE)) {
                return FitKind.NESTS;
            }
            boolean whole = meetings.stream().allMatch(each -> each.relation() == Relation.AROUND);
            return whole && isCovered(one, meetings) ? FitKind.COMPOSED : FitKind.CUT;
        }

        private static boolean isCovered(Group one, List<Meeting> meetings) {
            if (meetings.stream().allMatch(each -> each.second().area() == null) && one.area() == null) {
                Set<MunicipalityNumber> all = new TreeSet<>();
                meetings.forEach(each -> all.addAll(each.municipalities()));
                return all.equals(one.members());
            }
            return meetings.stream()
                            .map(Meeting::shareOfFirst)
                            .mapToDouble(share -> share == null ? 0 : share)
                            .sum()
                    >= 1 - SLIVER_SHARE;
        }

        private @Nullable Meeting bySets(Group one, Group other) {
            Set<MunicipalityNumber> shared = new TreeSet<>(one.members());
            shared.retainAll(other.members());
            if (shared.isEmpty()) {
                return null;
            }
            double area = ground.squareMetres(shared);
            return new Meeting(
                    one,
                    other,
                    relation(shared.equals(one.members()), shared.equals(other.members())),
                    shared,
                    Set.of(),
                    area,
                    share(area, ground.squareMetres(one.members())),
                    share(area, ground.squareMetres(other.members())),
                    peopleIn(shared, one, other),
                    people(one),
                    people(other));
        }

        /** The sum of its municipalities, else what a table of the groups tells. */
        private @Nullable Long people(Group group) {
            OptionalLong sum = ground.people(group.members());
            return sum.isPresent() ? Long.valueOf(sum.getAsLong()) : group.people();
        }

        private @Nullable Long peopleIn(Set<MunicipalityNumber> shared, Group one, Group other) {
            if (shared.equals(one.members())) {
                return people(one);
            }
            return shared.equals(other.members()) ? people(other) : people(Group.of(one.name(), shared));
        }

        private @Nullable Meeting byArea(Group one, Group other) {
            Geometry first = area(one);
            Geometry second = area(other);
            if (first.isEmpty()
                    || second.isEmpty()
                    || !first.getEnvelopeInternal().intersects(second.getEnvelopeInternal())) {
                return null;
            }
            Geometry both = OverlayNGRobust.overlay(first, second, OverlayNG.INTERSECTION);
            double area = both.getArea();
            double ofFirst = area / first.getArea();
            double ofSecond = area / second.getArea();
            if (Math.max(ofFirst, ofSecond) < SLIVER_SHARE) {
                return null;
            }
            Set<MunicipalityNumber> whole = new TreeSet<>();
            Set<MunicipalityNumber> divided = new TreeSet<>();
            for (MunicipalityNumber number : ground.onMap()) {
                Geometry municipality = ground.area(number).orElseThrow();
                if (municipality.getEnvelopeInternal().intersects(both.getEnvelopeInternal())) {
                    double within = OverlayNGRobust.overlay(municipality, both, OverlayNG.INTERSECTION)
                                    .getArea()
                            / municipality.getArea();
                    if (within >= 1 - SLIVER_SHARE) {
                        whole.add(number);
                    } else if (within >= SLIVER_SHARE) {
                        divided.add(number);
                    }
                }
            }
            return new Meeting(
                    one,
                    other,
                    relation(ofFirst >= 1 - SLIVER_SHARE, ofSecond >= 1 - SLIVER_SHARE),
                    whole,
                    divided,
                    area,
                    ofFirst,
                    ofSecond,
                    people(both),
                    people(first),
                    people(second));
        }

        private @Nullable Long people(Geometry area) {
            return ground.knowsPlaces() ? Long.valueOf(ground.peopleWithin(area)) : null;
        }

        private Geometry area(Group group) {
            return areas.computeIfAbsent(group, ground::area);
        }

        private static Relation relation(boolean firstWithin, boolean secondWithin) {
            if (firstWithin) {
                return secondWithin ? Relation.SAME : Relation.INSIDE;
            }
            return secondWithin ? Relation.AROUND : Relation.OVERLAP;
        }

        private static @Nullable Double share(double part, double of) {
            return of > 0 ? Double.valueOf(part / of) : null;
        }
    }
}
