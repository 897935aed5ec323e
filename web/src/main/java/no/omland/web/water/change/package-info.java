/** What changed between two versions of the water bodies, or two files. */
@NullMarked
package no.omland.web.water.change;

import org.jspecify.annotations.NullMarked;
