/**
 * The pack that the coordinator brings to a municipality, or to a water area's meeting: what the workspace says of its water, as one report.
 *
 * <p>A {@link no.omland.maps.pack.PackMaker} holds one snapshot and makes a {@link no.omland.maps.pack.Pack} for each {@link no.omland.maps.pack.PackScope}; every part of the
 * report is a section of its own. It computes nothing that the domain does not, and every share comes with its count, its denominator and what is unknown.
 * {@link no.omland.maps.pack.PackStatement} is what a pack said, kept in the workspace, so that the next one can tell what has changed.
 */
@NullMarked
package no.omland.maps.pack;

import org.jspecify.annotations.NullMarked;
