package no.omland.web.map;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.omland.crs.CoordinateTransform;
import no.omland.crs.EpsgCode;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.feature.Feature;
import no.omland.feature.FeatureSet;
import no.omland.municipality.Municipality;
import no.omland.store.Workspace;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/** The municipalities, settlements and offices of a workspace that have a place, found by name. */
final class NamedPlaces {

    /** As many as are seen at a glance; our choice. */
    static final int MOST = 8;

    static final String OFFICES = "offices";

    private static final Locale NORWEGIAN = Locale.forLanguageTag("nb");
    private static final List<String> KINDS =
            List.of(NamedPlace.MUNICIPALITY, NamedPlace.SETTLEMENT, NamedPlace.OFFICE);

    private final List<NamedPlace> places = new ArrayList<>();
    private final WorkspaceSnapshot snapshot;

    private NamedPlaces(WorkspaceSnapshot snapshot) {
        this.snapshot = snapshot;
    }

    /**
     * @param total how many there are
     * @param rows the {@value NamedPlaces#MOST} that fit best, the best first
     */
    record Found(int total, List<NamedPlace> rows) {}

    /** @param workspace the one that the snapshot is of; offices are in no snapshot */
    static NamedPlaces of(WorkspaceSnapshot snapshot, Workspace workspace) {
        NamedPlaces all = new NamedPlaces(snapshot);
        snapshot.municipalities().list().forEach(all::add);
        snapshot.backdrop("places").ifPresent(layer -> all.addPoints(layer, NamedPlace.SETTLEMENT));
        workspace.read(OFFICES).ifPresent(layer -> all.addPoints(layer, NamedPlace.OFFICE));
        return all;
    }

    /**
     * Those whose name, one of its words, or municipality number begins as it is written, and after them those whose name has it anywhere. Large and small letters are one.
     *
     * @param written blank finds none
     */
    Found find(String written) {
        String wanted = written.strip().toLowerCase(NORWEGIAN);
        if (wanted.isEmpty()) {
            return new Found(0, List.of());
        }
        List<NamedPlace> found = places.stream()
                .filter(each -> distance(each, wanted) >= 0)
                .sorted(Comparator.comparingInt((NamedPlace each) -> distance(each, wanted))
                        .thenComparingInt(each -> KINDS.indexOf(each.kind()))
                        .thenComparing(NamedPlace::name, Collator.getInstance(NORWEGIAN)))
                .toList();
        return new Found(found.size(), found.stream().limit(MOST).toList());
    }

    /** 0 for the very name, 1 when it begins so, 2 when a later word does, 3 when it is somewhere in it; −1 when it is not. */
    private static int distance(NamedPlace place, String wanted) {
        String name = place.name().toLowerCase(NORWEGIAN);
        if (name.equals(wanted) || wanted.equals(place.number())) {
            return 0;
        }
        int at = name.indexOf(wanted);
        if (at < 0) {
            return -1;
        }
        return at == 0 ? 1 : Character.isLetterOrDigit(name.charAt(at - 1)) ? 3 : 2;
    }

    private void add(Municipality municipality) {
        Geometry geometry = municipality.geometry();
        if (geometry != null && !geometry.isEmpty()) {
            places.add(new NamedPlace(
                    NamedPlace.MUNICIPALITY,
                    municipality.name(),
                    municipality.number().digits(),
                    null,
                    null,
                    GroundBounds.degrees(geometry.getEnvelopeInternal(), WorkspaceSnapshot.CRS)));
        }
    }

    private void addPoints(FeatureSet layer, String kind) {
        EpsgCode crs = layer.crs();
        int name = layer.schema().indexOf("name");
        int id = layer.schema().indexOf("id");
        if (crs == null || name < 0) {
            return;
        }
        CoordinateTransform toGround = CoordinateTransform.between(crs, WorkspaceSnapshot.CRS);
        for (int i = 0; i < layer.size(); i++) {
            Feature feature = layer.features().get(i);
            Geometry geometry = feature.geometry();
            String called = feature.text(name);
            if (geometry == null || geometry.isEmpty() || called == null || called.isBlank()) {
                continue;
            }
            Coordinate point = toGround.transform(geometry).getInteriorPoint().getCoordinate();
            // As the offices of travel are numbered where they have no id of their own.
            @Nullable String own = id < 0 ? null : feature.text(id);
            String number = own == null || own.isBlank() ? String.valueOf(i + 1) : own.strip();
            places.add(new NamedPlace(
                    kind,
                    called.strip(),
                    null,
                    kind.equals(NamedPlace.OFFICE) ? number : null,
                    municipality(point).orElse(null),
                    GroundBounds.degrees(new Envelope(point), WorkspaceSnapshot.CRS)));
        }
    }

    private Optional<String> municipality(Coordinate point) {
        return snapshot.municipalities().at(point).map(Municipality::name);
    }
}
