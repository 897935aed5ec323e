package no.omland.dataset.intake.municipality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.omland.dataset.DatasetKind;
import no.omland.dataset.intake.DatasetImport;
import no.omland.dataset.intake.ImportReport;
import no.omland.dataset.intake.ImportRequest;
import no.omland.demography.AgeSpan;
import no.omland.demography.People;
import no.omland.demography.PopulationProjection;
import no.omland.demography.ProjectionLayer;
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

/** Projections as Statistics Norway's tables have them, long and wide, in today's numbers and older ones. */
class ProjectionImportTest {

    private static final AgeSpan OVER_80 = new AgeSpan(80, null);

    @TempDir
    Path folder;

    private Workspace workspace;

    @BeforeEach
    void open() {
        workspace = GeoPackageWorkspace.open(folder.resolve("arbeid.gpkg"));
    }

    private ImportReport run(String text) throws IOException {
        return run(text, null);
    }

    private ImportReport run(String text, @Nullable DatasetKind kind) throws IOException {
        Path file = Files.writeString(folder.resolve("framskriving.csv"), text);
        return DatasetImport.run(
                workspace,
                new ImportRequest(file, ImportOptions.NONE, Optional.ofNullable(kind), Optional.empty(), "", false),
                Progress.SILENT);
    }

    private PopulationProjection projection(String alternative) {
        return ProjectionLayer.projection(workspace.read(ProjectionLayer.NAME).orElseThrow(), alternative);
    }

    @Test
    void longTableWithSexesAndTitleIsRecognised() throws IOException {
        ImportReport report = run("""
            14288: Framskrevet folkemengde 1. januar, etter region, kjønn, alder, statistikkvariabel og år

            "region";"kjønn";"alder";"statistikkvariabel";"år";"value"
            "4640 Sogndal";"Menn";"80 år eller eldre";"Hovedalternativet (MMMM)";"2025";"300"
            "4640 Sogndal";"Kvinner";"80 år eller eldre";"Hovedalternativet (MMMM)";"2025";"400"
            "4640 Sogndal";"Menn";"80 år eller eldre";"Høy (HHMH)";"2025";"301"
            "4640 Sogndal";"Kvinner";"80 år eller eldre";"Høy (HHMH)";"2025";"402"
            "4640 Sogndal";"Menn";"80 år eller eldre";"Hovedalternativet (MMMM)";"2050";"650"
            "46 Vestland";"Menn";"80 år eller eldre";"Hovedalternativet (MMMM)";"2025";"30000"
            "4640 Sogndal";"Menn";"gamle";"Hovedalternativet (MMMM)";"2025";"1"
            """);
        assertThat(report.imported().kind()).isEqualTo("population-projection");
        assertThat(TableText.of(workspace.read("population_projection").orElseThrow()))
                .isEqualTo("""
                    municipality_number | municipality | age | year | people | alternative
                    4640 | Sogndal | 80+ | 2025 | 700 | Hovedalternativet (MMMM)
                    4640 | Sogndal | 80+ | 2025 | 703 | Høy (HHMH)
                    """);
        assertThat(TableText.issues(report.issues(), "projection.region", "projection.sex", "projection.unreadable"))
                .containsExactlyInAnyOrder(
                        "projection.region@0[46 Vestland]",
                        "projection.sex@0[menn, kvinner, 1]",
                        "projection.unreadable@10[alder][gamle, alder]");
        assertThat(ProjectionLayer.alternatives(
                        workspace.read(ProjectionLayer.NAME).orElseThrow()))
                .containsExactly("Hovedalternativet (MMMM)", "Høy (HHMH)");
    }

    @Test
    void wideTableHasAColumnForEachYear() throws IOException {
        run("""
            kommunenummer;kommunenavn;alder;Personer 2025;Personer 2050
            4644;Luster;0-79 år;5 100;4 900
            4644;Luster;80 år eller eldre;330;660
            """);
        PopulationProjection projection = projection("");
        assertThat(projection.years()).containsExactly(2025, 2050);
        assertThat(projection.people(new MunicipalityNumber("4644"), OVER_80, 2050))
                .isEqualTo(new People.Known(660));
        assertThat(projection.people(new MunicipalityNumber("4644"), AgeSpan.ALL, 2025))
                .isEqualTo(new People.Known(5430));
    }

    @Test
    void anotherFigureForTheSameIsTold() throws IOException {
        ImportReport report = run("""
            kommunenummer,alder,år,personer
            4644,80+,2025,330
            4644,80+,2025,331
            """);
        assertThat(TableText.issues(report.issues(), "projection.repeated"))
                .containsExactly("projection.repeated@3[personer][4644, 80+, 2025, 330, 331]");
        assertThat(projection("").people(new MunicipalityNumber("4644"), OVER_80, 2025))
                .isEqualTo(new People.Known(330));
    }

    /** Leikanger 1419, Sogndal 1420 and most of Balestrand 1418 became Sogndal 4640 in 2020; Tysfjord 1850 was divided between Narvik and Hamarøy. */
    @Test
    void olderNumbersAreLedToTodaysAndPartsAreNotGuessed() throws IOException {
        run("""
            kommunenummer,alder,år,personer
            1426,80+,2025,330
            1419,80+,2025,100
            1420,80+,2025,400
            1805,80+,2025,900
            1854,80+,2025,150
            1850,80+,2025,120
            """);
        PopulationProjection projection = projection("");
        assertThat(projection.people(new MunicipalityNumber("4644"), OVER_80, 2025))
                .isEqualTo(new People.Known(330));
        People lacksBalestrand = projection.people(new MunicipalityNumber("4640"), OVER_80, 2025);
        assertThat(lacksBalestrand).isEqualTo(new People.Missing(People.Reason.PART_OF_MUNICIPALITY));
        assertThat(projection.inPart())
                .containsAll(List.of(new MunicipalityNumber("1806"), new MunicipalityNumber("1875")));
    }

    @Test
    void aTableWithoutAgesOrWithoutAnyMunicipalityIsRefused() {
        assertThatThrownBy(() -> run("kommunenummer,år,personer\n4644,2025,1\n", DatasetKind.POPULATION_PROJECTION))
                .isInstanceOfSatisfying(
                        DataException.class, e -> assertThat(e.code()).isEqualTo("projection.no-columns"));
        assertThatThrownBy(() ->
                        run("region,alder,år,personer\n46 Vestland,80+,2025,1\n", DatasetKind.POPULATION_PROJECTION))
                .isInstanceOfSatisfying(
                        DataException.class, e -> assertThat(e.code()).isEqualTo("projection.no-rows"));
    }
}
