package no.omland.exporting;

import no.omland.crs.EpsgCode;
import no.omland.issue.Language;
import org.jspecify.annotations.Nullable;

/**
 * How someone wants a layer.
 *
 * @param crs the reference system to move it to, or null for the layer's own (GeoJSON: longitude and latitude)
 * @param geometry whether geometry is wanted at all
 * @param overwrite whether files that are there may be replaced
 * @param language of the notes that lie beside a shapefile
 */
public record ExportOptions(@Nullable EpsgCode crs, boolean geometry, boolean overwrite, Language language) {

    /** The layer as it is, into a new file. */
    public static final ExportOptions PLAIN = new ExportOptions(null, true, false, Language.ENGLISH);
}
