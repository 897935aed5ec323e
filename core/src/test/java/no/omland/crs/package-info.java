/** Tests of reference systems and transforms, with PROJ for the right answers. */
@NullMarked
package no.omland.crs;

import org.jspecify.annotations.NullMarked;
