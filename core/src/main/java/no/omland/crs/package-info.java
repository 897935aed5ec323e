/**
 * Which reference system is this, and how do coordinates move between them, to a millimetre.
 *
 * <p>Everywhere in Omland x comes before y: easting before northing, longitude before latitude, whatever the EPSG register
 * says of axis order. This package is where that is arranged, and nobody else needs to think of it.
 *
 * <p>The systems used in Norway (ETRS89 and WGS84, their UTM zones 32 to 35, and web Mercator) are moved by plain
 * arithmetic that needs no database and no GeoTools. All others go to GeoTools and its EPSG database, which takes seconds
 * the first time and lies unpacked in one folder from then on ({@link no.omland.crs.EpsgDatabase}).
 */
@NullMarked
package no.omland.crs;

import org.jspecify.annotations.NullMarked;
