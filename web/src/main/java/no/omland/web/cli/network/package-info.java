/** Commands about the road network as data: importing, noding and checking it. */
@NullMarked
package no.omland.web.cli.network;

import org.jspecify.annotations.NullMarked;
