/**
 * A workspace in a schema of a PostgreSQL database with PostGIS, for as many servers and people as wanted.
 *
 * <p>Current layers are tables under their own names, where QGIS finds them; earlier versions wait in a schema beside it. Layers are copied in and out as binary. What
 * others were granted and have built on a table goes over to the one that comes after it.
 */
@NullMarked
package no.omland.store.postgis;

import org.jspecify.annotations.NullMarked;
