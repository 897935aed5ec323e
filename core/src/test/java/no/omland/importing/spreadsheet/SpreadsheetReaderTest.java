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
