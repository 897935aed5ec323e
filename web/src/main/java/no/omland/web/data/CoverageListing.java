package no.omland.web.data;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import no.omland.coverage.Amount;
import no.omland.coverage.LayerCoverage;
import no.omland.coverage.MeasuringSystem;
import no.omland.feature.FeatureSet;
import no.omland.feature.Field;
import no.omland.issue.DataException;
import no.omland.store.LayerRecord;
import no.omland.store.Workspace;
import no.omland.web.answer.Listing;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/** How much of each feature of one layer lies in each polygon of another, as a list: amounts to the millimetre or the square centimetre, shares to six decimals. */
public final class CoverageListing {

    private static final int SHARE_DECIMALS = 6;
    private static final int AMOUNT_DECIMALS = 3;

    private CoverageListing() {}

    /**
     * Lays one layer of a workspace over another.
     *
     * @param key the layer's key column, or null to number its features from 1
     * @param zoneKey that of the polygons
     * @param measure {@code area}, {@code length} or {@code count}; null for what each feature is measured by
     * @throws DataException when a layer, a column or a word is not known, or the layer to lie in holds no polygons
     */
    public static LayerCoverage coverage(
            Workspace workspace,
            String layer,
            @Nullable String key,
            String zones,
            @Nullable String zoneKey,
            @Nullable String measure,
            MeasuringSystem system) {
        FeatureSet of = spatial(workspace, layer);
        FeatureSet in = spatial(workspace, zones);
        if (in.geometries().anyMatch(geometry -> geometry.getDimension() != 2)) {
            throw DataException.use("coverage.no-polygons", zones);
        }
        return LayerCoverage.of(of, column(of, key), in, column(in, zoneKey), system, amount(measure));
    }

    /** The rows as a list. */
    public static Listing<LayerCoverage.Row> of(LayerCoverage coverage) {
        return new Listing<>(coverage.rows())
                .column("of", LayerCoverage.Row::of)
                .column("in", LayerCoverage.Row::in)
                .column("measure", row -> row.amount().name().toLowerCase(Locale.ROOT))
                .column("total", row -> rounded(row.total(), AMOUNT_DECIMALS))
                .column("within", row -> rounded(row.within(), AMOUNT_DECIMALS))
                .column("share", row -> rounded(row.share(), SHARE_DECIMALS));
    }

    private static BigDecimal rounded(double value, int decimals) {
        return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
    }

    private static FeatureSet spatial(Workspace workspace, String name) {
        FeatureSet layer = workspace
                .read(name)
                .orElseThrow(() -> DataException.use(
                        "layer.not-found",
                        name,
                        String.join(
                                ", ",
                                workspace.layers().stream()
                                        .map(LayerRecord::name)
                                        .toList())));
        if (layer.geometries().allMatch(Geometry::isEmpty)) {
            throw DataException.use("coverage.no-geometry", name);
        }
        return layer;
    }

    private static int column(FeatureSet layer, @Nullable String name) {
        if (name == null) {
            return -1;
        }
        int found = layer.schema().indexOf(name);
        if (found < 0) {
            throw DataException.use(
                    "coverage.column",
                    layer.name(),
                    name,
                    String.join(
                            ", ",
                            layer.schema().fields().stream().map(Field::name).toList()));
        }
        return found;
    }

    private static @Nullable Amount amount(@Nullable String measure) {
        if (measure == null) {
            return null;
        }
        return switch (measure.toLowerCase(Locale.ROOT)) {
            case "area" -> Amount.AREA_SQUARE_METRES;
            case "length" -> Amount.LENGTH_METRES;
            case "count" -> Amount.COUNT;
            default -> throw DataException.use("selection.unknown", "measure", measure, "area · length · count");
        };
    }
}
