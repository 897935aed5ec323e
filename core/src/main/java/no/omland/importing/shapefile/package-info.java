/**
 * ESRI shapefiles (White Paper J-7855, 1998), by GeoTools' readers of the geometry and the dBASE table.
 *
 * <p>The two files are read side by side, record by record, so that a missing {@code .shx} or {@code .dbf} costs no more than it must. Text is taken
 * as bytes and decoded here, because the encoding is often wrong or not said, and a value can end in the middle of a letter.
 */
@NullMarked
package no.omland.importing.shapefile;

import org.jspecify.annotations.NullMarked;
