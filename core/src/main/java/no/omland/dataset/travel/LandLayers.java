package no.omland.dataset.travel;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.omland.crs.CoordinateTransform;
import no.omland.feature.FeatureSet;
import no.omland.network.RoadNetwork;
import no.omland.store.Workspace;
import no.omland.travel.catchment.DryLand;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygonal;

/** The layers of a workspace that tell land from water. */
final class LandLayers {

    private static final List<String> LAND = List.of("land", "coast");
    private static final List<String> LAKES = List.of("lakes", "innsjo");
    private static final double LEAST_SHARE = 0.9;

    private LandLayers() {}

    /** Land that holds fewer than nine of ten junctions is of another part of the country, and says nothing of where the sea is here. */
    static DryLand of(Workspace workspace, RoadNetwork network) {
        List<Geometry> land = polygons(workspace, LAND);
        Envelope extent = new Envelope();
        land.forEach(each -> extent.expandToInclude(each.getEnvelopeInternal()));
        int within = 0;
        for (int node = 0; node < network.nodeCount(); node++) {
            within += extent.contains(network.easting(node), network.northing(node)) ? 1 : 0;
        }
        boolean isOfHere = within >= LEAST_SHARE * network.nodeCount();
        return DryLand.of(isOfHere ? land : List.of(), polygons(workspace, LAKES));
    }

    private static List<Geometry> polygons(Workspace workspace, List<String> names) {
        return names.stream()
                .map(workspace::read)
                .flatMap(Optional::stream)
                .filter(FeatureSet::isSpatial)
                .map(LandLayers::polygons)
                .filter(each -> !each.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<Geometry> polygons(FeatureSet layer) {
        CoordinateTransform transform = PeopleLayer.moving(layer);
        Stream<Geometry> polygons = layer.geometries().filter(Polygonal.class::isInstance);
        return (transform == null ? polygons : polygons.map(transform::transform)).toList();
    }
}
