package no.omland.dataset.intake.water;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.omland.dataset.DatasetKind;
import no.omland.dataset.MeasureEdits;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.dataset.intake.DatasetImport;
import no.omland.dataset.intake.ImportReport;
import no.omland.dataset.intake.ImportRequest;
import no.omland.importing.ImportOptions;
import no.omland.importing.Progress;
import no.omland.issue.DataException;
import no.omland.issue.IssueCode;
import no.omland.issue.IssueLog;
import no.omland.municipality.MunicipalityNumber;
import no.omland.municipality.MunicipalityReforms;
import no.omland.store.Workspace;
import no.omland.store.geopackage.GeoPackageWorkspace;
import no.omland.testing.TableText;
import no.omland.water.WaterBodyId;
import no.omland.water.driver.Driver;
import no.omland.water.driver.DriverChanges;
import no.omland.water.interest.Interest;
import no.omland.water.measure.Measure;
import no.omland.water.measure.MeasureDraft;
import no.omland.water.measure.MeasureStatus;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Measures and interests as files bring them, and measures changed by hand. */
class MeasureImportTest {

    private static final String MEASURES = """
            TiltaksID;VannforekomstID;Tiltakstype;Påvirkning;Ansvarlig kommune;Ansvarlig;Sektor;Status;Vedtatt;Start;Frist;Kostnad;Merknad
            A;179-1-R;Kantsone;;1865;;Landbruk;Planlagt;01.07.2022;2023;2026;kr 250 000,-;langs jordet
            A;179-2-R;Kantsone;;1865;;Landbruk;Planlagt;01.07.2022;2023;2026;kr 250 000,-;langs jordet
            B;179-9-R;Dans;Jordbruk;;Vågan kommune;Landbruk;Hvem vet;;;;mye;
            C;;Minstevannføring;;;NVE;Energi;Foreslått;i fjor;01.02.2027;01.01.2027;;
            D;179-1-R;Kalking;;Statsforvalteren;;Miljø;Ferdig;;;;1,2 mill;
            """;

    @TempDir
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Workspace workspace;

    @BeforeEach
    void bringBodies() throws IOException {
        workspace = GeoPackageWorkspace.open(folder.resolve("tiltak.gpkg"));
        run("bodies.csv", """
                VannforekomstID;Vannforekomstnavn;Økologisk tilstand;Påvirkningstype;Påvirkningsgrad;Badeplass
                179-1-R;En;God;Diffus avrenning fra fulldyrket mark;Stor grad;Ja
                179-2-R;To;Dårlig;Måneskinn;Stor grad;
                179-3-R;Tre;Dårlig;Måneskinn;Liten grad;nei
                """);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void aListOfMeasuresIsKnownByItsColumnsAndReadById() throws IOException {
        ImportReport report = run("tiltak.csv", MEASURES);
        assertThat(report.imported().kind()).isEqualTo("measures");
        assertThat(report.imported().layer()).isEqualTo("measures");
        assertThat(report.imported().features()).isEqualTo(4);
        Measure first = measure("A");
        assertThat(first.bodies()).containsExactly(new WaterBodyId("179-1-R"), new WaterBodyId("179-2-R"));
        assertThat(first.municipality()).isEqualTo(new MunicipalityNumber("1865"));
        assertThat(first.status()).isEqualTo(MeasureStatus.PLANNED);
        assertThat(first.decided()).isEqualTo(LocalDate.of(2022, 7, 1));
        assertThat(first.start()).isEqualTo(LocalDate.of(2023, 1, 1));
        assertThat(first.end()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(first.costKroner()).isEqualTo(250_000);
        assertThat(first.attributes()).containsEntry("Merknad", "langs jordet");
        assertThat(measure("D").costKroner()).isEqualTo(1_200_000);
        assertThat(snapshot().measures().of(new WaterBodyId("179-1-R")))
                .extracting(Measure::id)
                .containsExactly("A", "D");
    }

    @Test
    void everyDoubtIsToldAndNothingIsLost() throws IOException {
        ImportReport report = run("tiltak.csv", MEASURES);
        assertThat(TableText.issues(report.issues(), "measure.body-unknown"))
                .containsExactly("measure.body-unknown@0[179-9-R, B]");
        assertThat(TableText.issues(report.issues(), "measure.type-unknown"))
                .containsExactly("measure.type-unknown@4[Tiltakstype][Dans]");
        assertThat(TableText.issues(report.issues(), "measure.status-unknown"))
                .containsExactly("measure.status-unknown@4[Status][Hvem vet]");
        assertThat(TableText.issues(report.issues(), "measure.cost-unreadable"))
                .containsExactly("measure.cost-unreadable@4[Kostnad][mye]");
        assertThat(TableText.issues(report.issues(), "measure.without-body"))
                .containsExactly("measure.without-body@5[VannforekomstID][C]");
        assertThat(TableText.issues(report.issues(), "date.unreadable"))
                .containsExactly("date.unreadable@5[Vedtatt][i fjor]");
        assertThat(TableText.issues(report.issues(), "measure.dates-reversed"))
                .containsExactly("measure.dates-reversed@5[Frist][C, 2027-01-01, 2027-02-01]");
        assertThat(TableText.issues(report.issues(), "measure.responsible-unknown"))
                .containsExactly("measure.responsible-unknown@6[Ansvarlig kommune][Statsforvalteren]");
        Measure doubtful = measure("B");
        assertThat(doubtful.status()).isEqualTo(MeasureStatus.UNKNOWN);
        assertThat(doubtful.municipality()).isEqualTo(new MunicipalityNumber("1865"));
        assertThat(doubtful.attributes())
                .containsEntry("status_given", "Hvem vet")
                .containsEntry("cost_kroner_given", "mye");
        assertThat(snapshot().answers().of(doubtful)).containsExactly(Driver.AGRICULTURE);
        assertThat(measure("D").authority()).isEqualTo("Statsforvalteren");
        assertThat(snapshot().measures().withoutKnownBody())
                .extracting(Measure::id)
                .containsExactly("B", "C");
    }

    @Test
    void aLaterListSpeaksOnlyForItsColumnsAndItsMeasures() throws IOException {
        run("tiltak.csv", MEASURES);
        ImportReport again = run("tiltak.csv", MEASURES);
        assertThat(again.outcome()).isEqualTo(ImportReport.Outcome.UNCHANGED);
        ImportReport report = runAs("status.csv", "TiltaksID;Status\nA;Ferdig\n", DatasetKind.MEASURES);
        assertThat(report.imported().changed()).isEqualTo(1);
        assertThat(TableText.issues(report.issues(), "measure.kept")).containsExactly("measure.kept@0[3]");
        assertThat(measure("A").status()).isEqualTo(MeasureStatus.FINISHED);
        assertThat(measure("A").bodies()).hasSize(2);
        assertThat(measure("A").costKroner()).isEqualTo(250_000);
    }

    @Test
    void rowsWithoutIdGetTheSameIdEachTime() throws IOException {
        String list = """
                Vannforekomst;Tiltakstype;Status;Kostnad
                179-1-R;Kantsone;Planlagt;1
                179-1-R;Kantsone;Foreslått;2
                ;;Foreslått;3
                """;
        ImportReport report = run("uten-id.csv", list);
        assertThat(report.imported().rejected()).isEqualTo(1);
        assertThat(IssueLog.countByCode(report.issues()))
                .containsEntry(IssueCode.MEASURE_ID_MADE, 2)
                .containsEntry(IssueCode.ID_MISSING, 1);
        assertThat(snapshot().measures().measures())
                .extracting(Measure::id)
                .containsExactly("179-1-R/Kantsone/1", "179-1-R/Kantsone/2");
        assertThat(run("uten-id.csv", list.replace(";2", ";3")).imported().changed())
                .isEqualTo(1);
    }

    @Test
    void aRowThatRepeatsAnIdWithOtherValuesAndNoOtherBodyIsCountedAsLeftOut() throws IOException {
        ImportReport report = run("to.csv", """
                TiltaksID;VannforekomstID;Tiltakstype;Status
                A;179-1-R;Kantsone;Planlagt
                A;179-2-R;Kantsone;Planlagt
                A;179-1-R;Kantsone;Ferdig
                A;179-3-R;Kantsone;Ferdig
                """);
        assertThat(report.imported().rejected()).isEqualTo(1);
        assertThat(TableText.issues(report.issues(), "id.repeated-with-other-values"))
                .hasSize(2);
        assertThat(measure("A").bodies()).hasSize(3);
    }

    @Test
    void rowsOfOneIdThatDifferAreTold() throws IOException {
        ImportReport report = run("to.csv", """
                TiltaksID;VannforekomstID;Tiltakstype;Status
                A;179-1-R;Kantsone;Planlagt
                A;179-2-R;Kantsone;Ferdig
                """);
        assertThat(TableText.issues(report.issues(), "id.repeated-with-other-values"))
                .containsExactly("id.repeated-with-other-values@3[status][A, status, FINISHED, PLANNED, 2]");
        assertThat(measure("A").status()).isEqualTo(MeasureStatus.PLANNED);
    }

    @Test
    void aSpreadsheetIsReadLikeText() throws IOException {
        Path file = folder.resolve("tiltak.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("Tiltak");
            List<String> header = List.of("TiltaksID", "VannforekomstID", "Tiltakstype", "Frist", "Kostnad");
            for (int i = 0; i < header.size(); i++) {
                sheet.value(0, i, header.get(i));
            }
            sheet.value(1, 0, "X");
            sheet.value(1, 1, "179-1-R");
            sheet.value(1, 2, "Fangdam");
            sheet.value(1, 3, LocalDate.of(2028, 5, 1));
            sheet.style(1, 3).format("yyyy-mm-dd").set();
            sheet.value(1, 4, 75_000);
        }
        ImportReport report = DatasetImport.run(workspace, ImportRequest.of(file), Progress.SILENT);
        assertThat(report.imported().kind()).isEqualTo("measures");
        assertThat(measure("X").end()).isEqualTo(LocalDate.of(2028, 5, 1));
        assertThat(measure("X").costKroner()).isEqualTo(75_000);
    }

    @Test
    void geometryOfMeasuresIsLeftOutAndTold() throws IOException {
        ImportReport report = runAs("tiltak.geojson", """
                {"type": "FeatureCollection", "features": [{"type": "Feature",
                  "geometry": {"type": "Point", "coordinates": [14, 68]},
                  "properties": {"TiltaksID": "P", "VannforekomstID": "179-1-R", "Tiltakstype": "Fangdam"}}]}""", DatasetKind.MEASURES);
        assertThat(TableText.issues(report.issues(), "measure.geometry-left-out"))
                .containsExactly("measure.geometry-left-out@0[1]");
        assertThat(measure("P").type()).isEqualTo("Fangdam");
    }

    @Test
    void aFileThatTellsNoMeasureIsRefusedWithItsColumns() {
        assertThatThrownBy(() -> runAs("feil.csv", "a;b\n1;2\n", DatasetKind.MEASURES))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("a, b")
                .extracting(e -> ((DataException) e).code())
                .isEqualTo("measures.no-columns");
        assertThatThrownBy(() -> runAs("feil.csv", "a;b\n1;2\n", DatasetKind.INTERESTS))
                .isInstanceOf(DataException.class)
                .extracting(e -> ((DataException) e).code())
                .isEqualTo("interests.no-columns");
    }

    @Test
    void interestsComeFromTheirTableAndFromColumnsOfTheBodies() throws IOException {
        ImportReport report = run("interesser.csv", """
                VannforekomstID;Drikkevann;Fiske
                179-1-R;nei;Fiskekortområdet
                179-2-R;ja;
                179-9-R;ja;ukjent
                """);
        assertThat(report.imported().kind()).isEqualTo("interests");
        assertThat(TableText.issues(report.issues(), "interest.unreadable"))
                .containsExactly("interest.unreadable@2[Fiske][179-1-R, Fiske, Fiskekortområdet]");
        assertThat(TableText.issues(report.issues(), "interest.body-unknown"))
                .containsExactly("interest.body-unknown@0[179-9-R]");
        assertThat(snapshot().interests().of(new WaterBodyId("179-1-R")).known())
                .isEqualTo(Map.of(Interest.DRINKING_WATER, false, Interest.FISHING, true, Interest.BATHING, true));
        assertThat(snapshot().interests().of(new WaterBodyId("179-2-R")).atStake())
                .containsExactly(Interest.DRINKING_WATER);
        assertThat(snapshot().interests().of(new WaterBodyId("179-3-R")).known())
                .isEqualTo(Map.of(Interest.BATHING, false));
    }

    @Test
    void anUnknownLabelIsAnIssueUntilTheUserGivesItADriver() throws IOException {
        String bodies =
                "VannforekomstID;Påvirkningstype;Påvirkningsgrad\n179-1-R;Måneskinn;Stor grad\n179-2-R;Måneskinn;Stor grad\n";
        assertThat(TableText.issues(run("labels.csv", bodies).issues(), "pressure.unknown-label"))
                .containsExactly("pressure.unknown-label@0[Måneskinn, 2]");
        assertThat(snapshot().drivers().driverOf("Måneskinn")).isEqualTo(Driver.OTHER);
        workspace.writeDocument(
                DriverChanges.DOCUMENT,
                new DriverChanges(List.of(new DriverChanges.Change("Måneskinn", Driver.TRANSPORT, false, false)))
                        .toJson());
        assertThat(snapshot().drivers().driverOf("måneskinn")).isEqualTo(Driver.TRANSPORT);
        assertThat(TableText.issues(
                        run("labels2.csv", bodies + "179-3-R;Måneskinn;Stor grad\n")
                                .issues(),
                        "pressure.unknown-label"))
                .isEmpty();
    }

    @Test
    void aBrokenDocumentFailsOnlyThoseWhoAskForIt() {
        workspace.writeDocument("priorities", "{\"AGRICULTURE\": {\"weights\": {\"FARM_PRESSURE\": -3}}}");
        WorkspaceSnapshot snapshot = snapshot();
        assertThat(snapshot.waterBodies()).hasSize(3);
        assertThat(snapshot.drivers().entries()).isNotEmpty();
        assertThatThrownBy(snapshot::priorities)
                .isInstanceOf(DataException.class)
                .extracting(e -> ((DataException) e).code())
                .isEqualTo("priority.negative-weight");
    }

    @Test
    void eachChangeByHandIsAVersionThatCanBeTakenBack() throws IOException {
        run("tiltak.csv", MEASURES);
        long imported = workspace.versions("measures").get(0).importId();
        String id = MeasureEdits.freeId(snapshot().measures().measures());
        MeasureEdits.add(workspace, draft(id, "Planlagt"));
        MeasureEdits.change(workspace, draft(id, "Ferdig"));
        assertThat(measure(id).status()).isEqualTo(MeasureStatus.FINISHED);
        MeasureEdits.delete(workspace, "A");
        assertThat(snapshot().measures().find("A")).isEmpty();
        assertThat(workspace.versions("measures"))
                .extracting("kind", "file", "count")
                .map(Object::toString)
                .containsExactly(
                        "(\"edit\", \"A\", 4L)",
                        "(\"edit\", \"T-1\", 5L)",
                        "(\"edit\", \"T-1\", 5L)",
                        "(\"measures\", \"tiltak.csv\", 4L)");
        workspace.restore("measures", imported, Progress.SILENT);
        assertThat(snapshot().measures().measures()).extracting(Measure::id).containsExactly("A", "B", "C", "D");
    }

    @Test
    void aChangeByHandKeepsTheColumnsItDoesNotKnow() throws IOException {
        run("tiltak.csv", MEASURES);
        MeasureEdits.change(workspace, draft("A", "Ferdig"));
        assertThat(measure("A").attributes()).containsEntry("Merknad", "langs jordet");
        assertThat(measure("A").costKroner()).isNull();
    }

    @Test
    void measuresThatAreThereOrAreNotAreToldApart() {
        MeasureEdits.add(workspace, draft("T-1", "Planlagt"));
        assertThatThrownBy(() -> MeasureEdits.add(workspace, draft("T-1", "Planlagt")))
                .extracting(e -> ((DataException) e).code())
                .isEqualTo("measure.exists");
        assertThatThrownBy(() -> MeasureEdits.change(workspace, draft("T-2", "Planlagt")))
                .extracting(e -> ((DataException) e).code())
                .isEqualTo("measure.not-found");
        assertThatThrownBy(() -> MeasureEdits.delete(workspace, "T-2"))
                .extracting(e -> ((DataException) e).code())
                .isEqualTo("measure.not-found");
    }

    private static Measure draft(String id, String status) {
        return MeasureDraft.of(
                        id,
                        Map.of("bodies", "179-1-R", "type", "Kantsone", "status", status),
                        MunicipalityReforms.load())
                .measure()
                .orElseThrow();
    }

    private Measure measure(String id) {
        return snapshot().measures().find(id).orElseThrow();
    }

    private WorkspaceSnapshot snapshot() {
        return WorkspaceSnapshot.of(workspace);
    }

    private ImportReport run(String name, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        return DatasetImport.run(workspace, ImportRequest.of(file), Progress.SILENT);
    }

    private ImportReport runAs(String name, String text, DatasetKind kind) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        ImportRequest request =
                new ImportRequest(file, ImportOptions.NONE, Optional.of(kind), Optional.empty(), "", false);
        return DatasetImport.run(workspace, request, Progress.SILENT);
    }
}
