package no.omland.maps.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import no.omland.maps.picture.GraphicsCanvas;
import no.omland.maps.picture.Picture;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.Document;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** A report as a text document that can be edited further (DOCX): real headings, tables whose header row comes again on every page, pictures with their description. */
public final class DocxReport {

    private static final int PICTURE_DOTS_PER_INCH = 200;
    private final Report report;
    private final XWPFDocument document = new XWPFDocument();
    private final Map<Block.Table, DocxColumns> columns = new IdentityHashMap<>();
    private int pictures;
    private boolean isTurned;

    private DocxReport(Report report) {
        this.report = report;
        for (Block block : report.blocks()) {
            if (block instanceof Block.Table table) {
                columns.put(table, DocxColumns.of(table, DocxLayout.TEXT_WIDTH, DocxLayout.TURNED_TEXT_WIDTH));
            }
        }
    }

    /** The file. */
    public static byte[] of(Report report) {
        try {
            return new DocxReport(report).write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] write() throws IOException {
        try (document;
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            DocxLayout.prepare(document, report);
            paragraph("Title").setText(report.title());
            paragraph("Subtitle").setText(report.subtitle());
            List<Block> blocks = report.blocks();
            for (int i = 0; i < blocks.size(); i++) {
                turn(i);
                int first = document.getParagraphs().size();
                write(blocks.get(i));
                if (isLeadIn(i)) {
                    document.getParagraphs()
                            .subList(first, document.getParagraphs().size())
                            .forEach(each -> each.setKeepNext(true));
                }
            }
            turn(blocks.size());
            properties();
            document.write(file);
            return withoutClock(file.toByteArray());
        }
    }

    /** Whether it is a line between a heading and the table or picture below: where that begins a page, the heading would be left behind with it. */
    private boolean isLeadIn(int block) {
        List<Block> blocks = report.blocks();
        if (!(blocks.get(block) instanceof Block.Paragraph)) {
            return false;
        }
        int before = block;
        while (before >= 0 && blocks.get(before) instanceof Block.Paragraph) {
            before--;
        }
        int after = block;
        while (after < blocks.size() && blocks.get(after) instanceof Block.Paragraph) {
            after++;
        }
        return before >= 0
                && blocks.get(before) instanceof Block.Heading
                && after < blocks.size()
                && (blocks.get(after) instanceof Block.Table || blocks.get(after) instanceof Block.Figure);
    }

    private void properties() {
        Optional<Date> date =
                Optional.of(Date.from(report.date().atStartOfDay(ZoneOffset.UTC).toInstant()));
        var core = document.getProperties().getCoreProperties();
        core.setTitle(report.title());
        core.setSubjectProperty(report.subject());
        core.setCreator("Omland");
        core.setCreated(date);
        core.setModified(date);
        document.getProperties()
                .getExtendedProperties()
                .getUnderlyingProperties()
                .setApplication("Omland");
    }

    private void write(Block block) {
        if (block instanceof Block.Heading heading) {
            paragraph("Heading" + heading.level()).setText(heading.text());
        } else if (block instanceof Block.Paragraph paragraph) {
            paragraph(style(paragraph.tone())).setText(paragraph.text());
        } else if (block instanceof Block.Points points) {
            points.texts().forEach(text -> paragraph("ListBullet").setText("•\t" + text));
        } else if (block instanceof Block.Figure figure) {
            put(figure.picture(), paragraph("Normal"));
            document.getLastParagraph().setKeepNext(true);
            paragraph("Note").setText(figure.caption());
        } else if (block instanceof Block.KeyFigures figures) {
            figures.figures().forEach(this::keyFigure);
        } else if (block instanceof Block.Table table) {
            table(table);
        } else {
            document.createParagraph().setPageBreak(true);
        }
    }

    /** Ends the pages that stand, or lie, where the next block is on the other kind. A heading goes with what it stands over. */
    private void turn(int next) {
        boolean turned = next < report.blocks().size() && isTurned(next);
        if (turned != isTurned) {
            DocxLayout.endSection(document, isTurned);
            isTurned = turned;
        }
    }

    private boolean isTurned(int block) {
        Block each = report.blocks().get(block);
        if (each instanceof Block.Table table) {
            return columns(table).turned();
        }
        return each instanceof Block.Heading && block + 1 < report.blocks().size() && isTurned(block + 1);
    }

    private DocxColumns columns(Block.Table table) {
        return Objects.requireNonNull(columns.get(table));
    }

    private static String style(Block.Tone tone) {
        return switch (tone) {
            case PLAIN, LEAD -> "Normal";
            case NOTE -> "Note";
            case WARNING -> "Warning";
        };
    }

    private XWPFRun paragraph(String style) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        return paragraph.createRun();
    }

    private void keyFigure(Block.KeyFigure figure) {
        XWPFRun value = paragraph("Normal");
        value.setBold(true);
        value.setText(figure.value() + " " + figure.label());
        XWPFRun note = value.getParent() instanceof XWPFParagraph own ? own.createRun() : value;
        note.setText(figure.note().isEmpty() ? "" : " – " + figure.note());
    }

    private void table(Block.Table table) {
        if (!table.caption().isEmpty()) {
            paragraph("Caption").setText(table.caption());
        }
        XWPFTable drawn =
                document.createTable(table.rows().size() + 1, table.columns().size());
        DocxColumns widths = columns(table);
        DocxLayout.frame(drawn, widths);
        XWPFTableRow header = drawn.getRow(0);
        header.setRepeatHeader(true);
        header.setCantSplitRow(true);
        for (int column = 0; column < table.columns().size(); column++) {
            Block.Column each = table.columns().get(column);
            XWPFRun run = inCell(header.getCell(column), each.number(), widths);
            run.setBold(true);
            run.setText(each.title());
            header.getCell(column).getParagraphArray(0).setKeepNext(true);
        }
        for (int row = 0; row < table.rows().size(); row++) {
            XWPFTableRow line = drawn.getRow(row + 1);
            line.setCantSplitRow(true);
            List<Block.Cell> cells = table.rows().get(row);
            for (int column = 0; column < cells.size(); column++) {
                boolean number = table.columns().get(column).number();
                cell(cells.get(column), inCell(line.getCell(column), number, widths));
            }
        }
        document.createParagraph();
    }

    private void cell(Block.Cell cell, XWPFRun run) {
        Picture picture = cell.picture();
        if (picture != null) {
            put(picture, run);
            run.setText(cell.lines().isEmpty() ? "" : " ");
        }
        for (int i = 0; i < cell.lines().size(); i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(cell.lines().get(i), run.getCTR().sizeOfTArray());
        }
    }

    private static XWPFRun inCell(XWPFTableCell cell, boolean number, DocxColumns widths) {
        XWPFParagraph paragraph = cell.getParagraphArray(0);
        paragraph.setStyle("Cell");
        if (number) {
            paragraph.setAlignment(ParagraphAlignment.RIGHT);
        }
        XWPFRun run = paragraph.createRun();
        run.setFontSize(widths.halfPoints() / 2.0);
        return run;
    }

    private void put(Picture picture, XWPFRun run) {
        double scale = Math.min(1, Report.TEXT_WIDTH_POINTS / picture.widthPoints());
        try {
            var placed = run.addPicture(
                    new ByteArrayInputStream(GraphicsCanvas.png(picture, PICTURE_DOTS_PER_INCH)),
                    Document.PICTURE_TYPE_PNG,
                    "picture-" + ++pictures + ".png",
                    Units.toEMU(picture.widthPoints() * scale),
                    Units.toEMU(picture.heightPoints() * scale));
            placed.getCTPicture().getNvPicPr().getCNvPr().setDescr(picture.description());
            var inline = run.getCTR()
                    .getDrawingArray(run.getCTR().sizeOfDrawingArray() - 1)
                    .getInlineArray(0);
            inline.getDocPr().setDescr(picture.description());
            inline.getDocPr().setId(BigInteger.valueOf(pictures).longValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("a PNG is always a picture", e);
        }
    }

    /** The same parts, without the times at which they were packed. */
    private static byte[] withoutClock(byte[] packed) throws IOException {
        try (ByteArrayOutputStream file = new ByteArrayOutputStream();
                ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(packed));
                ZipOutputStream out = new ZipOutputStream(file)) {
            for (ZipEntry each = in.getNextEntry(); each != null; each = in.getNextEntry()) {
                ZipEntry entry = new ZipEntry(each.getName());
                entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
                out.putNextEntry(entry);
                in.transferTo(out);
                out.closeEntry();
            }
            out.finish();
            return file.toByteArray();
        }
    }
}
