package no.omland.maps.report;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.omland.maps.picture.Picture;
import no.omland.maps.picture.Typeface;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * A report as PDF on A4: text that can be selected, Liberation Sans within the file, headings, tables and pictures tagged for those who listen to it (PDF/UA),
 * pictures as vectors.
 */
public final class PdfReport {

    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    static {
        // The library tells of every font and every step on stderr.
        XRLog.setLoggingEnabled(false);
    }

    private PdfReport() {}

    /** The file. Safe for several threads. */
    public static byte[] of(Report report) {
        List<Picture> pictures = new ArrayList<>();
        String content = new Markup((picture, number) -> {
                    pictures.add(picture);
                    return placeholder(picture, number);
                })
                .of(report);
        PDDocument document = new PDDocument();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePDDocument(document);
        builder.useFastMode();
        builder.usePdfUaAccessibility(true);
        builder.withProducer("Omland");
        font(builder, document, Typeface.REGULAR, NORMAL);
        font(builder, document, Typeface.BOLD, BOLD);
        builder.useObjectDrawerFactory(new PictureDrawing(pictures));
        builder.withHtmlContent(page(report, content), null);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer();
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            RepeatedHeaders.unread(document);
            PdfProperties.set(document, report);
            document.save(file);
            document.close();
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without ligatures: they make text that is copied hard to search, and looking for them takes longer than all else. */
    private static void font(PdfRendererBuilder builder, PDDocument document, Typeface face, int weight) {
        builder.useFont(new PDFontSupplier(embedded(document, face)), Typeface.FAMILY, weight, FontStyle.NORMAL, true);
    }

    private static PDFont embedded(PDDocument document, Typeface face) {
        try {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(face.file()));
            font.setEnableGsub(false);
            return PDType0Font.load(document, font, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String placeholder(Picture picture, int number) {
        return String.format(
                Locale.ROOT,
                "<object type=\"%s\" data=\"%d\" alt=\"%s\" style=\"width:%.2fpt;height:%.2fpt%s\"></object>",
                PictureDrawing.TYPE,
                number,
                picture.description().isEmpty() ? "\u00a0" : Markup.escaped(picture.description()),
                picture.widthPoints(),
                picture.heightPoints(),
                picture.heightPoints() < 20 ? ";vertical-align:-2pt" : "");
    }

    private static String page(Report report, String content) {
        return """
                <!DOCTYPE html>
                <html lang="%s">
                <head>
                <title>%s</title>
                <meta name="subject" content="%s" />
                <meta name="description" content="%s" />
                <style>
                %s%s</style>
                </head>
                <body>
                %s</body>
                </html>
                """.formatted(
                        report.language(),
                        Markup.escaped(report.title()),
                        Markup.escaped(report.subject()),
                        Markup.escaped(report.subject()),
                        StyleSheet.PAPER.text(),
                        feet(report),
                        content);
    }

    private static String feet(Report report) {
        String look = "font-family: 'Liberation Sans'; font-size: 7.5pt; color: #4a585f";
        String number = report.pageOf()
                .replace("'", "\\'")
                .replace("{0}", "' counter(page) '")
                .replace("{1}", "' counter(pages) '");
        return "@page { @bottom-left { content: '%s'; %s; text-align: left } @bottom-right { content: '%s'; %s; text-align: right } }\n"
                .formatted(
                        report.footer()
                                .replace("\\", "\\\\")
                                .replace("'", "\\'")
                                .replace("<", ""),
                        look,
                        number,
                        look);
    }
}
