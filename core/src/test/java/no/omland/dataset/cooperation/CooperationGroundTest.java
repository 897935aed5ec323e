package no.omland.dataset.cooperation;

import static no.omland.testing.SharedData.sharedData;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.omland.cooperation.Arrangement;
import no.omland.cooperation.Arrangements;
import no.omland.cooperation.BorderComparison;
import no.omland.cooperation.ClassBreaks;
import no.omland.cooperation.ClassMethod;
import no.omland.cooperation.ClassedTable;
import no.omland.cooperation.FunctionShares;
import no.omland.dataset.DatasetKind;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.dataset.intake.DatasetImport;
import no.omland.dataset.intake.ImportReport;
import no.omland.dataset.intake.ImportRequest;
import no.omland.importing.ImportOptions;
import no.omland.importing.Progress;
import no.omland.issue.DataException;
import no.omland.municipality.MunicipalityNumber;
import no.omland.store.Workspace;
import no.omland.store.geopackage.GeoPackageWorkspace;
import no.omland.testing.TableText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The arrangements of Alstahaug and the tables beside them, on Kartverket's borders where those are needed. */
class CooperationGroundTest {

    private static final MunicipalityNumber ALSTAHAUG = new MunicipalityNumber("1820");
    private static final MunicipalityNumber LEIRFJORD = new MunicipalityNumber("1822");

    @TempDir
    Path folder;

    private Workspace workspace;

    @BeforeEach
    void open() {
        workspace = GeoPackageWorkspace.open(folder.resolve("arbeid.gpkg"));
    }

    private ImportReport run(Path file, @Nullable DatasetKind kind) {
        return DatasetImport.run(
                workspace,
                new ImportRequest(file, ImportOptions.NONE, Optional.ofNullable(kind), Optional.empty(), "", false),
                Progress.SILENT);
    }

    private ImportReport text(String name, String text, @Nullable DatasetKind kind) throws IOException {
        return run(Files.writeString(folder.resolve(name), text), kind);
    }

    private static Path fact(String name) {
        return sharedData("../facts/" + name);
    }

    private CooperationGround ground() {
        return CooperationGround.of(WorkspaceSnapshot.of(workspace), workspace);
    }

    /** Counted by hand in the table: Alstahaug is in all 33, Leirfjord in all but Driv Karriere. */
    @Test
    void theArrangementsOfAlstahaugAreRecognisedAndEveryParticipantIsFound() {
        ImportReport report = run(fact("nordland-arrangements-alstahaug.csv"), null);
        assertThat(report.imported().kind()).isEqualTo("arrangements");
        Arrangements arrangements = ground().arrangements();
        assertThat(arrangements.list()).hasSize(33);
        assertThat(arrangements.list())
                .allSatisfy(
                        each -> assertThat(each.unresolved()).as(each.name()).isEmpty());
        assertThat(arrangements.countByMunicipality())
                .containsEntry(ALSTAHAUG, 33)
                .containsEntry(LEIRFJORD, 32);
        Arrangements.Pair most = arrangements.pairs().get(0);
        assertThat(most).isEqualTo(new Arrangements.Pair(ALSTAHAUG, LEIRFJORD, 32, 33, 32));
        Arrangement havn = ground().arrangement("Helgeland havn");
        assertThat(havn.members())
                .extracting(MunicipalityNumber::digits)
                .containsExactly("1820", "1822", "1824", "1827");
        // Herøy is two; with Alstahaug it is the one in Nordland. Os and Våler likewise by their county.
        assertThat(ground().arrangement("HALD IKT").members())
                .extracting(MunicipalityNumber::digits)
                .containsExactly("1818", "1820", "1822", "1827");
    }

    @Test
    void whatDoesNotAddUpInArrangementsIsTold() throws IOException {
        ImportReport report = text(
                "ordninger.csv", """
                    nr;navn;antall deltakere;deltakere
                    1;Vakt;3;Alstahaug;
                    """.replace("Alstahaug;", "\"Alstahaug;Leirfjord\"") + """
                    2;Skole;2;"Tysfjord;Bodø"
                    3;Ukjent;2;"Atlantis;Bodø"
                    4;To;2;"Herøy;Våler"
                    5;Gjentatt;2;"Bodø;Bodø;Narvik"
                    6;Tom;2;
                    """, DatasetKind.ARRANGEMENTS);
        assertThat(TableText.issues(
                        report.issues(),
                        "arrangement.stated-differs",
                        "arrangement.participant-divided",
                        "arrangement.participant-unknown",
                        "arrangement.participant-ambiguous",
                        "arrangement.repeated",
                        "arrangement.empty"))
                .containsExactlyInAnyOrder(
                        "arrangement.stated-differs@0[Vakt, 3, 2]",
                        "arrangement.participant-divided@0[Skole, Tysfjord, [1806, 1875]]",
                        "arrangement.participant-unknown@0[Ukjent, Atlantis, []]",
                        "arrangement.participant-ambiguous@0[To, Herøy, [1515, 1818]]",
                        "arrangement.participant-ambiguous@0[To, Våler, [3114, 3419]]",
                        "arrangement.repeated@6[deltakere][Gjentatt]",
                        "arrangement.empty@7[deltakere][Tom]");
        assertThat(ground().arrangement("Skole").unresolved()).hasSize(1);
    }

    @Test
    void aRowForEachParticipantIsReadToo() throws IOException {
        text("ordninger.csv", """
            ordning,kommunenummer
            Vakt,1820
            Vakt,1822
            Havn,1820
            """, DatasetKind.ARRANGEMENTS);
        assertThat(ground().arrangements().list())
                .extracting(Arrangement::name, each -> each.members().size())
                .containsExactly(tuple("Vakt", 2), tuple("Havn", 1));
    }

    @Test
    void aTableWithoutArrangementsIsRefused() {
        assertThatThrownBy(() -> text("a.csv", "a;b\n1;2\n", DatasetKind.ARRANGEMENTS))
                .isInstanceOfSatisfying(
                        DataException.class, e -> assertThat(e.code()).isEqualTo("arrangements.no-columns"));
        assertThatThrownBy(() -> text("b.csv", "navn;deltakere\n;Bodø\n", DatasetKind.ARRANGEMENTS))
                .isInstanceOfSatisfying(
                        DataException.class, e -> assertThat(e.code()).isEqualTo("arrangements.no-rows"));
    }

    @Test
    void functionsAreReadWithTheirChange() {
        run(fact("nordland-cooperation-functions.csv"), null);
        FunctionShares functions = ground().functions().orElseThrow();
        assertThat(functions.years()).containsExactly(2014, 2020);
        assertThat(functions.functions()).hasSize(41);
        assertThat(functions.functions().get(4).name()).isEqualTo("Legevaktsentral");
        assertThat(functions.functions().get(4).change(2014, 2020)).hasValue(100.0);
    }

    /** Kartverket's 357 municipalities; expected figures are those of the tables. */
    @Test
    void onRealBordersCountiesCutArrangementsAndThoseOutsideAreNamed() {
        run(sharedData("kartverket/kommune.shp"), null);
        run(fact("nordland-arrangements-alstahaug.csv"), null);
        CooperationGround ground = ground();
        assertThat(ground.ground().onMap()).hasSize(357);
        BorderComparison comparison =
                BorderComparison.of(ground.ground(), ground.grouping("arrangement:33"), ground.grouping("counties"));
        // Revisjon Midt-Norge: 13 of Nordland, 4 of Innlandet, 36 of Trøndelag, which are 53.
        assertThat(comparison.meetings())
                .extracting(each ->
                        each.second().name() + " " + each.municipalities().size())
                .containsExactly("Innlandet 4", "Nordland 13", "Trøndelag 36");
        assertThat(comparison.fits().get(0).kind()).isEqualTo(BorderComparison.FitKind.CUT);
        assertThat(ground.isSchematic()).isFalse();
        // Kartverket's file calls 5025 Rosse, 1826 Aarborte and 5041 Snåase; the table has their Norwegian names.
        assertThat(List.of("5025", "1826", "5041"))
                .extracting(number -> ground.name(new MunicipalityNumber(number)))
                .containsExactly("Røros", "Hattfjelldal", "Snåsa");
    }

    @Test
    void aTableByCountyIsClassedOverItsMunicipalities() {
        run(sharedData("kartverket/kommune.shp"), null);
        run(fact("county-preparedness.csv"), DatasetKind.LAYER);
        CooperationGround ground = ground();
        ClassedTable classed = ClassedTable.of(
                        ground.table("county_preparedness"),
                        "effect_handling",
                        ground.ground().onMap(),
                        values -> ClassBreaks.of(values, ClassMethod.NATURAL, 3))
                .orElseThrow();
        assertThat(classed.values()).hasSize(14);
        assertThat(classed.withoutValue()).isEmpty();
        assertThat(classed.values().get(1).written()).isEqualTo("Akershus og Oslo");
        assertThat(classed.values().get(1).units()).containsExactly("32", "03");
    }

    @Test
    void aCountyIsKnownHoweverItIsWrittenAndOneOfBeforeIsSaidToBeSo() throws IOException {
        run(sharedData("kartverket/kommune.shp"), null);
        text("fylker.csv", """
            fylke;andel
            46 Vestland;1
            Nordland - Nordlánda;2
            Troms og Finnmark;3
            Østfold / Akershus;4
            46 Agder;5
            Viken;6
            30;7
            Hordaland;8
            Svalbard;9
            """, DatasetKind.LAYER);
        CooperationGround ground = ground();
        ClassedTable classed = ClassedTable.of(
                        ground.table("fylker"),
                        "andel",
                        ground.ground().onMap(),
                        values -> ClassBreaks.of(values, ClassMethod.EQUAL, 2))
                .orElseThrow();
        assertThat(classed.values())
                .extracting(each -> each.written() + " " + each.units())
                .containsExactly(
                        "46 Vestland [46]",
                        "Nordland - Nordlánda [18]",
                        "Troms og Finnmark [55, 56]",
                        "Østfold / Akershus [31, 32]");
        assertThat(classed.doubts())
                .extracting(each -> each.written() + " " + each.reason())
                .containsExactly(
                        "46 Agder UNKNOWN",
                        "Viken FORMER_COUNTY",
                        "30 FORMER_COUNTY",
                        "Hordaland FORMER_COUNTY",
                        "Svalbard UNKNOWN");
    }

    @Test
    void aTableOfOlderNumbersIsLedToTodaysAndNothingIsDropped() throws IOException {
        run(sharedData("kartverket/kommune.shp"), null);
        text("gammel.csv", """
            kommunenr;kommune;andel
            1417;Vik;10
            1420;Sogndal;20
            1418;Balestrand;30
            1850;Tysfjord;40
            9999;Ingen;50
            1424;Årdal;
            1426;Luster;60
            """, DatasetKind.LAYER);
        CooperationGround ground = ground();
        ClassedTable classed = ClassedTable.of(
                        ground.table("gammel"),
                        "andel",
                        ground.ground().onMap(),
                        values -> ClassBreaks.of(values, ClassMethod.EQUAL, 2))
                .orElseThrow();
        assertThat(classed.values())
                .extracting(each -> each.written() + " " + each.units())
                .containsExactly("1417 Vik [4639]", "1426 Luster [4644]");
        assertThat(classed.doubts())
                .extracting(each -> each.written() + " " + each.reason())
                .containsExactly(
                        "1420 Sogndal REPEATED",
                        "1418 Balestrand REPEATED",
                        "1850 Tysfjord DIVIDED",
                        "9999 Ingen UNKNOWN",
                        "1424 Årdal NO_NUMBER");
        assertThat(classed.withoutValue()).hasSize(355);
    }

    @Test
    void whatIsNotThereIsRefusedWithWhatThereIs() throws IOException {
        text("vannomrade.csv", "vannområde;kommunenummer\nLofoten;1865\nLofoten;1860\n", DatasetKind.LAYER);
        CooperationGround ground = ground();
        assertThat(ground.grouping("vannomrade").groups()).hasSize(1);
        assertThatThrownBy(() -> ground.grouping("fylker"))
                .isInstanceOfSatisfying(
                        DataException.class, e -> assertThat(e.code()).isEqualTo("cooperation.grouping"));
        assertThatThrownBy(() -> ground.arrangement("brann"))
                .isInstanceOfSatisfying(
                        DataException.class, e -> assertThat(e.code()).isEqualTo("cooperation.arrangement"));
        assertThatThrownBy(() -> ground.table("fylker"))
                .isInstanceOfSatisfying(
                        DataException.class, e -> assertThat(e.code()).isEqualTo("cooperation.no-table"));
        assertThat(List.copyOf(ground.tables().keySet())).containsExactly("vannomrade");
    }
}
