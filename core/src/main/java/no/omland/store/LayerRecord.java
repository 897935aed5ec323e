package no.omland.store;

import java.time.Instant;
import no.omland.crs.EpsgCode;
import org.jspecify.annotations.Nullable;

/**
 * What a workspace says of one of its layers.
 *
 * @param crs null for an attribute table
 * @param geometryType {@code POINT}, {@code MULTIPOLYGON}, {@code GEOMETRY} … or null for an attribute table
 * @param source the file it last came from
 */
public record LayerRecord(
        String name,
        @Nullable EpsgCode crs,
        @Nullable String geometryType,
        long count,
        Instant changed,
        String source) {}
