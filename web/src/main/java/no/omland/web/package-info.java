/** What the program as a whole is: its version and the versions of the page's libraries. One package below for each way in, and one for each view. */
@NullMarked
package no.omland.web;

import org.jspecify.annotations.NullMarked;
