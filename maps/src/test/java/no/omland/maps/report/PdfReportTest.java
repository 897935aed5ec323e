package no.omland.maps.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PdfReportTest {

    private static byte[] file;
    private static PDDocument document;

    @BeforeAll
    static void make() throws IOException {
        file = PdfReport.of(SampleReport.report());
        document = Loader.loadPDF(file);
    }

    @AfterAll
    static void close() throws IOException {
        document.close();
    }

    @Test
    void itsTextCanBeSelectedAndKeepsTheSamiLetters() throws IOException {
        assertThat(new PDFTextStripper().getText(document))
                .contains("Guovdageaidnu – á č đ ŋ š ŧ ž")
                .contains("Vannpakke & «tall» <1>")
                .contains("84,6 %")
                .contains("501 av 592 kjente, 0 ukjent")
                .contains("120 073")
                .contains("Illustrasjon.");
    }

    @Test
    void everyPageHasItsNumberAndTheTableItsHeader() throws IOException {
        int pages = document.getNumberOfPages();
        assertThat(pages).isBetween(5, 8);
        for (int page = 1; page <= pages; page++) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            String text = stripper.getText(document);
            assertThat(text).contains("Side " + page + " av " + pages).contains("Omland · it's");
            if (text.contains("179-")) {
                assertThat(text).containsOnlyOnce("Vannforekomst").containsOnlyOnce("Lengde");
            }
        }
    }

    /** Wherever on its page the table begins: high up, where the header has room and the first row has none, and where not even the header has. */
    @ParameterizedTest(name = "after {0} lines")
    @ValueSource(ints = {30, 33, 34, 35, 36, 37, 38, 40})
    void rowsAreWholeAndTheHeadingStaysWithTheFirstOfThem(int linesBefore) throws IOException {
        List<String> pages = pages(PdfReport.of(SampleReport.tallRows(linesBefore)));
        for (int row = 0; row < SampleReport.TALL_ROWS; row++) {
            String line = "rad " + row + " linje";
            assertThat(pages.stream().filter(page -> page.contains(line)))
                    .as(line)
                    .hasSize(1);
        }
        String first = pages.stream()
                .filter(page -> page.contains("rad 0 linje"))
                .findFirst()
                .orElseThrow();
        assertThat(first).contains("Overskrift", "Innledning", "Forklaring", "Kolonne");
        assertThat(pages.stream().filter(page -> page.contains("Overskrift"))).hasSize(1);
    }

    @Test
    void everyPageIsA4() {
        for (PDPage page : document.getPages()) {
            assertThat(page.getMediaBox().getWidth()).isBetween(595f, 596f);
            assertThat(page.getMediaBox().getHeight()).isBetween(841f, 842f);
        }
    }

    @Test
    void itsFontsAreWithinItInPart() throws IOException {
        List<String> names = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                PDFont font = page.getResources().getFont(name);
                assertThat(font).isInstanceOf(PDType0Font.class);
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).matches("[A-Z]{6}\\+LiberationSans(-Bold)?");
                names.add(font.getName());
            }
        }
        assertThat(names).isNotEmpty();
        assertThat(file.length).isLessThan(400_000);
    }

    @Test
    void itsPartsAreTaggedInReadingOrder() {
        List<String> tags = new ArrayList<>();
        collectTags(root(), tags);
        assertThat(tags.stream().filter(tag -> tag.matches("H[1-6]"))).containsExactly("H1", "H2", "H3", "H2");
        assertThat(tags.stream().filter("Table"::equals)).hasSize(1);
        assertThat(tags.stream().filter("TR"::equals)).hasSize(SampleReport.ROWS + 1);
        assertThat(tags.stream().filter("TH"::equals)).hasSize(SampleReport.ROWS + 3);
        assertThat(tags.stream().filter("TD"::equals)).hasSize(2 * SampleReport.ROWS);
        assertThat(tags).contains("L", "LI", "Figure", "P");
    }

    @Test
    void theHeaderOfATableIsPrintedOnEveryPageAndReadOnce() {
        List<COSDictionary> headers = new ArrayList<>();
        collect(root(), "TH", headers);
        COSDictionary column = headers.get(0);
        assertThat(String.valueOf(column.getDictionaryObject(COSName.A))).contains("Column");
        assertThat(contents(column)).isEqualTo(1);
    }

    @Test
    void aPictureIsDescribedInWords() {
        List<COSDictionary> figures = new ArrayList<>();
        collect(root(), "Figure", figures);
        assertThat(figures.get(0).getString(COSName.ALT)).isEqualTo("Et kvadrat til prøve");
    }

    @Test
    void itTellsTitleLanguageAndDate() {
        assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Guovdageaidnu – á č đ ŋ š ŧ ž");
        assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("nb");
        assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        assertThat(Objects.requireNonNull(document.getDocumentCatalog().getViewerPreferences())
                        .displayDocTitle())
                .isTrue();
        assertThat(document.getDocumentInformation().getCreationDate().toInstant())
                .hasToString("2026-11-21T00:00:00Z");
    }

    @Test
    void theSameReportIsTheSameBytes() {
        assertThat(PdfReport.of(SampleReport.report())).isEqualTo(file);
    }

    private static List<String> pages(byte[] file) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument made = Loader.loadPDF(file)) {
            for (int page = 1; page <= made.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(made));
            }
        }
        return pages;
    }

    private static COSDictionary root() {
        return document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
    }

    private static void collectTags(COSDictionary element, List<String> tags) {
        COSName own = element.getCOSName(COSName.S);
        if (own != null) {
            tags.add(own.getName());
        }
        kids(element).forEach(kid -> collectTags(kid, tags));
    }

    private static void collect(COSDictionary element, String tag, List<COSDictionary> found) {
        COSName own = element.getCOSName(COSName.S);
        if (own != null && own.getName().equals(tag)) {
            found.add(element);
        }
        kids(element).forEach(kid -> collect(kid, tag, found));
    }

    /** The pieces of a page's content that belong to an element or to one below it. */
    private static int contents(COSDictionary element) {
        COSBase kids = element.getDictionaryObject(COSName.K);
        int own = kids instanceof COSNumber ? 1 : 0;
        if (kids instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                own += array.getObject(i) instanceof COSNumber ? 1 : 0;
            }
        }
        return own
                + kids(element).stream()
                        .mapToInt(kid -> kid.containsKey(COSName.MCID) ? 1 : contents(kid))
                        .sum();
    }

    private static List<COSDictionary> kids(COSDictionary element) {
        COSBase kids = element.getDictionaryObject(COSName.K);
        List<COSDictionary> all = new ArrayList<>();
        if (kids instanceof COSDictionary single) {
            all.add(single);
        } else if (kids instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.getObject(i) instanceof COSDictionary each) {
                    all.add(each);
                }
            }
        }
        return all;
    }

    /** The text goes to the margin of 20 mm at the bottom; a row of this table is 10 to 25 points high. */
    @Test
    void aTableFillsItsPages() throws IOException {
        List<List<Float>> lines = new ArrayList<>();
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            List<Float> ofPage = new ArrayList<>();
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> positions) {
                    if (text.contains("179-")) {
                        ofPage.add(positions.get(0).getYDirAdj());
                    }
                }
            };
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            stripper.getText(document);
            lines.add(ofPage);
        }
        lines.removeIf(List::isEmpty);

        assertThat(lines).hasSizeGreaterThan(2);
        assertThat(lines.subList(0, lines.size() - 1))
                .allSatisfy(page -> assertThat(page.get(page.size() - 1)).isGreaterThan(842 - 20 * 72 / 25.4f - 40));
    }
}
