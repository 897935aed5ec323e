/**
 * From a layer of lines to a graph: ends that lie within a stated distance of one another are one node, and each line between two nodes is a link.
 *
 * <p>Lines that merely cross stay apart, as a road and the bridge over it do, unless crossings are to be joined; even then bridges, tunnels and ferries are left
 * alone. What cannot be a link, or is one already, is collected as a fault with its row and place and left out; it never stops the rest.
 */
@NullMarked
package no.omland.network.noding;

import org.jspecify.annotations.NullMarked;
