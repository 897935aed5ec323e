package no.omland.importing.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A spreadsheet as other programs write it, without what no reader needs: rows as texts, cells separated by a bar. */
final class WorkbookFile {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String PARTS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final Map<String, String> sheets = new LinkedHashMap<>();
    private boolean styles = true;

    static byte[] of(String name, String... rows) throws IOException {
        return new WorkbookFile().sheet(name, rows).bytes();
    }

    WorkbookFile withoutStyles() {
        styles = false;
        return this;
    }

    /** Adds a sheet. A cell is a number, a text, {@code =formula;result}, {@code @place;number}, or nothing. */
    WorkbookFile sheet(String name, String... rows) {
        StringBuilder xml = new StringBuilder("<worksheet xmlns=\"" + MAIN + "\"><sheetData>");
        for (int r = 1; r <= rows.length; r++) {
            xml.append("<row r=\"" + r + "\">");
            String[] cells = rows[r - 1].split("\\|", -1);
            for (int c = 0; c < cells.length; c++) {
                xml.append(cell("" + (char) ('A' + c) + r, cells[c]));
            }
            xml.append("</row>");
        }
        sheets.put(name, xml.append("</sheetData></worksheet>").toString());
        return this;
    }

    private static String cell(String place, String value) {
        String[] parts = value.split(";", -1);
        if (value.isEmpty()) {
            return "";
        }
        if (value.startsWith("=")) {
            String type = parts[1].startsWith("#") ? "e" : "n";
            return "<c r=\"" + place + "\" t=\"" + type + "\"><f>" + parts[0].substring(1) + "</f><v>" + parts[1]
                    + "</v></c>";
        }
        if (value.startsWith("@")) {
            return "<c r=\"" + parts[0].substring(1) + "\"><v>" + parts[1] + "</v></c>";
        }
        return value.matches("[\\d.]+")
                ? "<c r=\"" + place + "\"><v>" + value + "</v></c>"
                : "<c r=\"" + place + "\" t=\"inlineStr\"><is><t>" + value + "</t></is></c>";
    }

    byte[] bytes() throws IOException {
        StringBuilder types = new StringBuilder();
        StringBuilder parts = new StringBuilder();
        StringBuilder list = new StringBuilder();
        Map<String, String> files = new LinkedHashMap<>();
        types.append(type("workbook", "sheet.main"));
        int n = 0;
        for (Map.Entry<String, String> sheet : sheets.entrySet()) {
            n++;
            types.append(type("worksheets/sheet" + n, "worksheet"));
            parts.append(part("r" + n, "worksheet", "worksheets/sheet" + n));
            list.append("<sheet name=\"" + sheet.getKey() + "\" sheetId=\"" + n + "\" r:id=\"r" + n + "\"/>");
            files.put("xl/worksheets/sheet" + n + ".xml", sheet.getValue());
        }
        if (styles) {
            types.append(type("styles", "styles"));
            parts.append(part("s", "styles", "styles"));
            files.put(
                    "xl/styles.xml",
                    "<styleSheet xmlns=\"" + MAIN
                            + "\"><cellXfs count=\"1\"><xf numFmtId=\"0\"/></cellXfs></styleSheet>");
        }
        String relationships = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
        files.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">" + types + "</Types>");
        files.put("_rels/.rels", relationships + part("w", "officeDocument", "xl/workbook") + "</Relationships>");
        files.put("xl/_rels/workbook.xml.rels", relationships + parts + "</Relationships>");
        files.put(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + PARTS + "\"><sheets>" + list + "</sheets></workbook>");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static String type(String part, String kind) {
        return "<Override PartName=\"/xl/" + part + ".xml\" ContentType=\"" + TYPES + kind + "+xml\"/>";
    }

    private static String part(String id, String kind, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + PARTS + "/" + kind + "\" Target=\"" + target + ".xml\"/>";
    }
}
