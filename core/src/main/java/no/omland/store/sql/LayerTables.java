package no.omland.store.sql;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import no.omland.feature.FeatureSet;
import no.omland.importing.Progress;
import no.omland.store.LayerRecord;
import org.jspecify.annotations.Nullable;

/**
 * The tables of layers, as one kind of store keeps them: the current ones under the layers' names, where QGIS finds them, and earlier states aside, where it
 * does not. Everything but reading happens inside the caller's transaction.
 */
public interface LayerTables {

    /** The current layers by name. */
    List<LayerRecord> list() throws SQLException;

    /** A current layer, or empty when there is none of that name. */
    Optional<FeatureSet> read(String layer) throws SQLException;

    /** The geometry column of a current layer, or null when it has none or is not there. */
    @Nullable
    GeometryColumn geometry(String layer) throws SQLException;

    /** Whether there is a table, or anything else, where a layer of this name is kept, whoever made it. */
    boolean isThere(String layer) throws SQLException;

    /** Whether there is still a table that a state was put aside in. */
    boolean isAside(String table) throws SQLException;

    /** How many features a current layer has. */
    long count(String layer) throws SQLException;

    /** Writes a set under a name of its own, so that the current layer can be read until {@link #publish}. Telling of progress is done here or there. */
    void stage(FeatureSet set, Progress progress) throws SQLException;

    /** Makes a staged set the current layer. There is none of its name any more. */
    void publish(FeatureSet set, String source, Progress progress) throws SQLException;

    /** Puts a current layer aside, in a table of this name. What is staged under its name is published next. */
    void setAside(String layer, String table) throws SQLException;

    /** Forgets a layer whose table is not there: what tables of contents and indexes still say of it. */
    void forget(String layer) throws SQLException;

    /** A state that was put aside. */
    FeatureSet readAside(String table, String layer, @Nullable GeometryColumn geometry) throws SQLException;

    /**
     * Drops a state that was put aside.
     *
     * @return false when it has to stay, since somebody has built something on it
     */
    boolean dropAside(String table) throws SQLException;
}
