package no.omland.maps.report;

import java.math.BigInteger;
import java.util.Locale;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** How a text document looks: A4, styles by the names that word processors know, page numbers at the foot. Lengths are twips of 1/20 point. */
final class DocxLayout {

    private static final long A4_WIDTH = 11_906;
    private static final long A4_HEIGHT = 16_838;
    private static final long MARGIN = 1_021;

    /** From the edge of the page to its foot, and about what the foot takes with the space above it. */
    private static final long FOOT = 480;

    static final long TEXT_WIDTH = A4_WIDTH - 2 * MARGIN;

    /** On a page that lies on its side. */
    static final long TURNED_TEXT_WIDTH = A4_HEIGHT - 2 * MARGIN;

    private DocxLayout() {}

    static void prepare(XWPFDocument document, Report report) {
        XWPFStyles styles = document.createStyles();
        styles.setSpellingLanguage(locale(report.language()));
        style(styles, "Normal", "Normal", 19, false, "16262E", 0, 100, -1);
        style(styles, "Title", "Title", 42, true, "16262E", 0, 40, -1);
        style(styles, "Subtitle", "Subtitle", 20, false, "4A585F", 0, 200, -1);
        style(styles, "Heading1", "heading 1", 26, true, "16262E", 280, 80, 0);
        style(styles, "Heading2", "heading 2", 20, true, "16262E", 200, 60, 1);
        style(styles, "Note", "Note", 16, false, "4A585F", 0, 80, -1);
        style(styles, "Caption", "caption", 16, false, "4A585F", 120, 60, -1);
        style(styles, "Warning", "Warning", 19, true, "9A3B00", 0, 100, -1);
        style(styles, "ListBullet", "List Bullet", 19, false, "16262E", 0, 40, -1);
        style(styles, "Cell", "Cell", 17, false, "16262E", 20, 20, -1);
        page(document);
        XWPFParagraph foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        foot.setStyle("Note");
        foot.createRun().setText(report.footer() + "   ");
        foot.getCTP().addNewFldSimple().setInstr("PAGE");
        foot.createRun().setText(" / ");
        foot.getCTP().addNewFldSimple().setInstr("NUMPAGES");
    }

    private static String locale(String language) {
        return language.equals("en") ? "en-GB" : language.toLowerCase(Locale.ROOT) + "-NO";
    }

    private static void page(XWPFDocument document) {
        CTBody body = document.getDocument().getBody();
        CTSectPr section = body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr();
        CTPageSz size = section.isSetPgSz() ? section.getPgSz() : section.addNewPgSz();
        size.setW(BigInteger.valueOf(A4_WIDTH));
        size.setH(BigInteger.valueOf(A4_HEIGHT));
        CTPageMar margins = section.isSetPgMar() ? section.getPgMar() : section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(MARGIN));
        margins.setBottom(BigInteger.valueOf(MARGIN + FOOT));
        margins.setFooter(BigInteger.valueOf(FOOT));
        margins.setLeft(BigInteger.valueOf(MARGIN));
        margins.setRight(BigInteger.valueOf(MARGIN));
    }

    /** @param outline the level of a heading from 0, or -1 for text that is none */
    private static void style(
            XWPFStyles styles,
            String id,
            String name,
            int halfPoints,
            boolean bold,
            String colour,
            int before,
            int after,
            int outline) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewName().setVal(name);
        if (id.equals("Normal")) {
            style.setDefault(true);
        }
        style.addNewQFormat();
        var paragraph = style.addNewPPr();
        if (outline >= 0 || id.equals("Caption")) {
            paragraph.addNewKeepNext();
        }
        var spacing = paragraph.addNewSpacing();
        spacing.setBefore(BigInteger.valueOf(before));
        spacing.setAfter(BigInteger.valueOf(after));
        if (outline >= 0) {
            paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(outline));
        }
        var letters = style.addNewRPr();
        var font = letters.addNewRFonts();
        font.setAscii("Liberation Sans");
        font.setHAnsi("Liberation Sans");
        font.setCs("Liberation Sans");
        if (bold) {
            letters.addNewB();
        }
        letters.addNewColor().setVal(colour);
        letters.addNewSz().setVal(BigInteger.valueOf(halfPoints));
        styles.addStyle(new XWPFStyle(style));
    }

    /** Ends a run of pages that all stand or all lie on their side, with a paragraph that takes no room. */
    static void endSection(XWPFDocument document, boolean turned) {
        CTSectPr last = document.getDocument().getBody().getSectPr();
        XWPFParagraph end = document.createParagraph();
        end.setSpacingAfter(0);
        end.createRun().setFontSize(1);
        CTP paragraph = end.getCTP();
        CTPPr properties = paragraph.isSetPPr() ? paragraph.getPPr() : paragraph.addNewPPr();
        CTSectPr section = properties.addNewSectPr();
        section.set(last);
        CTPageSz size = section.getPgSz();
        size.setW(BigInteger.valueOf(turned ? A4_HEIGHT : A4_WIDTH));
        size.setH(BigInteger.valueOf(turned ? A4_WIDTH : A4_HEIGHT));
        if (turned) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
    }

    /** Lines between the rows only, and columns of just these widths. */
    static void frame(XWPFTable table, DocxColumns columns) {
        long all = columns.widthsTwips().stream().mapToLong(each -> each).sum();
        table.setWidth(String.valueOf(all));
        table.setTopBorder(XWPFTable.XWPFBorderType.NONE, 0, 0, "auto");
        table.setLeftBorder(XWPFTable.XWPFBorderType.NONE, 0, 0, "auto");
        table.setRightBorder(XWPFTable.XWPFBorderType.NONE, 0, 0, "auto");
        table.setInsideVBorder(XWPFTable.XWPFBorderType.NONE, 0, 0, "auto");
        table.setInsideHBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, "C9C6BC");
        table.setBottomBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, "C9C6BC");
        table.setCellMargins(0, (int) DocxColumns.LEFT_TWIPS, 0, (int) DocxColumns.RIGHT_TWIPS);
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        var grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        for (int column = 0; column < columns.widthsTwips().size(); column++) {
            long width = columns.widthsTwips().get(column);
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
            for (int row = 0; row < table.getNumberOfRows(); row++) {
                table.getRow(row).getCell(column).setWidth(String.valueOf(width));
            }
        }
    }
}
