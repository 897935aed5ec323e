/**
 * A workspace in one GeoPackage file (OGC 12-128r17, version 1.3) that QGIS opens, and single layers as GeoPackages for other programs.
 *
 * <p>Layers are read and written here with their blobs of geometry, the tables that list them, and an R-tree that is built whole, for filling one row by row takes
 * longer than all the rest.
 */
@NullMarked
package no.omland.store.geopackage;

import org.jspecify.annotations.NullMarked;
