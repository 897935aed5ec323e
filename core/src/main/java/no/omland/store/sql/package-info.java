/**
 * What workspaces do alike in SQL, whatever database they are kept in: the tables of the workspace itself and their steps, the history of imports, the last versions of
 * each layer, and when a write is begun and counted.
 *
 * <p>{@code SqlWorkspace} is the whole of it. A kind of store adds its {@code SqlDialect}, its connection and transaction, and the tables of its layers as {@code
 * LayerTables}; how those are named is alike, in {@code TableLayout}.
 */
@NullMarked
package no.omland.store.sql;

import org.jspecify.annotations.NullMarked;
