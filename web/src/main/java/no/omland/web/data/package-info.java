/** The view <i>Data</i>: what is loaded, from where, when, and with what doubts. */
@NullMarked
package no.omland.web.data;

import org.jspecify.annotations.NullMarked;
