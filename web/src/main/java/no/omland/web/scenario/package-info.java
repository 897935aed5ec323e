/** Studies of offices and what their scenarios mean, as lists for the command line and as answers for the page. */
@NullMarked
package no.omland.web.scenario;

import org.jspecify.annotations.NullMarked;
