package no.omland.tiling;

import java.util.List;
import no.omland.crs.EpsgCode;
import no.omland.feature.Feature;
import no.omland.feature.FeatureSet;
import no.omland.feature.Field;
import no.omland.feature.FieldType;
import no.omland.feature.Schema;
import org.jspecify.annotations.Nullable;

/** Faults as a layer to look at on a map: one feature for each, with what it is, its measures, and the areas it is between. */
public final class FaultLayer {

    /** What a layer's name is followed by in the name of the layer of its faults. */
    public static final String SUFFIX = "_faults";

    private static final Schema SCHEMA = Schema.of(
            Field.text("kind"),
            new Field("area_m2", FieldType.REAL),
            new Field("width_m", FieldType.REAL),
            new Field("thinness", FieldType.REAL),
            Field.text("ids"));

    private FaultLayer() {}

    /** The name of the layer that holds the faults of {@code layer}. */
    public static String nameFor(String layer) {
        return layer + SUFFIX;
    }

    /**
     * The faults of a layer.
     *
     * @param crs the system that the areas were looked at in
     */
    public static FeatureSet of(String layer, EpsgCode crs, TilingFaults faults) {
        List<Feature> features = faults.faults().stream()
                .map(fault -> new Feature(fault.geometry(), new @Nullable Object[] {
                    fault.kind().word(),
                    fault.areaSquareMetres(),
                    fault.widthMetres(),
                    fault.thinness(),
                    String.join(", ", fault.ids())
                }))
                .toList();
        return new FeatureSet(nameFor(layer), SCHEMA, crs, features);
    }
}
