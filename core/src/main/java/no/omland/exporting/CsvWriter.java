package no.omland.exporting;

import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import no.omland.crs.EpsgCode;
import no.omland.crs.ReferenceSystem;
import no.omland.feature.Feature;
import no.omland.feature.FeatureSet;
import no.omland.feature.FieldType;
import no.omland.importing.Progress;
import no.omland.issue.IssueLog;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * CSV as a Norwegian Excel opens it by a double click: UTF-8 with a byte-order mark, semicolons, CRLF. Numbers keep their decimal point, since other programs
 * read them too. Geometry is the last column, as well-known text; its reference system lies beside in a {@code .csv.prj},
 * where the importer of this program looks for it. A {@code .prj} of the same stem may be that of a shapefile.
 */
final class CsvWriter implements FormatWriter {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char SEPARATOR = ';';

    /** What follows the whole name of the file. */
    static final String SYSTEM_ENDING = ".prj";

    @Override
    public List<Path> write(FeatureSet layer, Path folder, String stem, IssueLog log, Progress progress)
            throws IOException {
        LostTypes.report(layer.schema(), EnumSet.complementOf(EnumSet.of(FieldType.TEXT)), log);
        EmptyTexts.report(layer, log);
        Path file = folder.resolve(stem + ".csv");
        try (Writer out = new BufferedWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8), 1 << 16)) {
            out.write(BYTE_ORDER_MARK);
            writeRecords(layer, out, progress);
        }
        EpsgCode crs = layer.crs();
        if (crs == null) {
            return List.of(file);
        }
        Path prj = folder.resolve(stem + ".csv" + SYSTEM_ENDING);
        Files.writeString(prj, ReferenceSystem.of(crs).wkt());
        return List.of(file, prj);
    }

    private static void writeRecords(FeatureSet layer, Writer out, Progress progress) throws IOException {
        try (de.siegmar.fastcsv.writer.CsvWriter csv = de.siegmar.fastcsv.writer.CsvWriter.builder()
                .fieldSeparator(SEPARATOR)
                .lineDelimiter(LineDelimiter.CRLF)
                .quoteStrategy(new Quotes())
                .build(out)) {
            List<String> header = new ArrayList<>();
            layer.schema().fields().forEach(field -> header.add(field.name()));
            if (layer.isSpatial()) {
                header.add(GeometryTextColumn.name(layer.schema()));
            }
            csv.writeRecord(header);
            int row = 0;
            for (Feature feature : layer.features()) {
                row++;
                csv.writeRecord(cells(feature, layer.isSpatial()));
                progress.at("write", row, (double) row / layer.size());
            }
        }
    }

    private static List<@Nullable String> cells(Feature feature, boolean spatial) {
        List<@Nullable String> cells = new ArrayList<>(feature.values().length + 1);
        for (Object value : feature.values()) {
            cells.add(value == null ? null : value.toString());
        }
        if (spatial) {
            Geometry geometry = feature.geometry();
            cells.add(geometry == null ? null : WellKnownText.of(geometry));
        }
        return cells;
    }

    /** Quotes every value with a comma or a tab too, so that nobody who looks for the separator takes one of those. */
    private static final class Quotes implements QuoteStrategy {
        @Override
        public boolean quoteValue(int line, int column, String value) {
            if (value.isEmpty()) {
                return false;
            }
            boolean atTheEdge =
                    Character.isWhitespace(value.charAt(0)) || Character.isWhitespace(value.charAt(value.length() - 1));
            return atTheEdge || value.indexOf(',') >= 0 || value.indexOf('\t') >= 0 || value.indexOf('|') >= 0;
        }
    }
}
