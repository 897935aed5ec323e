package no.omland.municipality;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.index.strtree.STRtree;

/** Municipalities by number, and by place. All geometries are in one reference system, that of the snapshot. Safe for many readers. */
public final class Municipalities {

    private record Locatable(Municipality municipality, IndexedPointInAreaLocator locator) {}

    private final SortedMap<MunicipalityNumber, Municipality> byNumber = new TreeMap<>();
    private final STRtree index = new STRtree();

    public Municipalities(Collection<Municipality> municipalities) {
        for (Municipality municipality : municipalities) {
            byNumber.put(municipality.number(), municipality);
            if (municipality.geometry() instanceof Polygonal) {
                index.insert(
                        municipality.geometry().getEnvelopeInternal(),
                        new Locatable(municipality, new IndexedPointInAreaLocator(municipality.geometry())));
            }
        }
        index.build();
    }

    public static Municipalities none() {
        return new Municipalities(List.of());
    }

    /** All of them by rising number. */
    public List<Municipality> list() {
        return List.copyOf(byNumber.values());
    }

    public Optional<Municipality> find(MunicipalityNumber number) {
        return Optional.ofNullable(byNumber.get(number));
    }

    /** The municipality that a point lies in; the one of lowest number when it lies on a border, empty when in none. */
    public Optional<Municipality> at(Coordinate point) {
        Municipality found = null;
        for (Object item : index.query(new Envelope(point))) {
            Locatable candidate = (Locatable) item;
            if (candidate.locator().locate(point) != Location.EXTERIOR
                    && (found == null || candidate.municipality().number().compareTo(found.number()) < 0)) {
                found = candidate.municipality();
            }
        }
        return Optional.ofNullable(found);
    }
}
