/** GeoJSON (RFC 7946), read feature by feature, so that a large file needs no more memory than its features. */
@NullMarked
package no.omland.importing.geojson;

import org.jspecify.annotations.NullMarked;
