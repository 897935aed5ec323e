/**
 * Vector tiles of what lies in memory.
 *
 * <p>A {@link no.omland.maps.tile.DrawnLayer} holds one layer's geometries in packed arrays, whole centimetres of web Mercator
 * (EPSG:3857), and beside every vertex the lowest zoom at which it is needed. That is found once, when the layer is built, so
 * that drawing a tile is a walk along arrays: skip vertices, clip, round, write. Vertices that stand at one place get one
 * answer, and places where borders or rivers meet are never left out, so neighbours still touch at every zoom.
 *
 * <p>{@link no.omland.maps.tile.VectorTileEncoder} writes one tile as Mapbox Vector Tile 2.1
 * (<a href="https://github.com/mapbox/vector-tile-spec/tree/master/2.1">specification</a>), and a
 * {@link no.omland.maps.tile.TileSet} remembers the compressed tiles of one snapshot.
 */
@NullMarked
package no.omland.maps.tile;

import org.jspecify.annotations.NullMarked;
