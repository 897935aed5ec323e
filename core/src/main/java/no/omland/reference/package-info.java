/**
 * Tables that are part of the program: what the words of the registers mean, rates, drivers, the reforms of municipalities. They lie as CSV beside the class that asks for them, with their
 * source in the documentation, so that one can read and correct them without reading code.
 */
@NullMarked
package no.omland.reference;

import org.jspecify.annotations.NullMarked;
