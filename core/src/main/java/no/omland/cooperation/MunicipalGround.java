package no.omland.cooperation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.omland.municipality.Municipalities;
import no.omland.municipality.Municipality;
import no.omland.municipality.MunicipalityNumber;
import org.locationtech.jts.coverage.CoverageUnion;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * The municipalities on the map, with their areas and people. Geometries are in a metric system; shares by area are as true as its areas are. Immutable, but for what it
 * remembers.
 */
public final class MunicipalGround {

    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final Map<MunicipalityNumber, Geometry> areas = new TreeMap<>();
    private final Map<MunicipalityNumber, Long> people;
    private final List<PeoplePoint> points;
    private final boolean sidesMatch;

    /** People at one place. */
    public record PeoplePoint(Point place, long people) {}

    /**
     * @param people by municipality, as far as it is known
     * @param points where people live, for areas that do not follow municipal borders; empty when not known
     */
    public MunicipalGround(
            Municipalities municipalities, Map<MunicipalityNumber, Long> people, Collection<PeoplePoint> points) {
        for (Municipality each : municipalities.list()) {
            if (each.geometry() instanceof Polygonal) {
                areas.put(each.number(), each.geometry());
            }
        }
        this.people = Map.copyOf(people);
        this.points = List.copyOf(points);
        this.sidesMatch = CoverageValidator.isValid(areas.values().toArray(new Geometry[0]));
    }

    /** The numbers of the municipalities that have an area, rising. */
    public Set<MunicipalityNumber> onMap() {
        return new TreeSet<>(areas.keySet());
    }

    /** Those that have none, rising: what a group has outside the map. */
    public List<MunicipalityNumber> outside(Collection<MunicipalityNumber> members) {
        return members.stream()
                .filter(each -> !areas.containsKey(each))
                .sorted()
                .toList();
    }

    /** Whether neighbours share their border point by point, so that borders can be told exactly. */
    public boolean sidesMatch() {
        return sidesMatch;
    }

    public Optional<Geometry> area(MunicipalityNumber number) {
        return Optional.ofNullable(areas.get(number));
    }

    /** The people of these municipalities together; empty when it is not known of one of them. */
    public OptionalLong people(Collection<MunicipalityNumber> members) {
        return members.stream().allMatch(people::containsKey)
                ? OptionalLong.of(members.stream()
                        .mapToLong(each -> people.getOrDefault(each, 0L))
                        .sum())
                : OptionalLong.empty();
    }

    /** Those of which it is not known how many live there, rising. */
    public List<MunicipalityNumber> withoutPeople(Collection<MunicipalityNumber> members) {
        return members.stream()
                .filter(each -> !people.containsKey(each))
                .sorted()
                .toList();
    }

    /** Of how many municipalities on the map the people are known. */
    public long peopleKnown() {
        return areas.keySet().stream().filter(people::containsKey).count();
    }

    /** Whether it is known where in the municipalities people live. */
    public boolean knowsPlaces() {
        return !points.isEmpty();
    }

    /** People who live within an area. */
    public long peopleWithin(Geometry area) {
        PreparedGeometry prepared = PreparedGeometryFactory.prepare(area);
        return points.stream()
                .filter(each -> prepared.covers(each.place()))
                .mapToLong(PeoplePoint::people)
                .sum();
    }

    /** The area of a group: its own, or that of its municipalities on the map without the borders between them; empty when none of them is there. */
    public Geometry area(Grouping.Group group) {
        Geometry own = group.area();
        return own != null
                ? own
                : dissolved(group.members().stream()
                        .flatMap(each -> Stream.ofNullable(areas.get(each)))
                        .toList());
    }

    /** All municipalities on the map as one. */
    Geometry whole() {
        return dissolved(new ArrayList<>(areas.values()));
    }

    private Geometry dissolved(List<Geometry> parts) {
        if (parts.isEmpty()) {
            return FACTORY.createPolygon();
        }
        return sidesMatch ? CoverageUnion.union(parts.toArray(new Geometry[0])) : OverlayNGRobust.union(parts);
    }

    /** The area of a set of municipalities, those outside the map left out. */
    double squareMetres(Collection<MunicipalityNumber> members) {
        return members.stream()
                .flatMap(each -> Stream.ofNullable(areas.get(each)))
                .collect(Collectors.summingDouble(Geometry::getArea));
    }
}
