/** What tests of several packages share: where outside data is, workspaces to serve, and a client that asks. */
@NullMarked
package no.omland.testing;

import org.jspecify.annotations.NullMarked;
