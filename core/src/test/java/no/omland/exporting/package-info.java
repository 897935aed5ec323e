/** What goes out comes in again, and what a format cannot hold is said. */
@NullMarked
package no.omland.exporting;

import org.jspecify.annotations.NullMarked;
