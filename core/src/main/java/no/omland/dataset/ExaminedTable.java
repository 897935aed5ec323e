package no.omland.dataset;

import no.omland.feature.FeatureSet;

/**
 * A table that was looked at and not imported.
 *
 * @param features its rows as they were read, before anything was mended or moved
 */
public record ExaminedTable(ImportReport report, FeatureSet features) {}
