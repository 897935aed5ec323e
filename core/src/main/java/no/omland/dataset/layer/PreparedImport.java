package no.omland.dataset.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.omland.crs.EpsgCode;
import no.omland.feature.FeatureMerge;
import no.omland.feature.FeatureSet;
import no.omland.importing.SourceTable;

/**
 * What an import will write, once it is decided to.
 *
 * @param layer the layer that the import is about
 * @param crs the system of the file's own coordinates, empty when it has none
 * @param tables the layers and tables to put in place
 * @param removed layers that are to be there no more
 * @param features how many features came of the file
 * @param created how many of them are new
 * @param changed how many were there with other values
 * @param unchanged how many were there just so
 * @param rejected rows that were left out
 * @param alters whether writing would change anything
 * @param join the ids without partner
 */
public record PreparedImport(
        String layer,
        Optional<EpsgCode> crs,
        List<FeatureSet> tables,
        List<String> removed,
        long features,
        long created,
        long changed,
        long unchanged,
        long rejected,
        boolean alters,
        JoinReport join) {

    /** A layer that is put whole in the place of the one before. */
    public static PreparedImport whole(FeatureSet layer, SourceTable source) {
        Optional<EpsgCode> own = Optional.ofNullable(source.features().crs());
        return new PreparedImport(
                layer.name(),
                own.or(() -> Optional.ofNullable(layer.crs()).map(crs -> EpsgCode.WGS84)),
                List.of(layer),
                layer.size(),
                layer.size(),
                0,
                0,
                0,
                true);
    }

    /** A table without places that rows were merged into. */
    public static PreparedImport merged(String layer, FeatureSet incoming, FeatureMerge merge, long rejected) {
        return new PreparedImport(
                layer,
                Optional.empty(),
                List.of(merge.merged()),
                incoming.size(),
                merge.created(),
                merge.changed(),
                merge.unchanged(),
                rejected,
                merge.created() + merge.changed() > 0);
    }

    public PreparedImport {
        tables = List.copyOf(tables);
        removed = List.copyOf(removed);
    }

    /** An import that takes no layer away and joins nothing. */
    public PreparedImport(
            String layer,
            Optional<EpsgCode> crs,
            List<FeatureSet> tables,
            long features,
            long created,
            long changed,
            long unchanged,
            long rejected,
            boolean alters) {
        this(layer, crs, tables, List.of(), features, created, changed, unchanged, rejected, alters, JoinReport.NONE);
    }

    /** The same with the ids that found no partner. */
    public PreparedImport joined(JoinReport report) {
        return new PreparedImport(
                layer, crs, tables, removed, features, created, changed, unchanged, rejected, alters, report);
    }

    /** The same with one layer more. */
    public PreparedImport with(FeatureSet another) {
        List<FeatureSet> all = new ArrayList<>(tables);
        all.add(another);
        return new PreparedImport(
                layer, crs, all, removed, features, created, changed, unchanged, rejected, alters, join);
    }

    /** The same, taking a layer away. */
    public PreparedImport without(String name) {
        List<String> all = new ArrayList<>(removed);
        all.add(name);
        return new PreparedImport(
                layer, crs, tables, all, features, created, changed, unchanged, rejected, alters, join);
    }
}
