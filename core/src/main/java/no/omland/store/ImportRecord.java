package no.omland.store;

import java.time.Instant;

/**
 * One import, as the history keeps it.
 *
 * @param id its number, rising from 1; 0 before it is kept
 * @param file the file's name without folder
 * @param sha256 of its bytes, in hexadecimal; of all parts of a shapefile together
 * @param bytes size of the file, all parts of a shapefile together
 * @param format the format's title
 * @param encoding the encoding its text was read with
 * @param crs its reference system such as {@code EPSG:25833}, or empty for a table without geometry
 * @param kind what it was imported as, a word of the command line such as {@code water-bodies}, or {@link #RESTORE}
 * @param layer the layer it went into
 * @param dataset the id of the dataset it came with, or empty
 * @param rows rows or records read
 * @param features features that came of them
 * @param created features that were new to the layer
 * @param changed features that were there with other values
 * @param unchanged features that were there just so
 * @param rejected rows left out
 */
public record ImportRecord(
        long id,
        String file,
        String sha256,
        long bytes,
        Instant imported,
        String format,
        String encoding,
        String crs,
        String kind,
        String layer,
        String dataset,
        long rows,
        long features,
        long created,
        long changed,
        long unchanged,
        long rejected) {

    /** The kind of a record that is no import but a going back. */
    public static final String RESTORE = "restore";

    public ImportRecord withId(long newId) {
        return new ImportRecord(
                newId, file, sha256, bytes, imported, format, encoding, crs, kind, layer, dataset, rows, features,
                created, changed, unchanged, rejected);
    }

    /** The record of going back to what this import made. */
    public ImportRecord restoredAt(Instant moment) {
        return new ImportRecord(
                0, file, sha256, bytes, moment, format, encoding, crs, RESTORE, layer, dataset, rows, features, 0, 0, 0,
                0);
    }
}
