/**
 * A layer on its way into the workspace: the geometry of each row of a source, the columns that the domain reads before all others, and what will be written
 * ({@link no.omland.dataset.layer.PreparedImport}), beside what the workspace held before. Nothing here knows what the layer is about, and nothing is written here.
 */
@NullMarked
package no.omland.dataset.layer;

import org.jspecify.annotations.NullMarked;
