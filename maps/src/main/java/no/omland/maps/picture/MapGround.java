package no.omland.maps.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.omland.crs.CoordinateTransform;
import no.omland.crs.EpsgCode;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.feature.Feature;
import no.omland.feature.FeatureSet;
import no.omland.municipality.Municipality;
import no.omland.water.WaterBody;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.index.strtree.STRtree;

/** All that a map of a snapshot may show, in EPSG:25833 and found by place. Made once for a snapshot; safe for many readers. */
public final class MapGround {

    private static final int RANK_OF_UNRANKED_PLACES = 3;

    /** A thing with a name, or null, and a rank from 1, the most important, to 3. */
    record Named(Geometry geometry, @Nullable String name, int rank) {}

    /** A body and its place in the snapshot's list, which settles who is drawn first among equals. */
    record Placed(WaterBody body, Geometry geometry, int index) {}

    private final STRtree land = new STRtree();
    private final STRtree waterAreas = new STRtree();
    private final STRtree municipalities = new STRtree();
    private final STRtree places = new STRtree();
    private final STRtree bodies = new STRtree();
    private final List<Named> namedAreas = new ArrayList<>();
    private final boolean hasLand;

    private MapGround(WorkspaceSnapshot snapshot) {
        this.hasLand = fill(land, snapshot, "land") > 0;
        fill(waterAreas, snapshot, "water_areas");
        fill(places, snapshot, "places");
        for (Municipality each : snapshot.municipalities().list()) {
            if (each.geometry() != null) {
                put(municipalities, new Named(each.geometry(), each.name(), 1));
            }
        }
        List<WaterBody> all = snapshot.waterBodies();
        for (int i = 0; i < all.size(); i++) {
            Geometry geometry = all.get(i).geometry();
            if (geometry != null && !geometry.isEmpty()) {
                bodies.insert(geometry.getEnvelopeInternal(), new Placed(all.get(i), geometry, i));
            }
        }
        for (STRtree tree : List.of(land, waterAreas, municipalities, places, bodies)) {
            tree.build();
        }
    }

    public static MapGround of(WorkspaceSnapshot snapshot) {
        return new MapGround(snapshot);
    }

    /** The area of a water area by its name, or empty when no layer has it. */
    public Optional<Geometry> waterArea(String name) {
        return namedAreas.stream()
                .filter(each -> name.equalsIgnoreCase(each.name()))
                .map(Named::geometry)
                .findFirst();
    }

    /** Whether a coastline is loaded; without one the municipalities stand in for the land. */
    boolean hasLand() {
        return hasLand;
    }

    List<Named> land(Envelope extent) {
        return named(land, extent);
    }

    List<Named> waterAreas(Envelope extent) {
        return named(waterAreas, extent);
    }

    List<Named> municipalities(Envelope extent) {
        return named(municipalities, extent);
    }

    /** The most important first, equals by name. */
    List<Named> places(Envelope extent) {
        return named(places, extent).stream()
                .sorted(Comparator.comparingInt(Named::rank).thenComparing(each -> String.valueOf(each.name())))
                .toList();
    }

    List<Placed> bodies(Envelope extent) {
        List<Placed> found = new ArrayList<>();
        for (Object each : bodies.query(extent)) {
            found.add((Placed) each);
        }
        found.sort(Comparator.comparingInt(Placed::index));
        return found;
    }

    private static List<Named> named(STRtree tree, Envelope extent) {
        List<Named> found = new ArrayList<>();
        for (Object each : tree.query(extent)) {
            found.add((Named) each);
        }
        found.sort(Comparator.comparing((Named each) -> String.valueOf(each.name()))
                .thenComparing(each -> each.geometry().getEnvelopeInternal()));
        return found;
    }

    private int fill(STRtree tree, WorkspaceSnapshot snapshot, String layerName) {
        FeatureSet layer = snapshot.backdrop(layerName).orElse(null);
        EpsgCode crs = layer == null ? null : layer.crs();
        if (layer == null || crs == null) {
            return 0;
        }
        CoordinateTransform transform = CoordinateTransform.between(crs, WorkspaceSnapshot.CRS);
        int name = Math.max(layer.schema().indexOf("name"), layer.schema().indexOf("vannomrade"));
        int rank = layer.schema().indexOf("rank");
        for (Feature feature : layer.features()) {
            Geometry geometry = feature.geometry();
            if (geometry != null && !geometry.isEmpty()) {
                Named drawn = new Named(transform.transform(geometry), feature.text(name), rank(feature.text(rank)));
                put(tree, drawn);
                if (tree == waterAreas) {
                    namedAreas.add(drawn);
                }
            }
        }
        return layer.size();
    }

    /** The parts of a country's coast are found one by one. */
    private static void put(STRtree tree, Named named) {
        for (int i = 0; i < named.geometry().getNumGeometries(); i++) {
            Geometry part = named.geometry().getGeometryN(i);
            tree.insert(part.getEnvelopeInternal(), new Named(part, named.name(), named.rank()));
        }
    }

    private static int rank(@Nullable String text) {
        return text != null && text.matches("[1-3]") ? Integer.parseInt(text) : RANK_OF_UNRANKED_PLACES;
    }
}
