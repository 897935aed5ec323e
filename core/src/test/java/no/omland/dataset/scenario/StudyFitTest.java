package no.omland.dataset.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.dataset.intake.DatasetImport;
import no.omland.dataset.intake.ImportRequest;
import no.omland.dataset.travel.TravelGround;
import no.omland.importing.ImportOptions;
import no.omland.importing.Progress;
import no.omland.issue.DataException;
import no.omland.issue.Language;
import no.omland.scenario.file.StudyFile;
import no.omland.store.geopackage.GeoPackageWorkspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of a study does not fit its workspace, and what is doubtful in it, each told with its line. */
final class StudyFitTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "settlement: Vikøyri|settlement: Vik|scenario.settlement|there are 0 settlements called \"Vik\" in the"
                        + " workspace",
                "settlement: Vikøyri|office: Nav|scenario.unknown-office|there is not one office \"Nav\" in the"
                        + " workspace",
                "settlement: Vikøyri|at: [61.9, 4.0]|scenario.site-far|the site \"Vik\" is too far from any road",
                "settlement: Vikøyri|settlement: Gaupne|scenario.same-place|in \"i-dag\", \"Nav Vik\" is on \"Vik\" and"
                        + " \"Nav Luster\" on \"Luster\", and the two are one place: less than 100 m apart",
                "4641: 33|1865: 33|scenario.municipality-absent|nobody in the workspace lives in municipality 1865",
                "serves: [\"4639\"]|serves: [\"1865\"]|scenario.municipality-absent|nobody in the workspace lives in"
                        + " municipality 1865",
                "  base-year: 2025|  within: [4641, \"1865\"]|scenario.municipality-absent|nobody in the workspace"
                        + " lives in municipality 1865",
                "network: {season: summer}|network: {close: [Vikafjellet]}|scenario.network|the roads have no link or"
                        + " ferry \"Vikafjellet\"",
                "network: {season: summer}|network: {ferries: {Nordfjord: closed}}|scenario.network|the roads have no"
                        + " link or ferry \"Nordfjord\"",
                "  clients:|  layer: folk|scenario.layer|there is no layer \"folk\" of people in the workspace",
                "  clients:|  year: 1999, base-year|scenario.year-unknown|x",
            })
    void whatDoesNotFitTheWorkspaceIsToldWithItsLine(String written, String wrong, String code, String message) {
        assertThat(SognStudy.TEXT).contains(written);
        String file = code.equals("scenario.layer")
                ? SognStudy.TEXT.replace("demand:\n", "demand:\n  layer: folk\n")
                : code.equals("scenario.year-unknown")
                        ? SognStudy.TEXT.replace("demand:\n", "demand:\n  year: 1999\n")
                        : SognStudy.TEXT.replace(written, wrong);

        List<DataException> problems =
                SognStudy.GROUND.study(StudyFile.parse("s.yaml", file)).problems();

        assertThat(problems).isNotEmpty();
        assertThat(problems.get(0).code()).isEqualTo(code);
        assertThat(problems.get(0).message(Language.ENGLISH))
                .matches("s\\.yaml:\\d+: .*")
                .contains(code.equals("scenario.year-unknown") ? "in 1999" : message);
    }

    @Test
    void whatHasNoEffectOrIsTooMuchIsNotedAtItsLine() {
        // desentral is of the nearest office; in i-dag people go to their own.
        String doubtful = SognStudy.TEXT
                .replace("Nav Vik: {serves: null}", "Nav Vik: {}")
                .replace("serves: [\"4639\"]\n", "serves: [\"4639\"]\n        capacity: 20\n");
        List<DataException> notes =
                SognStudy.GROUND.study(StudyFile.parse("s.yaml", doubtful)).notes();
        long serves = doubtful.lines()
                        .takeWhile(each -> !each.contains("serves: [\"4639\"]"))
                        .count()
                + 1;

        assertThat(SognStudy.study().notes()).isEmpty();
        assertThat(notes)
                .extracting(each -> each.message(Language.ENGLISH))
                .contains(
                        "s.yaml:" + serves
                                + ": \"serves\" of \"Nav Vik\" does not decide who goes there in \"desentral\","
                                + " for people go to the nearest office; it only counts in positions per 1,000",
                        "s.yaml:" + (serves + 1)
                                + ": \"Nav Vik\" can take 20, but 59 go there in \"i-dag\": 39 too many");
        assertThat(notes)
                .extracting(DataException::code)
                .as("scenario.serves-unused once, though desentral-to-dager has it from desentral")
                .containsOnlyOnce("scenario.serves-unused")
                .contains("scenario.over-capacity");
    }

    @Test
    void moreClientsThanPeopleIsToldAtItsLine() {
        StudyFile file = StudyFile.parse("s.yaml", SognStudy.TEXT.replace("4641: 33,", "4641: 3333,"));

        assertThat(SognStudy.GROUND.study(file).notes())
                .filteredOn(each -> each.code().equals("scenario.clients-many"))
                .as("once, though ten scenarios have them from the study")
                .singleElement()
                .satisfies(note -> assertThat(note.message(Language.ENGLISH))
                        .startsWith(file.where("demand", "clients", "by-municipality", "4641"))
                        .endsWith("3,333 users in municipality 4641, where 1,836 people live"));
    }

    /** The rooms of five offices against the users of one municipality is no choice between anything. */
    @Test
    void clientsAndOfficesOutsideWithinAreTold() {
        List<DataException> notes = SognStudy.GROUND
                .study(StudyFile.parse("s.yaml", SognStudy.TEXT.replace("demand:\n", "demand:\n  within: [4640]\n")))
                .notes();

        assertThat(notes.stream()
                        .filter(each -> each.code().equals("scenario.clients-outside"))
                        .map(each -> each.message(Language.ENGLISH)))
                .as("once, though ten scenarios have it; 367 of 876 live in Sogndal")
                .singleElement()
                .asString()
                .contains("509 of 876 users");
        assertThat(notes)
                .filteredOn(each -> each.code().equals("scenario.serves-outside"))
                .as("today's offices in the five other municipalities: Luster, Årdal, Vik, and the one of Lærdal"
                        + " and Aurland")
                .hasSize(4)
                .allMatch(each -> each.hint(Language.ENGLISH).contains("within"));
    }

    /** Gaupne is at 61.401 north, and a thousandth of a degree is 111 m. */
    @ParameterizedTest
    @CsvSource({"61.4018, 1", "61.4020, 0"})
    void twoOfficesLessThanAHundredMetresApartAreInOnePlaceHoweverTheyAreWritten(String north, int told) {
        String file = SognStudy.TEXT.replace("settlement: Vikøyri", "at: [" + north + ", 7.265]");

        assertThat(SognStudy.GROUND.study(StudyFile.parse("s.yaml", file)).problems())
                .as("once for the offices, though scenarios build on the first, and once for the meeting rooms there")
                .extracting(DataException::code)
                .isEqualTo(told == 0 ? List.of() : List.of("scenario.same-place", "scenario.same-place"));
    }

    /** Ten scenarios have it from the study; a hyphen is as good as a dash. */
    @Test
    void aMisspeltStretchIsToldOnceWithTheNameItIsMostLike() {
        List<DataException> wrong = SognStudy.GROUND
                .study(StudyFile.parse(
                        "s.yaml", SognStudy.TEXT.replace("{season: summer}", "{close: [Mannheler-Fodnes]}")))
                .problems();
        GroundedStudy hyphen = SognStudy.GROUND.study(StudyFile.parse(
                "s.yaml", SognStudy.TEXT.replace("{season: summer}", "{close: [mannheller - Fodnes]}")));

        assertThat(wrong).hasSize(1);
        assertThat(wrong.get(0).message(Language.ENGLISH))
                .startsWith("s.yaml:30: ")
                .contains("\"Mannheler-Fodnes\"");
        assertThat(wrong.get(0).hint(Language.ENGLISH)).endsWith("most like it is: Mannheller–Fodnes");
        assertThat(hyphen.problems()).isEmpty();
    }

    /** Off Fresvik, with the road along the fjord less than two kilometres away, so that the road alone would take it. */
    @Test
    void aSiteInTheFjordIsToldWithItsDistanceToLand() {
        List<DataException> problems = SognStudy.GROUND
                .study(StudyFile.parse("s.yaml", SognStudy.TEXT.replace("settlement: Vikøyri", "at: [61.17, 6.80]")))
                .problems();

        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).code()).isEqualTo("scenario.site-water");
        assertThat(problems.get(0).message(Language.ENGLISH))
                .matches("s\\.yaml:\\d+: the site \"Vik\" is in the water, 1,\\d{3} m from land");
    }

    @Test
    void aStudyOfAnotherWorkspaceIsToldToBeOne() throws IOException {
        List<DataException> problems = SognStudy.GROUND
                .study(StudyFile.read(Path.of("data", "lofoten-vesteralen", "scenarios", "kontor.yaml")))
                .problems();

        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).code()).isEqualTo("scenario.elsewhere");
        assertThat(problems.get(0).message(Language.ENGLISH)).contains("are in the workspace");
        assertThat(problems.get(0).hint(Language.ENGLISH))
                .contains("--workspace")
                .contains("Sogndalsfjøra");
    }

    @Test
    void aNameThatIsNotHereIsToldWithTheOneItIsLike() {
        String wrong = SognStudy.TEXT
                .replace("settlement: Vikøyri", "settlement: Vik")
                .replace("settlement: Gaupne", "office: laerdal-aurlandd");
        List<DataException> problems =
                SognStudy.GROUND.study(StudyFile.parse("s.yaml", wrong)).problems();
        DataException link = SognStudy.GROUND
                .study(StudyFile.parse(
                        "s.yaml", SognStudy.TEXT.replace("{season: summer}", "{close: [Fjærland, Qwertyuiop]}")))
                .problems()
                .get(0);

        assertThat(problems)
                .extracting(each -> each.hint(Language.ENGLISH))
                .anySatisfy(hint -> assertThat(hint).endsWith("; most like it is: Vikøyri"))
                .anySatisfy(hint ->
                        assertThat(hint).contains("; here are: Nav ").endsWith("; most like it is: laerdal-aurland"));
        assertThat(link.hint(Language.ENGLISH)).endsWith("; most like it is: Fjærland–Sogndalsfjøra-1");
        assertThat(SognStudy.GROUND
                        .study(StudyFile.parse(
                                "s.yaml", SognStudy.TEXT.replace("{season: summer}", "{close: [Qwertyuiop]}")))
                        .problems()
                        .get(0)
                        .hint(Language.BOKMAAL))
                .endsWith("viser dem");
    }

    @Test
    void aSiteFarFromAnyRoadIsNotedWithTheMetres() {
        GroundedStudy study = SognStudy.GROUND.study(
                StudyFile.parse("s.yaml", SognStudy.TEXT.replace("settlement: Vikøyri", "at: [61.002, 6.588]")));

        assertThat(study.problems()).isEmpty();
        assertThat(study.notes()).hasSize(1);
        assertThat(study.notes().get(0).code()).isEqualTo("scenario.site-off-road");
        assertThat(study.notes().get(0).message(Language.BOKMAAL))
                .matches("s\\.yaml:\\d+: stedet «Vik» er 4\u00a0?\\d{3} m fra nærmeste veg; .*");
        assertThat(study.metresFromRoad("Sogndal")).isEmpty();
    }

    @Test
    void officesThatCannotTakeEverybodySayByHowMuch() {
        String small = SognStudy.TEXT.replace(
                "        site: Sogndal\n        staff: {state: 28.2",
                "        site: Sogndal\n        capacity: 500\n        staff: {state: 28.2");

        List<DataException> problems =
                SognStudy.GROUND.study(StudyFile.parse("s.yaml", small)).problems();

        assertThat(problems).hasSize(6);
        assertThat(problems.get(0).code()).isEqualTo("scenario.capacity");
        assertThat(problems.get(0).message(Language.ENGLISH))
                .contains("\"sentral-sogndal\" has room for 500 clients, but there are 876 (Mottakere av økonomisk"
                        + " sosialhjelp): 376 too few");
        DataException people = SognStudy.GROUND
                .study(StudyFile.parse(
                        "s.yaml",
                        small.replaceAll(
                                "(?s)  base-year: 2025\n  clients:.*?\nnetwork:", "  base-year: 2025\nnetwork:")))
                .problems()
                .get(0);
        assertThat(people.code()).isEqualTo("scenario.capacity-people");
        assertThat(people.message(Language.ENGLISH))
                .contains("\"sentral-sogndal\" has room for 500 people, but there are 29,715: 29,215 too few");
        assertThat(people.message(Language.BOKMAAL)).contains("29\u00a0715: 29\u00a0215 for lite");
    }

    @Test
    void aWorkspaceWithoutPeopleOrProjectionSaysSo() throws IOException {
        Path roads = Path.of("data", "sogn", "roads.geojson");
        try (GeoPackageWorkspace workspace = GeoPackageWorkspace.open(folder.resolve("roads.gpkg"))) {
            DatasetImport.run(workspace, ImportRequest.of(roads), Progress.SILENT);
            WorkspaceSnapshot snapshot = WorkspaceSnapshot.of(workspace);
            ScenarioGround bare = ScenarioGround.of(snapshot, TravelGround.of(snapshot, workspace), workspace);

            assertThat(bare.study(StudyFile.read(SognStudy.FILE)).problems().stream()
                            .map(DataException::code))
                    .contains("scenario.no-demand");
            assertThat(bare
                            .study(StudyFile.parse(
                                    "s.yaml", SognStudy.TEXT.replace("demand:\n", "demand:\n  year: 2035\n")))
                            .problems()
                            .stream()
                            .map(DataException::code))
                    .contains("scenario.no-projection");
        }
    }

    @Test
    void aProjectionOfOtherMunicipalitiesSaysWhichItHas() throws IOException {
        Path projection = folder.resolve("framskriving.csv");
        Files.writeString(projection, """
            kommunenummer,kommunenavn,alder,år,personer
            1865,Vågan,0+,2025,9743
            1865,Vågan,0+,2035,9500
            """);
        try (GeoPackageWorkspace workspace = GeoPackageWorkspace.open(folder.resolve("other.gpkg"))) {
            for (String file : List.of("roads.geojson", "municipalities.geojson")) {
                DatasetImport.run(workspace, ImportRequest.of(Path.of("data", "sogn", file)), Progress.SILENT);
            }
            DatasetImport.run(
                    workspace,
                    new ImportRequest(
                            Path.of("data", "sogn", "settlements.csv"),
                            ImportOptions.NONE,
                            Optional.empty(),
                            Optional.of("places"),
                            "",
                            false),
                    Progress.SILENT);
            DatasetImport.run(workspace, ImportRequest.of(projection), Progress.SILENT);
            WorkspaceSnapshot snapshot = WorkspaceSnapshot.of(workspace);
            ScenarioGround other = ScenarioGround.of(snapshot, TravelGround.of(snapshot, workspace), workspace);

            DataException told = other.study(
                            StudyFile.parse("s.yaml", SognStudy.TEXT.replace("demand:\n", "demand:\n  year: 2035\n")))
                    .problems()
                    .get(0);
            assertThat(told.code()).isEqualTo("scenario.not-projected");
            assertThat(told.hint(Language.ENGLISH)).startsWith("it has these: 1865 ");
        }
    }
}
