/**
 * ESRI shapefiles (White Paper J-7855, 1998) and their dBASE tables, read by a reader of our own through a window of a megabyte for each thread.
 *
 * <p>The records of both files are found first and everything doubtful is told; features are then decoded whenever they are asked for, which for a small file is
 * once. A missing {@code .shx} or {@code .dbf} costs no more than it must. Text is taken as bytes and decoded once the encoding is known, because it is
 * often wrong or not said, and a value can end in the middle of a letter. GeoTools' readers are the oracle of the tests.
 */
@NullMarked
package no.omland.importing.shapefile;

import org.jspecify.annotations.NullMarked;
