package no.omland.store.sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import no.omland.feature.FeatureSet;
import no.omland.importing.Progress;
import no.omland.issue.DataException;
import no.omland.issue.ImportIssue;
import no.omland.store.ConcurrentChangeException;
import no.omland.store.ImportRecord;
import no.omland.store.LayerRecord;
import no.omland.store.LayerVersion;
import no.omland.store.Workspace;
import no.omland.store.WorkspaceChange;

/** What both kinds of workspace do alike, in SQL that both databases understand. They differ in how a layer's table is made, locked and read. */
public abstract class SqlWorkspace implements Workspace {

    /** Work against the database. */
    protected interface Work<T> {
        T run(Connection connection) throws SQLException;
    }

    /** The connection, made anew when the last one was lost. */
    protected abstract Connection connection() throws SQLException;

    /** Runs the work in one transaction, as the only writer; when it fails, nothing of it is left. */
    protected abstract <T> T inTransaction(Work<T> work) throws SQLException;

    protected abstract LayerTables tables(Connection connection);

    /** What the database said, as a person can act on it. */
    protected abstract DataException failure(SQLException failure);

    @Override
    public final String version() {
        return reading(connection -> settings(connection).version());
    }

    @Override
    public final List<LayerRecord> layers() {
        return reading(connection -> tables(connection).list());
    }

    @Override
    public final Optional<FeatureSet> read(String layer) {
        return reading(connection -> tables(connection).read(layer));
    }

    @Override
    public final List<ImportRecord> imports() {
        return reading(connection -> new ImportHistory(connection).imports());
    }

    @Override
    public final List<ImportIssue> issues(long importId) {
        return reading(connection -> new ImportHistory(connection).issues(importId));
    }

    @Override
    public final SortedMap<String, String> documents(String prefix) {
        return reading(connection -> settings(connection).documents(prefix));
    }

    @Override
    public final List<ImportRecord> writeAll(List<WorkspaceChange> changes) {
        return writing(connection -> {
            String found = settings(connection).version();
            List<ImportRecord> kept = new ArrayList<>();
            for (WorkspaceChange change : changes) {
                String basedOn = change.basedOn();
                if (basedOn != null && !basedOn.equals(found)) {
                    throw new ConcurrentChangeException(basedOn, found);
                }
                ImportRecord imported = new ImportHistory(connection).add(change.imported(), change.issues());
                LayerVersions versions = layerVersions(connection);
                versions.remove(imported, change.removed());
                versions.write(imported, change.layers(), settings(connection).versionsKept(), change.progress());
                kept.add(imported);
            }
            changes.get(changes.size() - 1).progress().at("commit", changes.size(), 1);
            return kept;
        });
    }

    @Override
    public final void writeDocument(String name, String content) {
        writing(connection -> {
            settings(connection).putDocument(name, content);
            return true;
        });
    }

    @Override
    public final List<LayerVersion> versions(String layer) {
        return reading(connection -> {
            List<ImportRecord> imports = new ImportHistory(connection).imports();
            List<LayerVersion> versions = new ArrayList<>();
            for (VersionRegister.Row row : layerVersions(connection).kept(layer)) {
                Long count = row.features();
                imports.stream()
                        .filter(each -> each.id() == row.importId())
                        .map(each -> new LayerVersion(
                                each.id(),
                                each.imported(),
                                each.file(),
                                each.kind(),
                                count == null ? 0 : count,
                                row.isCurrent()))
                        .forEach(versions::add);
            }
            return versions;
        });
    }

    @Override
    public final Optional<FeatureSet> readVersion(String layer, long importId) {
        return reading(connection -> {
            LayerVersions versions = layerVersions(connection);
            for (VersionRegister.Row row : versions.kept(layer)) {
                if (row.importId() == importId) {
                    return Optional.of(versions.read(row));
                }
            }
            return Optional.empty();
        });
    }

    @Override
    public final ImportRecord restore(String layer, long importId, Progress progress) {
        return writing(connection -> {
            LayerVersions versions = layerVersions(connection);
            ImportHistory history = new ImportHistory(connection);
            Map<String, VersionRegister.Row> state = versions.after(importId, layer, title());
            if (versions.isCurrent(state, layer)) {
                throw DataException.use("version.current", title(), layer, importId);
            }
            ImportRecord former = history.imports().stream()
                    .filter(each -> each.id() == importId)
                    .findFirst()
                    .orElseThrow();
            ImportRecord kept = history.add(former.restoredAt(Instant.now().truncatedTo(ChronoUnit.MILLIS)), List.of());
            versions.restore(kept, state, settings(connection).versionsKept(), progress);
            progress.at("commit", 1, 1);
            return kept;
        });
    }

    @Override
    public final void keepVersions(int count) {
        if (count < 0) {
            throw DataException.use("version.count", title(), count);
        }
        writing(connection -> {
            settings(connection).keepVersions(count);
            LayerVersions versions = layerVersions(connection);
            for (LayerRecord layer : tables(connection).list()) {
                versions.prune(layer.name(), count);
            }
            return true;
        });
    }

    /**
     * Whether the tables of a workspace that is there are those of an earlier program.
     *
     * @throws DataException when they are those of a later one, or do not say
     */
    protected final boolean isBehind(Connection connection) throws SQLException {
        return settings(connection).schemaVersion() < WorkspaceSchema.VERSION;
    }

    /** Makes the tables of a new workspace, inside the caller's transaction. */
    protected final void create(Connection connection, SqlDialect dialect) throws SQLException {
        WorkspaceSchema.migrate(connection, dialect, 0);
        settings(connection).begin();
    }

    /** Takes the tables of an earlier program to those of today, inside the caller's transaction. */
    protected final void migrate(Connection connection, SqlDialect dialect) throws SQLException {
        WorkspaceSchema.migrate(connection, dialect, settings(connection).schemaVersion());
    }

    private Settings settings(Connection connection) {
        return new Settings(connection, title());
    }

    private LayerVersions layerVersions(Connection connection) {
        return new LayerVersions(tables(connection), new VersionRegister(connection));
    }

    private <T> T reading(Work<T> work) {
        try {
            return work.run(connection());
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    private <T> T writing(Work<T> work) {
        try {
            return inTransaction(connection -> {
                T done = work.run(connection);
                settings(connection).countWrite();
                return done;
            });
        } catch (SQLException e) {
            throw failure(e);
        }
    }
}
