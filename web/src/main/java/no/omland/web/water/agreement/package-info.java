/** One municipality against its water area, and the agreements of water areas. */
@NullMarked
package no.omland.web.water.agreement;

import org.jspecify.annotations.NullMarked;
