/** What the data doctor finds. */
@NullMarked
package no.omland.web.water.doctor;

import org.jspecify.annotations.NullMarked;
