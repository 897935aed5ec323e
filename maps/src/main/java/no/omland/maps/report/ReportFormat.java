package no.omland.maps.report;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The forms that a report can be had in. */
public enum ReportFormat {
    PDF("pdf", "application/pdf", PdfReport::of),
    HTML("html", "text/html; charset=utf-8", report -> HtmlReport.of(report).getBytes(StandardCharsets.UTF_8)),
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", DocxReport::of);

    private final String ending;
    private final String mediaType;
    private final Function<Report, byte[]> writing;

    ReportFormat(String ending, String mediaType, Function<Report, byte[]> writing) {
        this.ending = ending;
        this.mediaType = mediaType;
        this.writing = writing;
    }

    /** The ending of its files, without the dot. */
    public String ending() {
        return ending;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The report as a file. Safe for several threads. */
    public byte[] write(Report report) {
        return writing.apply(report);
    }

    /** The form that a file's name asks for by its ending, without regard to case. */
    public static Optional<ReportFormat> ofFileName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(each -> lower.endsWith("." + each.ending) && lower.length() > each.ending.length() + 1)
                .findFirst();
    }
}
