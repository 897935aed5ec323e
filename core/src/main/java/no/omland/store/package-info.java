/**
 * The workspace: what has been imported, in layers, attribute tables, named documents and a history of imports with their issues. It knows nothing of what they mean.
 *
 * <p>Everything that one import changes is written in one transaction, so that a killed import leaves the workspace as it was. Nobody reads from it while answering a
 * request: snapshots are made from it and swapped whole.
 *
 * <p>What is here is what a workspace is to others. It is kept in a GeoPackage file that QGIS opens ({@code store.geopackage}) or in a PostGIS schema ({@code
 * store.postgis}); what both do alike is in {@code store.sql}, and {@code store.address} opens the one or the other.
 */
@NullMarked
package no.omland.store;

import org.jspecify.annotations.NullMarked;
