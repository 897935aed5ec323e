/**
 * Tables as text: comma, semicolon, tab or bar between the columns, in any encoding, with or without a title above the header.
 *
 * <p>All values are read as text, since only the domain knows whether {@code 0301} is a number.
 */
@NullMarked
package no.omland.importing.delimited;

import org.jspecify.annotations.NullMarked;
