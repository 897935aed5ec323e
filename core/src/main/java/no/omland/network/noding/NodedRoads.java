package no.omland.network.noding;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import no.omland.feature.Feature;
import no.omland.feature.FeatureSet;
import no.omland.network.RoadAttributes;
import no.omland.network.RoadNetwork;
import org.jspecify.annotations.Nullable;

/** A layer of roads as a network, with the way back from each link to the feature it was made of. Immutable. */
public final class NodedRoads {

    private final RoadNetwork network;
    private final FeatureSet layer;
    private final RoadAttributes attributes;
    private final int[] featureOfSource;
    private final NodingOptions options;
    private final List<LinkFault> faults;
    private final int notInUse;

    NodedRoads(
            RoadNetwork network,
            FeatureSet layer,
            int[] featureOfSource,
            NodingOptions options,
            List<LinkFault> faults,
            int notInUse) {
        this.network = network;
        this.layer = layer;
        this.attributes = new RoadAttributes(layer);
        this.featureOfSource = featureOfSource;
        this.options = options;
        this.faults = List.copyOf(faults);
        this.notInUse = notInUse;
    }

    public RoadNetwork network() {
        return network;
    }

    /** The layer that it was made of. */
    public FeatureSet layer() {
        return layer;
    }

    public NodingOptions options() {
        return options;
    }

    /** What was left out, and what is odd. */
    public List<LinkFault> faults() {
        return faults;
    }

    /** How many lines are not in use, and so no links. */
    public int notInUse() {
        return notInUse;
    }

    /** The index in {@link #layer} of the feature that a link was made of; several links may be of one feature. */
    public int feature(int link) {
        return featureOfSource[network.source(link)];
    }

    /** What the layer says in one of the columns of {@link no.omland.network.RoadColumns}, or null when it says nothing. */
    public @Nullable String text(int link, String column) {
        return attributes.text(road(link), column);
    }

    /** What the layer says in one of the columns of {@link no.omland.network.RoadColumns}; empty when it says nothing. */
    public OptionalDouble number(int link, String column) {
        return attributes.number(road(link), column);
    }

    /** What the layer says in one of the columns of {@link no.omland.network.RoadColumns}; empty when it says nothing. */
    public Optional<Boolean> flag(int link, String column) {
        return attributes.flag(road(link), column);
    }

    private Feature road(int link) {
        return layer.features().get(feature(link));
    }
}
