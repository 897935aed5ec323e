/** What presses on the water, ranked by driver, and the table that says which label belongs to which driver. */
@NullMarked
package no.omland.web.water.driver;

import org.jspecify.annotations.NullMarked;
