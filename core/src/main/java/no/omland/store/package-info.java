/**
 * The workspace: what has been imported, kept in one GeoPackage file that QGIS opens.
 *
 * <p>It keeps layers, attribute tables, named documents and a history of imports with their issues, and knows nothing of what they mean. Everything that
 * one import changes is written in one transaction, so that a killed import leaves the file as it was. Nobody reads from it while answering a request:
 * snapshots are made from it and swapped whole.
 */
@NullMarked
package no.omland.store;

import org.jspecify.annotations.NullMarked;
