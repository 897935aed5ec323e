/**
 * A workspace as everyone reads it, and what people put into it by hand.
 *
 * <p>{@link no.omland.dataset.WorkspaceSnapshot} is the whole workspace in memory, immutable, swapped whole after the next import. Files come in through {@code dataset.intake}, layer by layer
 * ({@code dataset.layer}); what is asked of roads, people and offices is in {@code dataset.travel}, of studies in {@code dataset.scenario}, of cooperation in {@code dataset.cooperation}. None
 * of them is known here.
 */
@NullMarked
package no.omland.dataset;

import org.jspecify.annotations.NullMarked;
