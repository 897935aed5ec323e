/**
 * Charts for paper and page, drawn from plain values: nothing is counted here. Every sort of line, part and side differs by dash, mark or stripe as well as by
 * colour, so that a grey print says the same. Amounts are written by whoever asks for the chart, in the reader's language.
 */
@NullMarked
package no.omland.maps.chart;

import org.jspecify.annotations.NullMarked;
