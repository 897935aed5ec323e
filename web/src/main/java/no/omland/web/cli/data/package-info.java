/** Commands about what the workspace holds: import and check, layers and their versions, export and carrying over. */
@NullMarked
package no.omland.web.cli.data;

import org.jspecify.annotations.NullMarked;
