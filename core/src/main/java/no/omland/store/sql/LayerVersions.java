package no.omland.store.sql;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import no.omland.feature.FeatureSet;
import no.omland.importing.Progress;
import no.omland.issue.DataException;
import no.omland.store.ImportRecord;

/**
 * Layers with their earlier states. A write puts the state that was there aside instead of dropping it; the last few of them are kept.
 *
 * <p>Layers that one import writes together, such as water bodies and their pressures, are a group: the state of the group after an import is, for each of its
 * layers, the newest version that is not newer than that import.
 */
final class LayerVersions {

    private final LayerTables tables;
    private final VersionRegister register;

    LayerVersions(LayerTables tables, VersionRegister register) {
        this.tables = tables;
        this.register = register;
    }

    /** Makes the sets the current layers, as the work of an import into {@code mainLayer}. */
    void write(ImportRecord imported, List<FeatureSet> sets, int kept, Progress progress) throws SQLException {
        for (FeatureSet set : sets) {
            tables.stage(set, progress);
        }
        for (FeatureSet set : sets) {
            putAside(set.name());
            tables.publish(set, imported.file(), progress);
            register.put(new VersionRegister.Row(
                    set.name(),
                    imported.id(),
                    imported.layer(),
                    set.name(),
                    (long) set.size(),
                    tables.geometry(set.name())));
        }
        prune(imported.layer(), kept);
    }

    /** Puts layers aside, as the work of an import. One that is not there stays so. */
    void remove(ImportRecord imported, List<String> layers) throws SQLException {
        for (String layer : layers) {
            if (isThere(layer)) {
                putAside(layer);
                register.put(new VersionRegister.Row(layer, imported.id(), imported.layer(), null, null, null));
            }
        }
    }

    private void putAside(String layer) throws SQLException {
        Optional<VersionRegister.Row> newest = newest(layer);
        Optional<VersionRegister.Row> current = newest.filter(VersionRegister.Row::isCurrent);
        if (current.isPresent()) {
            VersionRegister.Row row = current.get();
            String table = "omland_version_" + row.importId() + "_" + layer;
            long count = tables.count(layer);
            GeometryColumn geometry = tables.geometry(layer);
            tables.setAside(layer, table);
            register.put(row.keptIn(table, count).with(geometry));
            return;
        }
        if (tables.isThere(layer)) {
            throw DataException.use("layer.foreign", layer);
        }
        if (newest.isPresent()) {
            register.put(newest.get());
        }
        tables.forget(layer);
    }

    /** The versions of a layer, newest first. One whose table another program has removed or renamed is one that is no longer kept. */
    private List<VersionRegister.Row> versions(String layer) throws SQLException {
        List<VersionRegister.Row> rows = new ArrayList<>();
        for (VersionRegister.Row row : register.of(layer)) {
            String table = row.keptIn();
            boolean lost = table != null && !(row.isCurrent() ? tables.isThere(layer) : tables.isAside(table));
            rows.add(lost ? row.keptIn(null, row.features()) : row);
        }
        return rows;
    }

    private Optional<VersionRegister.Row> newest(String layer) throws SQLException {
        return versions(layer).stream().findFirst();
    }

    /** Whether a layer is there: its newest version neither says that it is not, nor has been lost. */
    private boolean isThere(String layer) throws SQLException {
        return newest(layer)
                .filter(row -> !row.isAbsence() && row.keptIn() != null)
                .isPresent();
    }

    /** What each layer of a group was after an import. A layer that was not there is not in the map. */
    Map<String, VersionRegister.Row> after(long importId, String layer, String workspace) throws SQLException {
        Map<String, VersionRegister.Row> state = new TreeMap<>();
        for (String each : register.group(layer)) {
            Optional<VersionRegister.Row> row = versions(each).stream()
                    .filter(version -> version.importId() <= importId)
                    .findFirst();
            if (row.isPresent() && !row.get().isAbsence()) {
                if (row.get().keptIn() == null) {
                    throw notKept(layer, importId, workspace);
                }
                state.put(each, row.get());
            }
        }
        if (state.values().stream().noneMatch(row -> row.importId() == importId)) {
            throw notKept(layer, importId, workspace);
        }
        return state;
    }

    private DataException notKept(String layer, long importId, String workspace) throws SQLException {
        List<String> kept = versions(layer).stream()
                .filter(row -> row.keptIn() != null)
                .map(row -> String.valueOf(row.importId()))
                .toList();
        return DataException.use("version.not-kept", workspace, layer, importId, String.join(", ", kept));
    }

    /** Whether a group is as it was in this state already. */
    boolean isCurrent(Map<String, VersionRegister.Row> state, String layer) throws SQLException {
        for (String each : register.group(layer)) {
            if (isThere(each) != state.containsKey(each)) {
                return false;
            }
        }
        return state.values().stream().allMatch(VersionRegister.Row::isCurrent);
    }

    FeatureSet read(VersionRegister.Row row) throws SQLException {
        String table = row.keptIn();
        if (row.isCurrent() || table == null) {
            return tables.read(row.layer()).orElseThrow();
        }
        return tables.readAside(table, row.layer(), row.geometry());
    }

    /** Makes a former state of a group the current one, as the work of {@code imported}. */
    void restore(ImportRecord imported, Map<String, VersionRegister.Row> state, int kept, Progress progress)
            throws SQLException {
        List<FeatureSet> sets = new ArrayList<>();
        for (VersionRegister.Row row : state.values()) {
            if (!row.isCurrent()) {
                sets.add(read(row));
            }
        }
        remove(
                imported,
                register.group(imported.layer()).stream()
                        .filter(layer -> !state.containsKey(layer))
                        .toList());
        write(imported, sets, kept, progress);
    }

    /** The kept versions of a layer, newest first. */
    List<VersionRegister.Row> kept(String layer) throws SQLException {
        List<VersionRegister.Row> rows = new ArrayList<>();
        for (VersionRegister.Row row : versions(layer)) {
            if (row.isCurrent()) {
                rows.add(row.keptIn(row.keptIn(), tables.count(layer)));
            } else if (row.keptIn() != null) {
                rows.add(row);
            }
        }
        return rows;
    }

    /** Drops what no state of the group after its last imports needs. */
    void prune(String layer, int kept) throws SQLException {
        List<String> group = register.group(layer);
        Set<Long> imports = new HashSet<>();
        for (String each : group) {
            register.of(each).forEach(row -> imports.add(row.importId()));
        }
        List<Long> last = imports.stream()
                .sorted((one, other) -> Long.compare(other, one))
                .limit(kept + 1L)
                .toList();
        for (String each : group) {
            List<VersionRegister.Row> versions = versions(each);
            for (int i = 0; i < versions.size(); i++) {
                VersionRegister.Row row = versions.get(i);
                long until = i == 0 ? Long.MAX_VALUE : versions.get(i - 1).importId();
                boolean needed = last.stream().anyMatch(id -> id >= row.importId() && id < until);
                String table = row.keptIn();
                if (!needed && table != null && !row.isCurrent() && tables.dropAside(table)) {
                    register.put(row.keptIn(null, row.features()));
                }
            }
        }
    }
}
