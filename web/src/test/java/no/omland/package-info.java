/** What holds for the whole house. */
@NullMarked
package no.omland;

import org.jspecify.annotations.NullMarked;
