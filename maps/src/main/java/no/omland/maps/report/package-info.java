/**
 * Documents for paper and screen: a {@link no.omland.maps.report.Report} is a title and a list of blocks, and says nothing of how it looks. {@link no.omland.maps.report.HtmlReport}
 * makes a page that stands alone, {@link no.omland.maps.report.PdfReport} a tagged PDF of the same content, {@link no.omland.maps.report.DocxReport} a text that can be edited further.
 *
 * <p>The same report gives the same bytes: nothing in a file depends on the clock or on the machine.
 */
@NullMarked
package no.omland.maps.report;

import org.jspecify.annotations.NullMarked;
