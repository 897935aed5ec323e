/**
 * Tables of a PostgreSQL database, with or without PostGIS, as a source: whole tables, or the rows of a query.
 *
 * <p>Nothing is written there: the session is read-only, and all tables are read in one transaction as they were at one moment. Rows come through a cursor, some
 * thousands at a time. The reference system is the one that the geometries themselves name, by the database's {@code spatial_ref_sys}.
 */
@NullMarked
package no.omland.importing.postgis;

import org.jspecify.annotations.NullMarked;
