package no.omland.importing.delimited;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import no.omland.feature.Feature;
import no.omland.importing.ImportOptions;
import no.omland.importing.Importer;
import no.omland.importing.Progress;
import no.omland.importing.SourceTable;
import no.omland.testing.TableText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text in UTF-8 with lines of another encoding in it, made by a program: every value comes out right, and the lines are told. */
class MixedEncodingTest {

    private static final String[] NAMES = {
        "Bodø", "Hamarøy", "Čáhcesuolu", "Målselv", "Værøy", "Gáivuotna – Kåfjord", "Ås", "Å"
    };
    private static final String[] FOREIGN = {"Sørøya", "Træna", "Fåvne", "RØST", "Ærø"};

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "seed {0}, {1}, one foreign line in {2}")
    @CsvSource({
        "1, ISO-8859-1, 10",
        "2, ISO-8859-1, 50",
        "3, windows-1252, 10",
        "4, IBM865, 10",
        "5, ISO-8859-1, 1000",
        "6, IBM865, 200"
    })
    void foreignLinesAreReadInTheirOwnEncodingAndTold(long seed, String foreign, int oneIn) throws IOException {
        Random random = new Random(seed);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes("nr;navn\r\n".getBytes(StandardCharsets.UTF_8));
        List<String> names = new ArrayList<>();
        List<Long> foreignLines = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            boolean isForeign = i == 1_000 || random.nextInt(oneIn) == 0;
            String name = isForeign ? FOREIGN[random.nextInt(FOREIGN.length)] : NAMES[random.nextInt(NAMES.length)];
            Charset charset = isForeign ? Charset.forName(foreign) : StandardCharsets.UTF_8;
            file.writeBytes((i + ";" + name + "\r\n").getBytes(charset));
            names.add(name);
            if (isForeign) {
                foreignLines.add(i + 2L);
            }
        }
        SourceTable table = read(file.toByteArray());
        assertThat(table.encoding()).isEqualTo("UTF-8");
        assertThat(table.features().features().stream().map(row -> row.text(1))).containsExactlyElementsOf(names);
        assertThat(table.log().issues().stream()
                        .filter(issue -> issue.code().code().equals("encoding.mixed"))
                        .map(issue -> issue.row()))
                .containsExactlyElementsOf(foreignLines);
        assertThat(TableText.issues(table, "encoding.unreadable-characters")).isEmpty();
    }

    @Test
    void theIssueNamesTheLettersAndTheEncoding() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes("nr;navn\n1;Bodø og Værøy\n2;S".getBytes(StandardCharsets.UTF_8));
        file.write(0xf8);
        file.writeBytes("r\n".getBytes(StandardCharsets.UTF_8));
        SourceTable table = read(file.toByteArray());
        assertThat(TableText.of(table.features())).isEqualTo("nr | navn\n1 | Bodø og Værøy\n2 | Sør\n");
        assertThat(TableText.issues(table, "encoding.mixed")).containsExactly("encoding.mixed@3[ø, ISO-8859-1]");
    }

    @Test
    void eightBitTextStaysEightBit() throws IOException {
        SourceTable table = read("nr;navn\n1;Bodø og Værøy\n2;SØR–NORD\n".getBytes(Charset.forName("windows-1252")));
        assertThat(table.encoding()).isEqualTo("windows-1252");
        assertThat(table.features().features().stream().map((Feature row) -> row.text(1)))
                .containsExactly("Bodø og Værøy", "SØR–NORD");
    }

    private SourceTable read(byte[] bytes) throws IOException {
        return Importer.read(Files.write(folder.resolve("a.csv"), bytes), ImportOptions.NONE, Progress.SILENT);
    }
}
