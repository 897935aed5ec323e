/** The packs of municipalities and water areas over HTTP, and what the page and the command line agree on: how a scope is named, and what its file is called. */
@NullMarked
package no.omland.web.water.report;

import org.jspecify.annotations.NullMarked;
