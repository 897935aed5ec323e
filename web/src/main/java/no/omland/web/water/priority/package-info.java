/** Which bodies to begin with, why, and the weights that decide it. */
@NullMarked
package no.omland.web.water.priority;

import org.jspecify.annotations.NullMarked;
