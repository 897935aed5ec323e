package no.omland.exporting;

import java.util.Set;
import java.util.stream.Collectors;
import no.omland.feature.FeatureSet;
import no.omland.issue.DataException;
import no.omland.store.LayerRecord;
import no.omland.store.Workspace;
import no.omland.water.WaterBodyId;
import no.omland.water.register.WaterBodyTables;

/** What is exported: a layer or table of a workspace with the store's columns, whole or the chosen water bodies alone. */
public final class ExportSource {

    private ExportSource() {}

    /**
     * A whole layer.
     *
     * @throws DataException when there is none of that name; the hint lists those there are
     */
    public static FeatureSet whole(Workspace workspace, String layer) {
        return workspace
                .read(layer)
                .orElseThrow(() -> DataException.use(
                        "layer.not-found",
                        layer,
                        workspace.layers().stream().map(LayerRecord::name).collect(Collectors.joining(", "))));
    }

    /**
     * The chosen water bodies, or their pressures.
     *
     * @throws DataException when there is no layer of that name, or it holds something else
     */
    public static FeatureSet chosen(Workspace workspace, String layer, Set<WaterBodyId> bodies) {
        FeatureSet all = whole(workspace, layer);
        return WaterBodyTables.of(all, bodies).orElseThrow(() -> DataException.use("export.selection", layer));
    }
}
