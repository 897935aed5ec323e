/**
 * FlatGeobuf, version 3: one layer, features one after another in FlatBuffers, an index that is skipped.
 *
 * <p>The library knows how the buffers are laid out. Geometry is put into well-known binary and read as that of a GeoPackage is, so that heights, measures and arcs are
 * treated alike.
 */
@NullMarked
package no.omland.importing.flatgeobuf;

import org.jspecify.annotations.NullMarked;
