/** Bills that members share, as lists. */
@NullMarked
package no.omland.web.bill;

import org.jspecify.annotations.NullMarked;
