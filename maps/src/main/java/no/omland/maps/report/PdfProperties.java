package no.omland.maps.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import java.util.zip.CRC32;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** What a file says of itself: title, language and date from the report, and nothing from the clock. */
final class PdfProperties {

    private PdfProperties() {}

    static void set(PDDocument document, Report report) throws IOException {
        PDDocumentInformation information = document.getDocumentInformation();
        Calendar date = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        date.clear();
        date.set(
                report.date().getYear(),
                report.date().getMonthValue() - 1,
                report.date().getDayOfMonth());
        information.setTitle(report.title());
        information.setSubject(report.subject());
        information.setCreator("Omland");
        information.setProducer("Omland");
        information.setCreationDate(date);
        information.setModificationDate(date);
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(xmp(report).getBytes(StandardCharsets.UTF_8));
        document.getDocumentCatalog().setMetadata(metadata);
        document.getDocumentCatalog().setLanguage(report.language());
        PDViewerPreferences preferences = document.getDocumentCatalog().getViewerPreferences();
        if (preferences != null) {
            preferences.setDisplayDocTitle(true);
        }
        CRC32 sum = new CRC32();
        sum.update((report.title() + report.date()).getBytes(StandardCharsets.UTF_8));
        document.setDocumentId(sum.getValue());
    }

    /** The same again for readers of XMP, with the mark that the file is made for PDF/UA-1. */
    private static String xmp(Report report) {
        String day = report.date() + "T00:00:00Z";
        String language = report.language();
        return """
                <?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
                <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
                <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:description>
                <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
                <xmp:CreateDate>%s</xmp:CreateDate><xmp:ModifyDate>%s</xmp:ModifyDate><xmp:CreatorTool>Omland</xmp:CreatorTool>
                <pdf:Producer>Omland</pdf:Producer><pdfuaid:part>1</pdfuaid:part>
                </rdf:Description></rdf:RDF></x:xmpmeta>
                <?xpacket end="w"?>""".formatted(Markup.escaped(report.title()), Markup.escaped(report.subject()), language, day, day);
    }
}
