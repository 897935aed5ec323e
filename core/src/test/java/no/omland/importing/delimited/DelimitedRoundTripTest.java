package no.omland.importing.delimited;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import no.omland.feature.Feature;
import no.omland.importing.ImportOptions;
import no.omland.importing.Importer;
import no.omland.importing.Progress;
import no.omland.importing.SourceTable;
import no.omland.testing.TableText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A random table written with a random separator, line end, quoting and encoding comes back the same. */
class DelimitedRoundTripTest {

    private static final String LETTERS = "abcæøåÆØÅ 0123456789,;|\t\"'\n.-(/";

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24})
    void aTableComesBackAsItWasWritten(long seed) throws IOException {
        Random random = new Random(seed);
        int columns = 2 + random.nextInt(6);
        List<List<@Nullable String>> rows = rows(random, columns, 1 + random.nextInt(60));
        char separator = "\t;,|".charAt(random.nextInt(4));
        String lineEnd = List.of("\n", "\r\n", "\r").get(random.nextInt(3));
        Charset encoding = Charset.forName(List.of("UTF-8", "ISO-8859-1", "IBM865", "UTF-16LE", "windows-1252")
                .get(random.nextInt(5)));
        String mark = encoding.name().startsWith("UTF-16")
                        || random.nextInt(8) == 0 && encoding.name().equals("UTF-8")
                ? "\uFEFF"
                : "";
        StringBuilder text = new StringBuilder(mark);
        // One letter of the alphabet's end in the header, so that there is something to tell the encoding by.
        List<@Nullable String> header = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            header.add("Påvirkning " + i);
        }
        write(header, separator, lineEnd, random, text);
        rows.forEach(row -> write(row, separator, lineEnd, random, text));

        Path file = Files.write(folder.resolve("a.csv"), text.toString().getBytes(encoding));
        SourceTable table = Importer.read(file, ImportOptions.NONE, Progress.SILENT);

        assertThat(table.features().schema().fields()).extracting("name").isEqualTo(header);
        List<List<@Nullable Object>> read = new ArrayList<>();
        for (Feature feature : table.features().features()) {
            read.add(Arrays.asList(feature.values()));
        }
        assertThat(read).isEqualTo(rows);
        assertThat(TableText.issues(table, "row.length", "row.quote-open", "encoding.unreadable-characters"))
                .isEmpty();
    }

    private static List<List<@Nullable String>> rows(Random random, int columns, int count) {
        List<List<@Nullable String>> rows = new ArrayList<>();
        for (int r = 0; r < count; r++) {
            List<@Nullable String> row = new ArrayList<>();
            row.add("rad " + r);
            for (int c = 1; c < columns; c++) {
                String value = value(random);
                row.add(value.isEmpty() ? null : value);
            }
            rows.add(row);
        }
        return rows;
    }

    private static String value(Random random) {
        StringBuilder value = new StringBuilder();
        for (int n = random.nextInt(9); n > 0; n--) {
            value.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return value.toString().strip();
    }

    private static void write(
            List<@Nullable String> row, char separator, String lineEnd, Random random, StringBuilder text) {
        for (int i = 0; i < row.size(); i++) {
            String value = row.get(i) == null ? "" : String.valueOf(row.get(i));
            boolean must = value.indexOf(separator) >= 0 || value.contains("\n") || value.contains("\"");
            boolean quoted = must || random.nextInt(4) == 0;
            text.append(i == 0 ? "" : separator).append(quoted ? '"' + value.replace("\"", "\"\"") + '"' : value);
        }
        text.append(lineEnd);
    }
}
