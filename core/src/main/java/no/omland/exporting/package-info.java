/**
 * Layers out again, as files for other programs.
 *
 * <p>{@link no.omland.exporting.LayerExport} moves a set of features to the wanted reference system, lets the format's writer make its files in a folder of
 * their own, and moves them into place when they are whole. Whatever a format cannot hold (a long text, a measure, a type) is an issue in the report,
 * by feature and column; nothing is lost without a word.
 */
@NullMarked
package no.omland.exporting;

import org.jspecify.annotations.NullMarked;
