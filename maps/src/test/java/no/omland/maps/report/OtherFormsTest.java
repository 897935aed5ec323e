package no.omland.maps.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigInteger;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** The same report as a page and as a text document. */
final class OtherFormsTest {

    @Test
    void thePageIsWellFormedSaysAllAndNeedsNothingBesideIt() throws Exception {
        String page = HtmlReport.of(SampleReport.report());
        Document parsed = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(page.replace("<!DOCTYPE html>", ""))));
        assertThat(parsed.getDocumentElement().getAttribute("lang")).isEqualTo("nb");
        assertThat(parsed.getElementsByTagName("tr").getLength()).isEqualTo(SampleReport.ROWS + 1);
        assertThat(parsed.getElementsByTagName("svg").getLength()).isEqualTo(SampleReport.ROWS + 1);
        assertThat(parsed.getDocumentElement().getTextContent())
                .contains("Guovdageaidnu – á č đ ŋ š ŧ ž")
                .contains("Vannpakke & «tall» <1>")
                .contains("501 av 592 kjente, 0 ukjent");
        assertThat(page).doesNotContain("src=").doesNotContain("@import").doesNotContain("<script");
        assertThat(page).contains("aria-label=\"Et kvadrat til prøve\"").contains("@media print");
    }

    @Test
    void cellsCarryTheTitleOfTheirColumnForNarrowPagesAndMapsFollowTheDark() {
        String page = HtmlReport.of(SampleReport.report());
        assertThat(page)
                .contains("<td class=\"number\" data-title=\"Lengde\">120 073</td>")
                .contains("content: attr(data-title)")
                .contains(".figure svg [fill=\"#f3efe4\"] { fill: #1d282c; }")
                .contains("@media screen and (prefers-color-scheme: dark)");
    }

    @Test
    void whatStandsBetweenTwoHeadingsStaysWithTheSecond() {
        Block said = new Block.Paragraph("Sagt.", Block.Tone.PLAIN);
        Report report = SampleReport.of(
                new Block.Heading(1, "Stor"),
                said,
                new Block.Heading(2, "Liten"),
                said,
                said,
                new Block.Heading(1, "Ny"));
        assertThat(HtmlReport.of(report).split("class=\"plain leads\"", -1)).hasSize(2);
    }

    @Test
    void noTwoPicturesOfAPageShareAnId() {
        String page = HtmlReport.of(SampleReport.report());
        var ids = Pattern.compile(" id=\"([^\"]+)\"")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(ids).hasSize(SampleReport.ROWS).doesNotHaveDuplicates();
    }

    @Test
    void theTextDocumentHasRealHeadingsAndAHeaderRowThatComesAgain() throws IOException {
        byte[] file = DocxReport.of(SampleReport.report());
        try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(file))) {
            assertThat(read.getParagraphs().stream()
                            .filter(each -> String.valueOf(each.getStyle()).startsWith("Heading"))
                            .map(XWPFParagraph::getText))
                    .containsExactly("Under miljømålet", "Elver", "Merknader");
            assertThat(read.getStyles()
                            .getStyle("Heading1")
                            .getCTStyle()
                            .getPPr()
                            .getOutlineLvl()
                            .getVal())
                    .isEqualTo(BigInteger.ZERO);
            XWPFTable table = read.getTables().get(0);
            assertThat(table.getNumberOfRows()).isEqualTo(SampleReport.ROWS + 1);
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRow(120).getCell(2).getText()).isEqualTo("120 073");
            assertThat(read.getAllPictures()).isNotEmpty();
            assertThat(read.getProperties().getCoreProperties().getTitle()).contains("č đ ŋ š ŧ ž");
        }
        assertThat(DocxReport.of(SampleReport.report())).isEqualTo(file);
    }
}
