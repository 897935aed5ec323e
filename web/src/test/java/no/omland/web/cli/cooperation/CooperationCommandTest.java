package no.omland.web.cli.cooperation;

import static no.omland.web.cli.CommandLineRun.omland;
import static no.omland.web.cli.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import no.omland.testing.OutsideFiles;
import no.omland.web.cli.CommandLineRun;
import no.omland.web.cli.terminal.ExitCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cooperation on the command line, over the sample of Nordland. */
class CooperationCommandTest {

    @TempDir
    static Path folder;

    private static Path nordland;
    private static Path empty;

    @BeforeAll
    static void importSample() throws IOException {
        nordland = folder.resolve("nordland.gpkg");
        omland(
                "import",
                OutsideFiles.ofDataset("nordland", "dataset.json").resolveSibling(""),
                "--workspace",
                nordland);
        empty = folder.resolve("empty.gpkg");
        Path table = Files.writeString(folder.resolve("tall.csv"), "kommunenummer;andel\n9999;1\n");
        omland("import", table, "--workspace", empty);
    }

    private static CommandLineRun cooperation(Path workspace, String... words) {
        return omland(Stream.of(Stream.of("cooperation"), Stream.of(words), Stream.of("--workspace", workspace))
                .flatMap(each -> each)
                .toArray());
    }

    private static CommandLineRun inLanguage(String language, String... words) {
        return CommandLineRun.plain(Stream.of(
                        Stream.of("cooperation"),
                        Stream.of(words),
                        Stream.of("--workspace", nordland.toString(), "--language", language))
                .flatMap(each -> each)
                .toArray(String[]::new));
    }

    @Test
    void arrangementsPairsAndFunctionsAreListed() {
        assertThat(cooperation(nordland, "arrangements", "--format", "csv")
                        .out()
                        .lines())
                .hasSize(34)
                .contains("1,Legevakt Alstahaug-Leirfjord,2,2,false,Alstahaug; Leirfjord,,");
        assertThat(cooperation(nordland, "arrangements", "--by", "municipality", "--format", "csv")
                        .out())
                .contains("1820,Alstahaug,33,true");
        assertThat(cooperation(nordland, "pairs", "--format", "csv")
                        .out()
                        .lines()
                        .skip(1)
                        .findFirst())
                .hasValue("1820,Alstahaug,1822,Leirfjord,32,33,32,0.970");
        assertThat(cooperation(nordland, "functions").out()).containsPattern("Legevaktsentral +0.0 +100.0 +\\+100\\b");
        CommandLineRun functions = inLanguage("nb", "functions");
        assertThat(functions.out()).containsPattern("funksjon +prosent 2014 +prosent 2020 +endring");
        assertThat(functions.out()).containsPattern("Revisjon +93,0 +83,0 +−10\\b");
    }

    @Test
    void aCellOfManyNamesIsShortInATableAndWholeInCsv() {
        String table = inLanguage("nb", "arrangements").out();
        assertThat(table).contains("Bindal, Sømna, Brønnøy … og 50 til");
        assertThat(table.lines().mapToInt(String::length).max().orElse(0)).isLessThan(200);
        assertThat(cooperation(nordland, "arrangements", "--format", "csv").out())
                .contains("Verdal; ")
                .doesNotContain("…");
    }

    @Test
    void aSketchTellsNoAreasAndPeopleOfGroupsAreThoseOfTheirOwnTable() {
        CommandLineRun run = inLanguage("nb", "borders", "vannområder:water_area", "regioner:region");
        assertThat(run.out()).contains("kommuner i første").doesNotContain("km²", "–");
        assertThat(run.err()).contains("Kommunene er tegnet skjematisk");
        // Ytre Salten 58,957 and Vesterålen 32,303 in region-populations.csv; of their municipalities not all have a
        // figure.
        assertThat(cooperation(nordland, "borders", "vannområder", "regioner", "--format", "csv")
                        .out()
                        .lines())
                .contains(
                        "Lofoten,overlap,Ytre Salten,2,6,5,Røst; Værøy,,,,,1147,24764,58957,",
                        "Vesterålen,inside,Vesterålen,5,5,6,Hadsel; Bø; Øksnes; Sortland;"
                                + " Andøy,,,,,30610,30610,32303,");
    }

    @Test
    void participantsAreCalledWhatTheirTableCallsThem() {
        assertThat(cooperation(nordland, "arrangements", "--format", "csv").out())
                .contains("Snåsa", "Røyrvik")
                .doesNotContain("Snåase", "Raarvihke");
    }

    @Test
    void whichMunicipalityLacksPeopleIsTold() {
        assertThat(cooperation(nordland, "borders", "arrangement:6", "counties", "--format", "csv")
                        .out())
                .endsWith(",,,,Herøy; Alstahaug; Leirfjord; Dønna\r\n");
    }

    @Test
    void bordersAreToldAsTableAndAsMap() {
        CommandLineRun run = cooperation(nordland, "borders", "vannområder", "regioner", "--fits", "--format", "csv");
        assertThat(run.out().lines())
                .containsExactly(
                        "group,fit,meets,meetsNames,municipalities,municipalitiesWithin,beyondNames,outsideMap",
                        "Lofoten,cut,2,Ytre Salten; Lofoten,6,6,,",
                        "Vesterålen,nests,1,Vesterålen,5,5,,");
        assertThat(run.err()).contains("1 nest in one of regioner: region", "1 are cut by regioner: region");
        assertThat(cooperation(nordland, "borders", "vannområder", "regioner", "--format", "geojson")
                        .json()
                        .get("features")
                        .findValuesAsText("borders"))
                .containsExactly("both", "first", "second", "outside");
        assertThat(cooperation(nordland, "areas", "arrangement:33", "--format", "geojson")
                        .json()
                        .get("features"))
                .hasSize(1);
    }

    @Test
    void tablesForPeopleAreInTheirLanguage() {
        CommandLineRun fits = inLanguage("nb", "borders", "arrangement:33", "counties", "--fits");
        assertThat(fits.out()).contains("er delt").doesNotContain("cut");
        assertThat(fits.err()).contains("1 er delt av fylkene").doesNotContain("counties");
        assertThat(inLanguage("nn", "borders", "vannområder", "regioner").out())
                .contains("overlappar")
                .doesNotContain("overlap ", "inside");
        assertThat(inLanguage("nb", "classes", "beredskap_fylker", "--method", "own", "--breaks", "3,5;4")
                        .err())
                .contains("3 klasser opp til 3,5; 4,0; ")
                .doesNotContain("[");
    }

    @Test
    void areasListTheirMunicipalitiesAndHowLargeTheyAre() {
        CommandLineRun run = inLanguage("nb", "areas", "arrangement:6");
        assertThat(run.out())
                .contains("kommuner", "km²")
                .containsPattern("HALD IKT +Herøy, Alstahaug, Leirfjord, Dønna +–");
        assertThat(cooperation(nordland, "areas", "arrangement:6", "--format", "csv")
                        .out())
                .startsWith("group,memberNames,squareKilometres,outsideMap")
                .containsPattern("HALD IKT,Herøy; Alstahaug; Leirfjord; Dønna,,");
    }

    @Test
    void classesSayWhatIsNotDrawn() {
        CommandLineRun run = cooperation(
                nordland,
                "classes",
                "beredskap_fylker",
                "--column",
                "effect_handling",
                "--method",
                "quantile",
                "--classes",
                "3");
        assertThat(run.out()).containsPattern("Nordland +18 +3.5 +1 +yes");
        assertThat(run.err()).doesNotContain("different values");
        assertThat(cooperation(
                                nordland,
                                "classes",
                                "beredskap_fylker",
                                "--column",
                                "effect_handling",
                                "--method",
                                "quantile",
                                "--classes",
                                "12")
                        .err())
                .containsPattern("There are [0-9]+ classes, not 12: there are no more different values");
        assertThat(run.err()).contains("Agder: not on the map; it counts in the classes", "3 classes up to");
    }

    @Test
    void whatIsMissingIsSaidWithTheNextStep() {
        assertRefused(
                cooperation(empty, "pairs"),
                ExitCode.WRONG_USE,
                "cooperation.no-arrangements",
                "empty.gpkg",
                "there are no arrangements in it",
                "import some: omland import FILE.csv --as arrangements");
        assertRefused(
                cooperation(empty, "functions"),
                ExitCode.WRONG_USE,
                "cooperation.no-functions",
                "empty.gpkg",
                "there is no table of functions by share of municipalities in it",
                "import one with a column function and columns such as percent_2014 and percent_2020: omland import"
                        + " FILE.csv --as layer");
        assertRefused(
                cooperation(empty, "borders", "counties", "counties"),
                ExitCode.WRONG_USE,
                "cooperation.no-municipalities",
                "empty.gpkg",
                "there are no municipalities with areas in it",
                "import some: omland import kommune.shp");
        assertRefused(
                cooperation(empty, "classes", "tall"),
                ExitCode.WRONG_USE,
                "cooperation.no-values",
                "tall",
                "no row of tall has both a number in andel and a municipality or county that is known",
                "look at the columns with omland export, or choose another column");
        assertRefused(
                cooperation(nordland, "classes", "beredskap_fylke"),
                ExitCode.WRONG_USE,
                "cooperation.no-table",
                "nordland.gpkg",
                "there is no table beredskap_fylke of municipalities or counties; there are"
                        + " beredskap_fylker · regioner · regioner_folketall · vannområder · arrangement_counts",
                "write one of them, or import one: omland import FILE.csv --as layer");
        assertRefused(
                cooperation(nordland, "classes", "cooperation_functions"),
                ExitCode.WRONG_USE,
                "cooperation.table",
                "nordland.gpkg",
                "cooperation_functions has no column of municipalities or counties that is known by name; its columns"
                        + " are nr · function · percent_2014 · percent_2020",
                "a column such as kommunenummer, kommune, fylkesnummer or fylke is expected; other names: --aliases"
                        + " when it is imported");
    }

    @Test
    void theSampleDataGoByTheNameThatPeopleWrite() {
        CommandLineRun run = CommandLineRun.plain(
                "cooperation",
                "borders",
                "regioner:region",
                "water_areas",
                "--workspace",
                "sample:nordland",
                "--language",
                "nb");
        assertThat(run.exitCode()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(run.err()).contains("sample:nordland: det finnes ingen inndeling water_areas");
    }
}
