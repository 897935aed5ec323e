/** Measures as lists, what is missing among them, and the changing of one by hand. */
@NullMarked
package no.omland.web.water.measure;

import org.jspecify.annotations.NullMarked;
