/**
 * GeoPackages (OGC 12-128r17), as any program writes them: every table that the contents list names, with or without geometry.
 *
 * <p>The file is opened for reading only. Arcs become short straight lines, and the log says so.
 */
@NullMarked
package no.omland.importing.geopackage;

import org.jspecify.annotations.NullMarked;
