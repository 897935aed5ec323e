package no.omland.importing.shapefile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static no.omland.importing.shapefile.ShapefileReaderTest.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import no.omland.importing.SourceTable;
import no.omland.testing.TableText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names and values of the attribute table: their encoding, letters cut in the middle, columns of one name. */
class ShapefileTextTest {

    @TempDir
    private Path folder;

    /** Columns are cut at ten bytes: {@code kjemisktilstå} in UTF-8 would be {@code kjemiskti…}; here the ø is halved. */
    @Test
    void aLetterHalvedAtTheEndOfANameOrAValueIsTakenAway() throws IOException {
        byte[] name = Arrays.copyOf("vannforekø".getBytes(UTF_8), 10);
        SourceTable table = read(ShapefileBytes.points()
                .column(name, 'C', 8)
                .column("x", 'C', 9)
                .point(1, 2)
                .point(3, 4)
                .row(UTF_8, "Ørlandø", "hel å")
                .row(UTF_8, "Tromsøy", "æ")
                .write(folder, "a"));
        assertThat(TableText.of(table.features())).isEqualTo("vannforek | x\nØrland | hel å\nTromsøy | æ\n");
        assertThat(TableText.issues(table, "value.cut-in-letter"))
                .hasSize(1)
                .allMatch(issue -> issue.startsWith("value.cut-in-letter@1[") && issue.endsWith("[Ørland]"));
        assertThat(table.encoding()).isEqualTo("UTF-8");
    }

    /** Bodø, Tromsø and Vadsø end in the only letter that tells the encoding. */
    @Test
    void aLetterAtTheEndOfAValueTellsTheEncodingToo() throws IOException {
        SourceTable table = read(ShapefileBytes.points()
                .column("BY_PÅ", 'C', 20)
                .point(1, 2)
                .point(3, 4)
                .row(ISO_8859_1, "Bodø")
                .row(ISO_8859_1, "Tromsø")
                .write(folder, "a"));
        assertThat(table.encoding()).isEqualTo("ISO-8859-1");
        assertThat(TableText.of(table.features())).isEqualTo("BY_PÅ\nBodø\nTromsø\n");
        assertThat(TableText.issues(table, "value.cut-in-letter", "encoding.unreadable-characters"))
                .isEmpty();
    }

    @Test
    void aNameThatEndsInANorwegianLetterOfOneByteIsNotCut() throws IOException {
        Path shp = ShapefileBytes.points()
                .column("FYLKESNAVÅ", 'C', 4)
                .point(1, 2)
                .row(ISO_8859_1, "Å")
                .write(folder, "a");
        Files.writeString(folder.resolve("a.cpg"), "ISO-8859-1");
        assertThat(TableText.of(read(shp).features())).isEqualTo("FYLKESNAVÅ\nÅ\n");
    }

    @Test
    void columnsOfOneNameBothSurvive() throws IOException {
        SourceTable table = read(ShapefileBytes.points()
                .column("navn", 'C', 3)
                .column("NAVN", 'C', 3)
                .column("navn", 'C', 3)
                .point(1, 2)
                .row(UTF_8, "a", "b", "c")
                .write(folder, "a"));
        assertThat(table.features().schema().size()).isEqualTo(3);
        assertThat(TableText.of(table.features())).endsWith("\na | b | c\n");
        assertThat(TableText.issues(table, "column.repeated")).isNotEmpty();
    }

    @ParameterizedTest(name = "{0} means {1}")
    @CsvSource({
        "UTF-8, UTF-8",
        "utf8, UTF-8",
        "65001, UTF-8",
        "ISO-8859-1, ISO-8859-1",
        "ISO 88591, ISO-8859-1",
        "ISO 8859-15, ISO-8859-15",
        "88591, ISO-8859-1",
        "1252, windows-1252",
        "ANSI 1252, windows-1252",
        "CP1252, windows-1252",
        "windows-1252, windows-1252",
        "865, IBM865",
        "OEM 865, IBM865",
        "'UTF-8\r\n', UTF-8",
        "system, ",
        "'', ",
        "ÆØÅ, "
    })
    void theCpgIsUnderstoodInAllItsSpellings(String content, @Nullable String charset) {
        assertThat(CpgFile.encoding(content).map(Charset::name).orElse(null)).isEqualTo(charset);
    }

    @ParameterizedTest(name = "language driver {0} means {1}")
    @CsvSource({"8, IBM865", "102, IBM865", "3, windows-1252", "2, IBM850"})
    void withoutCpgTheTablesLanguageDriverNamesTheEncoding(int id, String charset) throws IOException {
        SourceTable table = read(ShapefileBytes.points()
                .column("n", 'C', 9)
                .languageId(id)
                .point(1, 2)
                .row(Charset.forName(charset), "Ærøskøå")
                .write(folder, "a"));
        assertThat(table.encoding()).isEqualTo(charset);
        assertThat(TableText.of(table.features())).isEqualTo("n\nÆrøskøå\n");
    }

    @Test
    void theCpgIsBelievedBeforeTheTable() throws IOException {
        Path shp = ShapefileBytes.points()
                .column("n", 'C', 9)
                .languageId(8)
                .point(1, 2)
                .row(UTF_8, "Å")
                .write(folder, "a");
        Files.writeString(folder.resolve("a.cpg"), "UTF-8");
        SourceTable table = read(shp);
        assertThat(TableText.of(table.features())).isEqualTo("n\nÅ\n");
        assertThat(TableText.issues(table)).isEmpty();
    }
}
