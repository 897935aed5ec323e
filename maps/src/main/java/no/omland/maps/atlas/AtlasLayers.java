package no.omland.maps.atlas;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.omland.crs.CoordinateTransform;
import no.omland.crs.EpsgCode;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.feature.Feature;
import no.omland.feature.FeatureSet;
import no.omland.maps.tile.DrawnLayer;
import no.omland.municipality.Municipality;
import no.omland.water.ChemicalStatus;
import no.omland.water.Modification;
import no.omland.water.WaterBody;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/** Builds the layers that tiles are cut from, from the ground up: land, water areas, municipalities, water, places. */
public final class AtlasLayers {

    private static final int RANK_OF_UNRANKED_PLACES = 3;
    private static final int[] LOWEST_ZOOM_OF_RANK = {0, 5, 8, 10};
    private static final int LOWEST_ZOOM_OF_MUNICIPALITIES = 4;

    private final WorkspaceSnapshot snapshot;

    private AtlasLayers(WorkspaceSnapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** The layers of a snapshot in drawing order; layers that the workspace lacks are empty. */
    public static List<DrawnLayer> of(WorkspaceSnapshot snapshot) {
        AtlasLayers atlas = new AtlasLayers(snapshot);
        return List.of(atlas.land(), atlas.waterAreas(), atlas.municipalities(), atlas.water(), atlas.places());
    }

    private DrawnLayer land() {
        DrawnLayer.Builder layer = DrawnLayer.named("land").withoutSpecks();
        backdrop("land").forEach(drawn -> layer.add(drawn.id(), drawn.mercator(), Map.of()));
        return layer.build();
    }

    private DrawnLayer waterAreas() {
        DrawnLayer.Builder layer = DrawnLayer.named("water_area");
        backdrop("water_areas").forEach(drawn -> layer.add(drawn.id(), drawn.mercator(), drawn.named()));
        return layer.build();
    }

    private DrawnLayer municipalities() {
        DrawnLayer.Builder layer = DrawnLayer.named("municipality").zooms(LOWEST_ZOOM_OF_MUNICIPALITIES, 22);
        CoordinateTransform toMercator = CoordinateTransform.between(WorkspaceSnapshot.CRS, EpsgCode.WEB_MERCATOR);
        for (Municipality municipality : snapshot.municipalities().list()) {
            Geometry geometry = municipality.geometry();
            if (geometry != null) {
                layer.add(
                        Long.parseLong(municipality.number().digits()),
                        toMercator.transform(geometry),
                        Map.of("number", municipality.number().digits(), "name", municipality.name()));
            }
        }
        return layer.build();
    }

    private DrawnLayer water() {
        DrawnLayer.Builder layer = DrawnLayer.named("water");
        CoordinateTransform toMercator = CoordinateTransform.between(WorkspaceSnapshot.CRS, EpsgCode.WEB_MERCATOR);
        List<WaterBody> bodies = snapshot.waterBodies();
        for (int i = 0; i < bodies.size(); i++) {
            Geometry geometry = bodies.get(i).geometry();
            if (geometry != null) {
                layer.add(i, toMercator.transform(geometry), properties(bodies.get(i)));
            }
        }
        return layer.build();
    }

    private static Map<String, Object> properties(WaterBody body) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("c", String.valueOf(body.category().letter()));
        properties.put("s", body.ecologicalClass().name());
        properties.put("m", letter(body.modification()));
        if (body.chemicalStatus() == ChemicalStatus.FAILING) {
            properties.put("d", 1);
        }
        return properties;
    }

    private static String letter(Modification modification) {
        return switch (modification) {
            case NATURAL -> "N";
            case HEAVILY_MODIFIED -> "H";
            case ARTIFICIAL -> "A";
            case UNKNOWN -> "U";
        };
    }

    private DrawnLayer places() {
        DrawnLayer.Builder layer = DrawnLayer.named("place");
        for (Backdrop place : backdrop("places")) {
            int rank = rank(place.text("rank"));
            Map<String, Object> properties = new LinkedHashMap<>(place.named());
            properties.put("rank", rank);
            layer.add(place.id(), place.mercator(), properties, LOWEST_ZOOM_OF_RANK[rank]);
        }
        return layer.build();
    }

    private static int rank(@Nullable String text) {
        return text != null && text.matches("[1-3]") ? Integer.parseInt(text) : RANK_OF_UNRANKED_PLACES;
    }

    /** A feature of a plain layer, ready to be drawn. */
    private record Backdrop(int id, Geometry mercator, Feature feature, FeatureSet layer) {

        @Nullable
        String text(String column) {
            return feature.text(layer.schema().indexOf(column));
        }

        Map<String, Object> named() {
            String name = text("name");
            return name == null ? Map.of() : Map.of("name", name);
        }
    }

    /** The features of a plain layer that have a place on the map; none when the workspace lacks the layer. */
    private List<Backdrop> backdrop(String name) {
        List<Backdrop> drawn = new ArrayList<>();
        FeatureSet layer = snapshot.backdrop(name).orElse(null);
        EpsgCode crs = layer == null ? null : layer.crs();
        if (layer == null || crs == null) {
            return drawn;
        }
        CoordinateTransform toMercator = CoordinateTransform.between(crs, EpsgCode.WEB_MERCATOR);
        for (int i = 0; i < layer.size(); i++) {
            Geometry geometry = layer.features().get(i).geometry();
            if (geometry != null && !geometry.isEmpty()) {
                drawn.add(new Backdrop(
                        i, toMercator.transform(geometry), layer.features().get(i), layer));
            }
        }
        return drawn;
    }
}
