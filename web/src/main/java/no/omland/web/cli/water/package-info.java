/** Commands about water bodies: status, measures, gaps, priorities, documents, and the rest of the register. */
@NullMarked
package no.omland.web.cli.water;

import org.jspecify.annotations.NullMarked;
