package no.omland.exporting;

import java.nio.file.Path;
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
 * @param workspace the file that the layer comes from, which is never replaced; null when it comes from no file
 */
public record ExportOptions(
        @Nullable EpsgCode crs,
        boolean geometry,
        boolean overwrite,
        Language language,
        @Nullable Path workspace) {

    public ExportOptions(@Nullable EpsgCode crs, boolean geometry, boolean overwrite, Language language) {
        this(crs, geometry, overwrite, language, null);
    }

    /** The layer as it is, into a new file. */
    public static final ExportOptions PLAIN = new ExportOptions(null, true, false, Language.ENGLISH);
}
