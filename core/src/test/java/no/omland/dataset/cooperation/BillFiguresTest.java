package no.omland.dataset.cooperation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.omland.costshare.Member;
import no.omland.costshare.MemberPart;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.dataset.intake.DatasetImport;
import no.omland.dataset.intake.ImportRequest;
import no.omland.demography.AgeSpan;
import no.omland.importing.ImportOptions;
import no.omland.importing.Progress;
import no.omland.importing.document.DocumentFile;
import no.omland.issue.DataException;
import no.omland.scenario.bill.BillReading;
import no.omland.scenario.bill.FigureWish;
import no.omland.store.Workspace;
import no.omland.store.geopackage.GeoPackageWorkspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures of a small table by municipality, and of none. */
final class BillFiguresTest {

    private static final String CASES = """
        kommunenummer,kommune,saker,drift
        1820,Alstahaug,30,7.5
        1822,Leirfjord,10,
        1824,Vefsn,60,2.5
        """;

    @TempDir
    Path folder;

    private Workspace workspace;

    @BeforeEach
    void open() throws IOException {
        workspace = GeoPackageWorkspace.open(folder.resolve("arbeid.gpkg"));
        table("saker.csv", CASES);
    }

    private void table(String name, String text) throws IOException {
        DatasetImport.run(
                workspace,
                new ImportRequest(
                        Files.writeString(folder.resolve(name), text),
                        ImportOptions.NONE,
                        Optional.empty(),
                        Optional.empty(),
                        "",
                        false),
                Progress.SILENT);
    }

    private BillFigures figures() {
        return BillFigures.of(WorkspaceSnapshot.of(workspace), workspace);
    }

    private static Member member(String name) {
        return new Member(name, Map.of());
    }

    @Test
    void aMemberIsItsMunicipalityByNumberOrByName() {
        List<Member> members = List.of(
                member("Vefsn"),
                member("1822 Leirfjord"),
                new Member("Kystkommunen", Map.of("Kommunenummer", new BigDecimal("1820"))),
                member("Regionrådet"));

        Map<String, BigDecimal> cases =
                figures().figures(new FigureWish.OfTable("r.yaml:4", "saker", "saker"), members);

        assertThat(cases).containsOnlyKeys("Vefsn", "1822 Leirfjord", "Kystkommunen");
        assertThat(cases.get("Vefsn")).isEqualByComparingTo("60");
        assertThat(cases.get("Kystkommunen")).isEqualByComparingTo("30");
        assertThat(figures().figures(new FigureWish.OfTable("r.yaml:4", "saker", "drift"), members))
                .as("an empty cell is no figure")
                .containsOnlyKeys("Vefsn", "Kystkommunen");
    }

    /** 30, 10 and 60 of 100 cases; what Vefsn has in the file itself, 160 in place of 60, goes before. */
    @Test
    void aBillIsSplitByAColumnOfTheWorkspace() {
        String bill = """
            bill: Legevakt
            total: 1000
            members: {Alstahaug: {}, Leirfjord: {}, Vefsn: {}}
            figures: {cases: {table: saker, column: saker}}
            keys: {Saker: {by: cases}}
            """;

        assertThat(kroner(bill)).containsExactly(300L, 100L, 600L);
        assertThat(kroner(bill.replace("Vefsn: {}", "Vefsn: {cases: 160}"))).containsExactly(150L, 50L, 800L);
    }

    private List<Long> kroner(String bill) {
        BillReading reading = BillReading.of(DocumentFile.parse("r.yaml", bill), figures());
        return reading
                .file()
                .bill()
                .split(reading.file().keys().values().iterator().next())
                .stream()
                .map(MemberPart::kroner)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "saker, antall, bill.no-table-column",
        "sakene, saker, bill.no-table",
        "dobbelt, saker, bill.table-rows",
    })
    void whatTheWorkspaceDoesNotHaveIsRefused(String table, String column, String code) throws IOException {
        table("dobbelt.csv", CASES + "1824,Vefsn,61,1\n");
        BillFigures figures = figures();

        assertThatThrownBy(() ->
                        figures.figures(new FigureWish.OfTable("r.yaml:4", table, column), List.of(member("Vefsn"))))
                .isInstanceOfSatisfying(
                        DataException.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }

    @Test
    void aYearWithoutAProjectionAndABillWithoutAWorkspaceAreRefused() {
        BillFigures figures = figures();
        assertThatThrownBy(() ->
                        figures.figures(new FigureWish.OfYear("r.yaml:4", 2035, AgeSpan.ALL), List.of(member("Vefsn"))))
                .isInstanceOfSatisfying(
                        DataException.class,
                        refused -> assertThat(refused.code()).isEqualTo("bill.no-year"));
        String bill = """
            bill: Legevakt
            total: 1000
            members: {Vefsn: {}}
            figures: {cases: {table: saker, column: saker}}
            keys: {Likt: equal}
            """;
        assertThat(BillReading.of(DocumentFile.parse("r.yaml", bill)).problems())
                .extracting(DataException::code)
                .containsExactly("bill.no-workspace");
    }
}
