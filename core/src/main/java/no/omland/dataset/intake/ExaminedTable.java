package no.omland.dataset.intake;

import no.omland.feature.FeatureSet;

/**
 * A table that was looked at and not imported.
 *
 * @param features its rows with their geometry as far as they have one, in the reference system of the file
 */
public record ExaminedTable(ImportReport report, FeatureSet features) {}
