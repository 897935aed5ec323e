package no.omland.maps.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import no.omland.maps.picture.Typeface;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
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

    @Test
    void everyTableOfTheTextDocumentHasItsCaptionBeforeItAndKeepsIt() throws IOException {
        byte[] file = DocxReport.of(SampleReport.of(table("Første", 3), table("Andre", 2)));
        try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(file))) {
            List<IBodyElement> elements = read.getBodyElements();
            for (String caption : List.of("Første", "Andre")) {
                XWPFParagraph paragraph = read.getParagraphs().stream()
                        .filter(each -> each.getText().equals(caption))
                        .findFirst()
                        .orElseThrow();
                assertThat(elements.get(elements.indexOf(paragraph) + 1)).isInstanceOf(XWPFTable.class);
                assertThat(paragraph.getStyle()).isEqualTo("Caption");
            }
            assertThat(read.getStyles()
                            .getStyle("Caption")
                            .getCTStyle()
                            .getPPr()
                            .isSetKeepNext())
                    .isTrue();
        }
    }

    /** However many columns there are: first the type gets smaller, then the page is turned, and back again for what follows. */
    @ParameterizedTest(name = "{0} columns")
    @CsvSource({"4, false", "11, false", "16, true"})
    void noWordAndNoNumberOfATableIsBroken(int columns, boolean turned) throws IOException {
        byte[] file = DocxReport.of(SampleReport.of(
                new Block.Heading(1, "Over"),
                table("Bred", columns),
                new Block.Heading(1, "Etter"),
                new Block.Paragraph("Stående.", Block.Tone.PLAIN)));
        try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(file))) {
            XWPFTable table = read.getTables().get(0);
            assertThat(table.getCTTbl().getTblPr().getTblLayout().getType()).isEqualTo(STTblLayoutType.FIXED);
            for (var row : table.getRows()) {
                for (int column = 0; column < columns; column++) {
                    var cell = row.getCell(column);
                    var run = cell.getParagraphArray(0).getRuns().get(0);
                    Typeface face = run.isBold() ? Typeface.BOLD : Typeface.REGULAR;
                    for (String word : cell.getText().split(" ")) {
                        assertThat(20 * face.width(word, Objects.requireNonNull(run.getFontSizeAsDouble())))
                                .as(word)
                                .isLessThan(cell.getWidth() - 90);
                    }
                }
            }
            int all = IntStream.range(0, columns)
                    .map(column -> table.getRow(0).getCell(column).getWidth())
                    .sum();
            assertThat(all).isLessThanOrEqualTo(turned ? 14_796 : 9_864).isGreaterThan(turned ? 14_000 : 9_500);
            List<CTSectPr> ended = read.getParagraphs().stream()
                    .map(XWPFParagraph::getCTP)
                    .filter(each -> each.isSetPPr() && each.getPPr().isSetSectPr())
                    .map(each -> each.getPPr().getSectPr())
                    .toList();
            assertThat(ended.stream().map(each -> each.getPgSz().getOrient() == STPageOrientation.LANDSCAPE))
                    .isEqualTo(turned ? List.of(false, true) : List.of());
            CTSectPr last = read.getDocument().getBody().getSectPr();
            assertThat(last.getPgSz().isSetOrient()).isFalse();
            assertThat(last.getPgSz().getW()).isEqualTo(BigInteger.valueOf(11_906));
        }
    }

    private static Block.Table table(String caption, int columns) {
        List<Block.Column> titles = new ArrayList<>(List.of(Block.Column.text("Kommune", 1)));
        List<Block.Cell> row = new ArrayList<>(List.of(Block.Cell.of("Årdalstangen")));
        for (int i = 1; i < columns; i++) {
            titles.add(Block.Column.number("Hverdager " + i, i == 1 ? 9 : 1));
            row.add(Block.Cell.of("+117\u00a0006"));
        }
        return new Block.Table(caption, titles, List.of(row), Block.Look.LIST);
    }

    /** A heading keeps with its lead-in, that with the table or the picture, and the head of the table with its first row: none of them is left alone at the foot of a page. */
    @Test
    void aHeadingIsNotLeftAtTheFootOfAPage() throws IOException {
        byte[] file = DocxReport.of(SampleReport.of(
                new Block.Heading(1, "Overskrift"),
                new Block.Paragraph("Innledning.", Block.Tone.PLAIN),
                new Block.Paragraph("Merknad.", Block.Tone.NOTE),
                table("Første", 3),
                new Block.Paragraph("Etterpå.", Block.Tone.NOTE),
                new Block.Paragraph("Bare tekst.", Block.Tone.PLAIN)));
        try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(file))) {
            assertThat(read.getParagraphs().stream()
                            .filter(XWPFParagraph::isKeepNext)
                            .map(XWPFParagraph::getText))
                    .containsExactly("Innledning.", "Merknad.");
            XWPFTable table = read.getTables().get(0);
            assertThat(table.getRow(0).getTableCells())
                    .allMatch(cell -> cell.getParagraphArray(0).isKeepNext());
            assertThat(table.getRow(1).getTableCells())
                    .noneMatch(cell -> cell.getParagraphArray(0).isKeepNext());
        }
    }
}
