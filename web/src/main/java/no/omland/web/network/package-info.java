/** The report of a network as rows, the same for JSON, CSV and people. */
@NullMarked
package no.omland.web.network;

import org.jspecify.annotations.NullMarked;
