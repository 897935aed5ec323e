/**
 * Quality elements: what the class of a water body is made of.
 *
 * <p>A body is classified by its worst element, each group of elements within its reach: biology decides over all five classes, physico-chemical elements and
 * river-basin-specific pollutants can pull a body below good and no further, hydromorphology decides only between high and good. Where any biological element is
 * moderate or worse the class is known, whatever is missing. The reported class stands beside the one found so; neither replaces the other.
 *
 * <p>Source: Water Framework Directive 2000/60/EC, annex V, 1.2 and 1.4.2; vannforskriften, annex V.
 */
@NullMarked
package no.omland.water.quality;

import org.jspecify.annotations.NullMarked;
