/**
 * Whether areas that should tile do so: lie side by side without a gap and without lying over one another, as municipalities and water areas must, so
 * that every place is counted once.
 *
 * <p>{@link no.omland.tiling.TilingCheck} finds the {@link no.omland.tiling.TilingFault}s: areas that are there twice, overlaps, gaps that are enclosed,
 * and slivers. Each has its area, its width at the widest place, and the areas it is between. A hole is not always a fault, since a lake or a fjord may
 * have been left out on purpose; that is for a person to judge by its size, so a wide one has a kind of its own. {@link no.omland.tiling.FaultLayer}
 * makes a layer of them, and {@link no.omland.tiling.FaultIssues} puts them into words.
 *
 * <p>All lengths and areas are in metres of the reference system that the coordinates are in, which must be a projected one. In EPSG:25833 they are true
 * to about 0.5 % in Southern and Central Norway, and 1 % too large in East Finnmark.
 */
@NullMarked
package no.omland.tiling;

import org.jspecify.annotations.NullMarked;
