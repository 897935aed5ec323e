package no.omland.importing.delimited;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import no.omland.importing.ImportOptions;
import no.omland.importing.Importer;
import no.omland.importing.Progress;
import no.omland.importing.SourceFormat;
import no.omland.importing.SourceTable;
import no.omland.issue.DataException;
import no.omland.testing.TableText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DelimitedReaderTest {

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "separator {0} is called {1}")
    @CsvSource(
            delimiter = ' ',
            value = {"TAB TAB", "; ;", ", ,", "| |"})
    void eachSeparatorIsFound(String separator, String called) throws IOException {
        String between = separator.equals("TAB") ? "\t" : separator;
        SourceTable table = read("""
                id;navn;areal
                1;Storvatnet;3.5
                2;Litlvatnet;0.5
                """.replace(";", between));
        assertThat(TableText.of(table.features())).isEqualTo("""
                        id | navn | areal
                        1 | Storvatnet | 3.5
                        2 | Litlvatnet | 0.5
                        """);
        assertThat(TableText.issues(table))
                .containsExactly("encoding.detected@0[UTF-8]", "separator.detected@0[" + called + "]");
        assertThat(table.format()).isEqualTo(SourceFormat.DELIMITED);
    }

    @Test
    void commasInNamesDoNotMakeThemTheSeparator() throws IOException {
        SourceTable table = read("""
                id;kommuner;x;y
                1;Hvaler, Færder, Sverige;1,5;2,5
                2;Oslo, Bærum, Asker;3,5;4,5
                """);
        assertThat(TableText.of(table.features())).isEqualTo("""
                        id | kommuner | x | y
                        1 | Hvaler, Færder, Sverige | 1,5 | 2,5
                        2 | Oslo, Bærum, Asker | 3,5 | 4,5
                        """);
    }

    /** As R's write.table writes, with and without quotation marks. */
    @ParameterizedTest(name = "[{0}]")
    @ValueSource(strings = {"navn;verdi\n1;Å;2\n2;B;3\n", "\"navn\";\"verdi\"\n\"x\";\"Å\";2\n\"y\";\"B\";3\n"})
    void namesOfRowsThatTheHeaderHasNoCellForAreAColumnWithoutName(String text) throws IOException {
        SourceTable table = read(text);
        assertThat(TableText.of(table.features()))
                .startsWith("column_1 | navn | verdi\n")
                .contains(" | Å | 2\n", " | B | 3\n");
        assertThat(TableText.issues(table, "header.title-skipped")).isEmpty();
        assertThat(table.row(0)).isEqualTo(2);
    }

    @Test
    void aTitleOfOneCellFewerThanTheHeaderIsStillATitle() throws IOException {
        SourceTable table = read("""
                Folketall;per 1. januar
                navn;2019;2020
                Vågan;9608;9630
                """);
        assertThat(TableText.of(table.features())).startsWith("navn | 2019 | 2020\n");
    }

    @Test
    void blanksThatQuotationMarksHoldAreKept() throws IOException {
        SourceTable table = read("id;navn\n 1 ;\" Å \"\n2;  B \n3;\"\"\n");
        assertThat(table.features().features()).map(row -> row.value(1)).containsExactly(" Å ", "B", null);
        assertThat(table.features().features().get(0).value(0)).isEqualTo("1");
    }

    @Test
    void aTitleAboveTheHeaderIsSkippedAndTold() throws IOException {
        SourceTable table = read("""
                Vannforekomster, hentet 2024

                id;navn;tilstand
                1;Storvatnet;God
                """);
        assertThat(TableText.of(table.features())).isEqualTo("""
                        id | navn | tilstand
                        1 | Storvatnet | God
                        """);
        assertThat(TableText.issues(table, "header.title-skipped"))
                .containsExactly("header.title-skipped@1[Vannforekomster, hentet 2024]", "header.title-skipped@2[]");
        assertThat(table.row(0)).isEqualTo(4);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aByteOrderMarkNamesTheEncodingAndIsNoLetter(String encoding) throws IOException {
        SourceTable table = read("\uFEFFid;navn\n1;Kåfjord – Gáivuotna\n".getBytes(Charset.forName(encoding)));
        assertThat(TableText.of(table.features())).isEqualTo("id | navn\n1 | Kåfjord – Gáivuotna\n");
        assertThat(table.encoding()).isEqualTo(encoding);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"ISO-8859-1", "IBM865", "UTF-8"})
    void theEncodingIsFoundFromTheBytes(String encoding) throws IOException {
        SourceTable table = read("id;navn\r\n1;Sørfjærøya på Ås\r\n".getBytes(Charset.forName(encoding)));
        assertThat(TableText.of(table.features())).isEqualTo("id | navn\n1 | Sørfjærøya på Ås\n");
        assertThat(TableText.issues(table, "encoding.detected"))
                .containsExactly("encoding.detected@0[" + encoding + "]");
    }

    @Test
    void anEncodingThatAPersonNamesIsTakenAndUnreadableLettersAreCounted() throws IOException {
        Path file = Files.write(
                folder.resolve("a.csv"), "id;navn\n1;Bodø\n2;Å\n3;Oslo\n".getBytes(StandardCharsets.ISO_8859_1));
        SourceTable table = Importer.read(file, new ImportOptions(null, StandardCharsets.UTF_8), Progress.SILENT);
        assertThat(TableText.issues(table))
                .containsExactly("separator.detected@0[;]", "encoding.unreadable-characters@0[2, UTF-8]");
        assertThat(TableText.of(table.features())).contains("Bod\uFFFD");
    }

    @ParameterizedTest(name = "line end {0}")
    @CsvSource({"LF, '\n'", "CRLF, '\r\n'", "CR, '\r'"})
    void everyLineEndIsUnderstood(String name, String lineEnd) throws IOException {
        SourceTable table = read("Tittel\nid;navn\n1;a\n2;b\n".replace("\n", lineEnd));
        assertThat(TableText.of(table.features())).as(name).isEqualTo("id | navn\n1 | a\n2 | b\n");
        assertThat(table.row(1)).isEqualTo(4);
    }

    @Test
    void quotedFieldsHoldSeparatorsQuotesAndLineBreaks() throws IOException {
        SourceTable table = read("""
                "id";"navn";"merknad"
                1;"Stor;vatnet";"sier ""nei\"""
                2;"Litl
                vatnet";" luft "
                3;a;b
                """);
        assertThat(TableText.of(table.features())).isEqualTo("""
                        id | navn | merknad
                        1 | Stor;vatnet | sier "nei"
                        2 | Litl/vatnet |  luft\s
                        3 | a | b
                        """);
        assertThat(IntStream.range(0, 3).map(table::row)).containsExactly(2, 3, 5);
        assertThat(TableText.issues(table, "row.length", "row.quote-open")).isEmpty();
    }

    @Test
    void rowsOfTheWrongLengthAreKeptAndTold() throws IOException {
        SourceTable table = read("""
                id;navn;areal
                1;a
                2;b;3;4
                3;c;5
                4;d;6
                """);
        assertThat(TableText.of(table.features())).isEqualTo("""
                        id | navn | areal
                        1 | a | -
                        2 | b | 3
                        3 | c | 5
                        4 | d | 6
                        """);
        assertThat(TableText.issues(table, "row.length")).containsExactly("row.length@2[2, 3]", "row.length@3[4, 3]");
    }

    @Test
    void aSeparatorAtTheEndOfEveryRowDoesNotMakeTheFirstRowTheHeader() throws IOException {
        SourceTable table = read("""
                id;navn;areal
                1;a;1;
                2;b;2;
                """);
        assertThat(TableText.of(table.features())).isEqualTo("""
                        id | navn | areal
                        1 | a | 1
                        2 | b | 2
                        """);
    }

    @Test
    void aQuoteThatIsNeverClosedSwallowsNoRows() throws IOException {
        SourceTable table = read("""
                id;navn;areal
                1;a;1
                2;"b;2
                3;c;3
                4;d;4
                """);
        assertThat(TableText.of(table.features())).isEqualTo("""
                        id | navn | areal
                        1 | a | 1
                        2 | b | 2
                        3 | c | 3
                        4 | d | 4
                        """);
        assertThat(TableText.issues(table, "row.quote-open", "row.length")).containsExactly("row.quote-open@3[]");
        assertThat(IntStream.range(0, 4).map(table::row)).containsExactly(2, 3, 4, 5);
    }

    @Test
    void aShortRowThatEndsInATextOfSeveralLinesStaysOneRow() throws IOException {
        SourceTable table = read("""
                id;navn;areal;merknad
                1;"a
                b; c"
                2;d;1;e
                3;d;1;e
                4;d;1;e
                """);
        assertThat(table.features().size()).isEqualTo(4);
        assertThat(TableText.issues(table, "row.quote-open", "row.length")).containsExactly("row.length@2[2, 4]");
    }

    @Test
    void columnsOfOneNameBothSurvive() throws IOException {
        SourceTable table = read("id;Navn;navn;;navn_2\n1;a;b;c;d\n");
        assertThat(TableText.of(table.features()))
                .isEqualTo("id | Navn | navn_2 | column_4 | navn_2_2\n1 | a | b | c | d\n");
        assertThat(TableText.issues(table, "column.repeated"))
                .containsExactly(
                        "column.repeated@0[navn][navn, navn_2]", "column.repeated@0[navn_2][navn_2, navn_2_2]");
    }

    @Test
    void blankLinesAreNoRowsHoweverManyThereAre() throws IOException {
        SourceTable table = read("id;navn\n1;a\n\n2;b\n" + "\n".repeat(30) + "   \n");
        assertThat(TableText.of(table.features())).isEqualTo("id | navn\n1 | a\n2 | b\n");
        assertThat(TableText.issues(table, "row.length")).isEmpty();
        assertThat(table.row(1)).isEqualTo(4);
    }

    @Test
    void aHeaderWithoutRowsIsAnEmptyTable() throws IOException {
        assertThat(TableText.of(read("id;navn\n").features())).isEqualTo("id | navn\n");
    }

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(strings = {"bare en kolonne\nog en rad\n", "UTF-8", "\n\nord\n"})
    void textWithoutColumnsIsRefused(String text) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(DataException.class)
                .hasMessage("table.csv: there is no header row with at least two columns");
    }

    @Test
    void leadingZerosStayBecauseAllValuesAreText() throws IOException {
        assertThat(TableText.of(read("kommune;n\n0301;007\n").features())).isEqualTo("kommune | n\n0301 | 007\n");
    }

    private SourceTable read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private SourceTable read(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("table.csv"), bytes);
        return Importer.read(file, ImportOptions.NONE, Progress.SILENT);
    }
}
