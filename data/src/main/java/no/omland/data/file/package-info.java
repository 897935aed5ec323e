/**
 * The files that the datasets are read from and written to: GeoJSON, comma- and tab-separated tables.
 *
 * <p>What is written depends on nothing but its content: UTF-8, line feeds, a fixed order of fields and a fixed number of
 * decimals.
 */
@NullMarked
package no.omland.data.file;

import org.jspecify.annotations.NullMarked;
