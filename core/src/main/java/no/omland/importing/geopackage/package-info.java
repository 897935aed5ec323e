/**
 * GeoPackages (OGC 12-128r17), as any program writes them: every table that the contents list names, with or without geometry.
 *
 * <p>The file is opened for reading only. Geometry is read by a parser of its own, since well-known binary of the later kinds (circular strings, compound
 * curves, curve polygons and what is made of them) is more than JTS knows: arcs become short straight lines, and the log says so.
 */
@NullMarked
package no.omland.importing.geopackage;

import org.jspecify.annotations.NullMarked;
