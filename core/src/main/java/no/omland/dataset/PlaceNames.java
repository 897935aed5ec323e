package no.omland.dataset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.omland.crs.CoordinateOutOfDomainException;
import no.omland.crs.CoordinateTransform;
import no.omland.crs.EpsgCode;
import no.omland.feature.Feature;
import no.omland.feature.FeatureSet;
import no.omland.network.report.NamedPlace;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;

/** Named points of a layer in metres: columns {@code name} or {@code navn}, and what tells how large they are. */
public final class PlaceNames {

    private static final List<String> NAMES = List.of("name", "navn", "stedsnavn", "node", "id");
    private static final List<String> WEIGHTS = List.of("population", "population_2025", "folketall", "innbyggere");

    private PlaceNames() {}

    /** The places of a layer in EPSG:25833; none when it has no points or no names. */
    public static List<NamedPlace> of(FeatureSet layer) {
        EpsgCode crs = layer.crs();
        int name = column(layer, NAMES);
        if (crs == null || name < 0) {
            return List.of();
        }
        int weight = column(layer, WEIGHTS);
        int rank = layer.schema().indexOf("rank");
        CoordinateTransform transform = CoordinateTransform.between(crs, WorkspaceSnapshot.CRS);
        List<NamedPlace> places = new ArrayList<>();
        for (Feature feature : layer.features()) {
            String called = feature.text(name);
            if (called != null && feature.geometry() instanceof Point point && !point.isEmpty()) {
                try {
                    Geometry moved = transform.transform(point);
                    double large = weight >= 0 ? number(feature, weight) : -number(feature, rank);
                    places.add(new NamedPlace(called, large, moved.getCoordinate().x, moved.getCoordinate().y));
                } catch (CoordinateOutOfDomainException nowhere) {
                    // A place that the reference system does not reach is on no road either.
                }
            }
        }
        return places;
    }

    /** Places by their names, without regard to case; of several of one name the first. */
    public static Map<String, NamedPlace> byName(List<NamedPlace> places) {
        Map<String, NamedPlace> byName = new HashMap<>();
        places.forEach(place -> byName.putIfAbsent(key(place.name()), place));
        return byName;
    }

    public static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private static int column(FeatureSet layer, List<String> names) {
        return names.stream()
                .mapToInt(layer.schema()::indexOf)
                .filter(position -> position >= 0)
                .findFirst()
                .orElse(-1);
    }

    private static double number(Feature feature, int position) {
        try {
            String text = feature.text(position);
            return text == null ? 0 : Double.parseDouble(text);
        } catch (NumberFormatException notANumber) {
            return 0;
        }
    }
}
