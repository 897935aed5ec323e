package no.omland.exporting;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.regex.Pattern;
import no.omland.feature.Feature;
import no.omland.feature.FeatureSet;
import no.omland.feature.Field;
import no.omland.feature.FieldType;
import no.omland.importing.Progress;
import no.omland.issue.DataException;
import no.omland.issue.IssueCode;
import no.omland.issue.IssueLog;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/** A spreadsheet (ECMA-376): numbers as numbers, dates as dates, text as text, so that {@code 0301} keeps its zero. Geometry is the last column, as well-known text. */
final class XlsxWriter implements FormatWriter {

    private static final int MOST_ROWS = 1_048_576;
    private static final int MOST_COLUMNS = 16_384;
    private static final int LONGEST_TEXT = 32_767;
    private static final int LONGEST_SHEET_NAME = 31;
    private static final long LARGEST_EXACT = 1L << 53;
    private static final int ROWS_PER_FLUSH = 1_000;

    /** Excel takes 1900 for a leap year, so what is before its March is a day off. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
    private static final Pattern NOT_IN_A_SHEET_NAME = Pattern.compile("[\\[\\]:*?/\\\\']");

    /** What XML 1.0 has no way to write. */
    private static final Pattern NOT_IN_XML = Pattern.compile("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff]");

    @Override
    public List<Path> write(FeatureSet layer, Path folder, String stem, IssueLog log, Progress progress)
            throws IOException {
        int columns = layer.schema().size() + (layer.isSpatial() ? 1 : 0);
        if (layer.size() >= MOST_ROWS || columns > MOST_COLUMNS) {
            throw DataException.data("export.sheet-full", log.source(), layer.size(), columns);
        }
        EmptyTexts.report(layer, log);
        Path file = folder.resolve(stem + ".xlsx");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
                Workbook workbook = new Workbook(out, "Omland", null)) {
            Worksheet sheet = workbook.newWorksheet(sheetName(layer.name()));
            writeHeader(layer, sheet);
            new Rows(layer, sheet, log).write(progress);
        }
        return List.of(file);
    }

    private static String sheetName(String layer) {
        String name = NOT_IN_A_SHEET_NAME.matcher(layer).replaceAll("_");
        return name.substring(0, Math.min(name.length(), LONGEST_SHEET_NAME));
    }

    private static void writeHeader(FeatureSet layer, Worksheet sheet) {
        List<Field> fields = layer.schema().fields();
        for (int i = 0; i < fields.size(); i++) {
            sheet.value(0, i, fields.get(i).name());
        }
        int columns = fields.size();
        if (layer.isSpatial()) {
            sheet.value(0, columns++, GeometryTextColumn.name(layer.schema()));
        }
        if (columns > 0) {
            sheet.range(0, 0, 0, columns - 1).style().bold().set();
        }
        sheet.freezePane(0, 1);
        for (int i = 0; i < fields.size(); i++) {
            switch (fields.get(i).type()) {
                case DATE -> sheet.width(i, 12);
                case DATE_TIME -> sheet.width(i, 20);
                default -> {}
            }
        }
    }

    /** The rows below the header. */
    private static final class Rows {
        private final FeatureSet layer;
        private final Worksheet sheet;
        private final IssueLog log;

        Rows(FeatureSet layer, Worksheet sheet, IssueLog log) {
            this.layer = layer;
            this.sheet = sheet;
            this.log = log;
        }

        void write(Progress progress) throws IOException {
            int row = 0;
            for (Feature feature : layer.features()) {
                row++;
                for (int i = 0; i < layer.schema().size(); i++) {
                    Field field = layer.schema().fields().get(i);
                    value(row, i, feature.value(i), field);
                }
                geometry(row, feature.geometry());
                if (row % ROWS_PER_FLUSH == 0) {
                    sheet.flush();
                }
                progress.at("write", row, (double) row / layer.size());
            }
        }

        private void value(int row, int column, @Nullable Object value, Field field) {
            if (value instanceof Long number && Math.abs(number) <= LARGEST_EXACT) {
                sheet.value(row, column, number);
            } else if (value instanceof Double number && Double.isFinite(number)) {
                sheet.value(row, column, number);
            } else if (value instanceof Double none) {
                log.addAt(IssueCode.EXPORT_VALUE_LEFT_OUT, row, field.name(), none);
            } else if (value instanceof Boolean truth) {
                sheet.value(row, column, truth);
            } else if (value instanceof LocalDate day && isInCalendar(day)) {
                sheet.value(row, column, day);
                sheet.style(row, column).format("yyyy-mm-dd").set();
            } else if (value instanceof LocalDateTime moment && isInCalendar(moment.toLocalDate())) {
                sheet.value(row, column, moment);
                sheet.style(row, column).format("yyyy-mm-dd hh:mm:ss").set();
            } else if (value != null) {
                if (field.type() != FieldType.TEXT) {
                    log.addAt(IssueCode.EXPORT_VALUE_AS_TEXT, row, field.name(), value);
                }
                sheet.value(row, column, text(row, field.name(), value.toString()));
            }
        }

        private static boolean isInCalendar(LocalDate day) {
            return !day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY);
        }

        private String text(int row, String field, String text) {
            String clean = NOT_IN_XML.matcher(text).replaceAll("");
            String whole = clean;
            if (whole.length() > LONGEST_TEXT) {
                int end = LONGEST_TEXT - (Character.isHighSurrogate(whole.charAt(LONGEST_TEXT - 1)) ? 1 : 0);
                whole = whole.substring(0, end);
            }
            if (whole.length() < text.length()) {
                log.addAt(IssueCode.EXPORT_TEXT_CUT, row, field, text.length(), whole.length());
            }
            return whole;
        }

        private void geometry(int row, @Nullable Geometry geometry) {
            if (geometry == null) {
                return;
            }
            String text = WellKnownText.of(geometry);
            if (text.length() > LONGEST_TEXT) {
                log.addAt(IssueCode.EXPORT_GEOMETRY_LEFT_OUT, row, null, text.length() + " > " + LONGEST_TEXT);
            } else {
                sheet.value(row, layer.schema().size(), text);
            }
        }
    }
}
