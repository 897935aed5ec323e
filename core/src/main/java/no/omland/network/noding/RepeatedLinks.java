package no.omland.network.noding;

import java.util.HashMap;
import java.util.Map;
import no.omland.network.OneWay;
import no.omland.network.RoadLink;
import org.locationtech.jts.geom.LineString;

/** Finds links that are there already: between the same nodes, of the same type, structure, direction and length, on the same course drawn either way. */
final class RepeatedLinks {

    private final double toleranceMetres;
    private final Map<Long, Entry> last = new HashMap<>();

    RepeatedLinks(double toleranceMetres) {
        this.toleranceMetres = Math.max(toleranceMetres, 0.001);
    }

    private record Entry(
            RoadLink link,
            int feature,
            @org.jspecify.annotations.Nullable Entry before) {}

    /** The feature of the link that this one repeats; -1 when it is new, and kept in mind. */
    int add(RoadLink link, int feature) {
        long key = (long) Math.min(link.from(), link.to()) << 32 | Math.max(link.from(), link.to());
        Entry first = last.get(key);
        for (Entry entry = first; entry != null; entry = entry.before()) {
            if (isSame(entry.link(), link)) {
                return entry.feature();
            }
        }
        last.put(key, new Entry(link, feature, first));
        return -1;
    }

    private boolean isSame(RoadLink one, RoadLink other) {
        LineString course = one.line();
        LineString otherCourse = other.line();
        if (one.type() != other.type()
                || one.structure() != other.structure()
                || Math.abs(one.lengthMetres() - other.lengthMetres()) > toleranceMetres
                || course == null
                || otherCourse == null
                || course.getNumPoints() != otherCourse.getNumPoints()) {
            return false;
        }
        boolean alike = one.oneWay() == other.oneWay() && course.equalsExact(otherCourse, toleranceMetres);
        return alike
                || turned(one.oneWay()) == other.oneWay() && course.reverse().equalsExact(otherCourse, toleranceMetres);
    }

    private static OneWay turned(OneWay direction) {
        return switch (direction) {
            case BOTH -> OneWay.BOTH;
            case FORWARD -> OneWay.BACKWARD;
            case BACKWARD -> OneWay.FORWARD;
        };
    }
}
