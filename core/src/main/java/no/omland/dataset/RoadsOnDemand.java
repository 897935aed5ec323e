package no.omland.dataset;

import no.omland.feature.FeatureSet;
import no.omland.network.noding.NodedRoads;
import no.omland.network.noding.NodingOptions;
import no.omland.network.noding.RoadNoding;
import org.jspecify.annotations.Nullable;

/** The network of a layer of roads, made once, by the first who asks; others who ask meanwhile wait for it. */
final class RoadsOnDemand {

    private final FeatureSet layer;
    private final KeptDocument<NodingOptions> options;
    private @Nullable NodedRoads roads;

    RoadsOnDemand(FeatureSet layer, KeptDocument<NodingOptions> options) {
        this.layer = layer;
        this.options = options;
    }

    synchronized NodedRoads get() {
        NodedRoads made = roads;
        if (made == null) {
            made = RoadNoding.of(layer, options.get());
            roads = made;
        }
        return made;
    }
}
