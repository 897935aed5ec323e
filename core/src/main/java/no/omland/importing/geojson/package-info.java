/** GeoJSON (RFC 7946) and sequences of it (RFC 8142, or one feature a line), read feature by feature, so that a large file needs no more memory than its features. */
@NullMarked
package no.omland.importing.geojson;

import org.jspecify.annotations.NullMarked;
