/** Days in Norway. */
@NullMarked
package no.omland.calendar;

import org.jspecify.annotations.NullMarked;
