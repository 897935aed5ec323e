/**
 * From a file to the workspace, and from the workspace to what everyone reads.
 *
 * <p>This is where formats, store and domain meet: {@link no.omland.dataset.DatasetImport} recognises what a file is about, lets the domain read it, and
 * writes the outcome in one transaction; {@link no.omland.dataset.WorkspaceSnapshot} is the whole workspace in memory, immutable, swapped whole after the
 * next import. Nothing here knows a format or a status word.
 */
@NullMarked
package no.omland.dataset;

import org.jspecify.annotations.NullMarked;
