/** The worksheet after § 12: a plan as it is drawn, written or handed over as a file, and the bodies that it may concern. */
@NullMarked
package no.omland.web.water.screening;

import org.jspecify.annotations.NullMarked;
