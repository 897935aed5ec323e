package no.omland.importing.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.omland.crs.EpsgCode;
import no.omland.importing.ImportOptions;
import no.omland.importing.Importer;
import no.omland.importing.Progress;
import no.omland.importing.SourceFormat;
import no.omland.importing.SourceTable;
import no.omland.issue.DataException;
import no.omland.testing.Ogr;
import no.omland.testing.TableText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Geometry;

/** Spreadsheets as GDAL writes them. */
class SpreadsheetReaderTest {

    @TempDir
    private Path folder;

    @Test
    void datesNumbersAndTextAreWrittenAsAPersonReadsThem() throws IOException {
        SourceTable table = Importer.read(xlsx("""
                        nr,navn,knr,andel,dag,stund
                        1,Čáhcesuolu,0301,0.5,2024-02-29,2024-01-01T12:30:00
                        22,Å,1860,12345.25,1999-12-31,2024-01-01T00:00:00
                        """), ImportOptions.NONE, Progress.SILENT);
        assertThat(table.format()).isEqualTo(SourceFormat.SPREADSHEET);
        assertThat(TableText.of(table.features())).isEqualTo("""
                nr | navn | knr | andel | dag | stund
                1 | Čáhcesuolu | 0301 | 0.5 | 2024-02-29 | 2024-01-01T12:30
                22 | Å | 1860 | 12345.25 | 1999-12-31 | 2024-01-01
                """);
        assertThat(table.row(0)).isEqualTo(2);
    }

    @Test
    void aSheetIsChosenByName() throws IOException {
        Path file = xlsx("a,b,c\n1,2,3\n");
        assertThat(Importer.read(file, ImportOptions.NONE.withLayer("KILDE"), Progress.SILENT)
                        .source())
                .isEqualTo("a.xlsx/kilde");
        assertThatThrownBy(() -> Importer.read(file, ImportOptions.NONE.withLayer("x"), Progress.SILENT))
                .isInstanceOf(DataException.class)
                .hasMessage("a.xlsx: there is no layer \"x\" in it");
    }

    @Test
    void eastingsAndNorthingsBecomePoints() throws IOException {
        SourceTable table = Importer.read(
                xlsx("id,øst,nord\n1,300000.5,6700000\n"),
                new ImportOptions(EpsgCode.ETRS89_UTM33, null),
                Progress.SILENT);
        assertThat(table.features().geometries().map(Geometry::toString)).containsExactly("POINT (300000.5 6700000)");
    }

    /** What pandas' to_excel writes: nothing above the numbers of the rows. */
    @Test
    void aBlankCellInTheHeaderMakesNoHeaderOfARow() throws IOException {
        SourceTable table = read(WorkbookFile.of("S", "|navn|verdi", "0|Å|1.5", "1|B|2.5"));
        assertThat(TableText.of(table.features())).isEqualTo("""
                column_1 | navn | verdi
                0 | Å | 1.5
                1 | B | 2.5
                """);
        assertThat(TableText.issues(table)).isEmpty();
    }

    @Test
    void aRemarkBesideARowMakesNoHeaderOfItAndIsTold() throws IOException {
        SourceTable table = read(WorkbookFile.of("S", "navn|verdi", "A|1", "B|2|merknad", "C|3"));
        assertThat(TableText.of(table.features())).isEqualTo("navn | verdi\nA | 1\nB | 2\nC | 3\n");
        assertThat(TableText.issues(table)).containsExactly("row.length@3[3, 2]");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "Folketall|per 1. januar,Fylke|kommune|antall,Nordland|Vågan|9608; Fylke | kommune | antall; 1",
                "Folketall,navn|2019|2020,Vågan|9608|9630; navn | 2019 | 2020; 1",
                "|2019|2020,Vågan|9608|9630,Røst|500|480; column_1 | 2019 | 2020; 0",
                "a|b,x|y,z|w; a | b; 0",
                "navn|x,A|1|3,B|2|4,C|2|5; navn | x | column_3; 0"
            })
    void titlesYearsAndNamesThatAreMissing(String rows, String header, int titles) throws IOException {
        SourceTable table = read(WorkbookFile.of("S", rows.split(",", -1)));
        assertThat(TableText.of(table.features()).lines().findFirst()).contains(header.strip());
        assertThat(TableText.issues(table, "header.title-skipped")).hasSize(titles);
    }

    @Test
    void otherSheetsAreTold() throws IOException {
        byte[] two = new WorkbookFile()
                .sheet("Lofoten", "navn|verdi", "A|1")
                .sheet("Notat")
                .sheet("Vesterålen", "navn|verdi", "B|2")
                .bytes();
        assertThat(TableText.issues(read(two))).containsExactly("sheet.not-read@0[Vesterålen]");
    }

    @Test
    void aFormulaThatHasComeToAnErrorIsBlankAndTold() throws IOException {
        SourceTable table = read(WorkbookFile.of("S", "a|b", "1|=1/0;#DIV/0!", "2|=1+1;2"));
        assertThat(TableText.of(table.features())).isEqualTo("a | b\n1 | -\n2 | 2\n");
        assertThat(TableText.issues(table)).containsExactly("value.unreadable@2[b][#DIV/0!]");
    }

    @Test
    void aSpreadsheetWithoutStylesIsRead() throws IOException {
        SourceTable table =
                read(new WorkbookFile().withoutStyles().sheet("S", "a|b", "x|2").bytes());
        assertThat(TableText.of(table.features())).isEqualTo("a | b\nx | 2\n");
    }

    @Test
    void aCellThatIsNowhereIsAFaultOfTheFile() {
        assertThatThrownBy(() -> read(WorkbookFile.of("S", "a|b", "1|@999;7")))
                .isInstanceOfSatisfying(
                        DataException.class, e -> assertThat(e.code()).isEqualTo("file.unreadable"));
    }

    private SourceTable read(byte[] workbook) throws IOException {
        return Importer.read(Files.write(folder.resolve("b.xlsx"), workbook), ImportOptions.NONE, Progress.SILENT);
    }

    private Path xlsx(String csv) throws IOException {
        Path source = Files.writeString(folder.resolve("kilde.csv"), csv);
        Files.writeString(
                folder.resolve("kilde.csvt"),
                csv.startsWith("nr")
                        ? "Integer,String,String,Real,Date,DateTime"
                        : csv.startsWith("a") ? "Integer,Integer,Integer" : "Integer,Real,Real");
        Path xlsx = folder.resolve("a.xlsx");
        Ogr.convert("-f", "XLSX", xlsx.toString(), source.toString());
        return xlsx;
    }
}
