/**
 * What GeoPackage and PostGIS have in common by the standard "Simple Feature Access, Part 2: SQL Option" (OGC 06-104r4): geometries as well-known binary, and reference
 * systems as rows of a table.
 *
 * <p>Well-known binary is read by a parser of our own, since the later kinds (circular strings, compound curves, curve polygons and what is made of them) are
 * more than JTS knows: arcs become short straight lines, and the reader says that there were any.
 */
@NullMarked
package no.omland.importing.simplefeatures;

import org.jspecify.annotations.NullMarked;
