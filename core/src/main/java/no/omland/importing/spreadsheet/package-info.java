/**
 * Spreadsheets of Office Open XML (.xlsx): one sheet as a table of text, as if it had been saved as CSV by someone who takes care. Whole numbers have no
 * decimals, dates are written as dates, and text that looks like a number ({@code 0301}) stays as it is.
 */
@NullMarked
package no.omland.importing.spreadsheet;

import org.jspecify.annotations.NullMarked;
