/**
 * What a network is made of and whether it hangs together: components with and without ferries, dead ends, roads without a speed, and places that one can drive
 * into and not out of, as figures and as a layer for the map.
 */
@NullMarked
package no.omland.network.report;

import org.jspecify.annotations.NullMarked;
