/** What tests of several packages share: where the test data is, and what to do when it is not there. */
@NullMarked
package no.omland.testing;

import org.jspecify.annotations.NullMarked;
