package no.omland.dataset.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.omland.crs.CoordinateTransform;
import no.omland.dataset.travel.PeopleLayer;
import no.omland.dataset.travel.Place;
import no.omland.feature.Feature;
import no.omland.feature.FeatureSet;
import no.omland.municipality.MunicipalityNumber;
import no.omland.store.Workspace;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;

/**
 * The named settlements of a workspace, inhabited or not.
 *
 * @param layer the name of the layer; empty when there is none
 */
record Settlements(String layer, List<Settlement> list) {

    private static final List<String> LAYERS = List.of("settlements", "places");

    /** @param municipality as the row has it; empty when it does not say */
    record Settlement(Place place, Optional<MunicipalityNumber> municipality) {}

    Settlements {
        list = List.copyOf(list);
    }

    static Settlements of(Workspace workspace) {
        return LAYERS.stream()
                .map(workspace::read)
                .flatMap(Optional::stream)
                .filter(layer -> layer.isSpatial() && name(layer) >= 0)
                .findFirst()
                .map(Settlements::read)
                .orElseGet(() -> new Settlements("", List.of()));
    }

    private static int name(FeatureSet layer) {
        return Stream.of("name", "navn", "stedsnavn")
                .mapToInt(layer.schema()::indexOf)
                .filter(column -> column >= 0)
                .findFirst()
                .orElse(-1);
    }

    private static Settlements read(FeatureSet layer) {
        int name = name(layer);
        int municipality = PeopleLayer.municipality(layer);
        CoordinateTransform transform = PeopleLayer.moving(layer);
        List<Settlement> list = new ArrayList<>();
        for (Feature feature : layer.features()) {
            @Nullable String called = feature.text(name);
            Geometry geometry = feature.geometry();
            if (called == null || called.isBlank() || geometry == null || geometry.isEmpty()) {
                continue;
            }
            Point point = (transform == null ? geometry : transform.transform(geometry)).getInteriorPoint();
            @Nullable String number = municipality < 0 ? null : feature.text(municipality);
            list.add(new Settlement(
                    new Place(called.strip(), called.strip(), point.getX(), point.getY()),
                    Optional.ofNullable(number).flatMap(MunicipalityNumber::find)));
        }
        return new Settlements(layer.name(), list);
    }

    /** Those of a name; capital letters are all the same. */
    List<Settlement> named(String name) {
        return list.stream()
                .filter(each -> each.place().name().equalsIgnoreCase(name.strip()))
                .toList();
    }

    /** The nearest as the crow flies within a municipality; empty when it has none. */
    Optional<Settlement> nearest(MunicipalityNumber municipality, double easting, double northing) {
        return list.stream()
                .filter(each -> each.municipality().equals(Optional.of(municipality)))
                .min(Comparator.comparingDouble(each -> Math.hypot(
                        each.place().easting() - easting, each.place().northing() - northing)));
    }
}
