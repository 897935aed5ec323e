package no.omland.dataset.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.dataset.intake.DatasetFolder;
import no.omland.dataset.intake.DatasetImport;
import no.omland.dataset.intake.ImportRequest;
import no.omland.dataset.travel.Place;
import no.omland.dataset.travel.TravelCase;
import no.omland.dataset.travel.TravelGround;
import no.omland.dataset.travel.TravelWish;
import no.omland.importing.Progress;
import no.omland.issue.DataException;
import no.omland.issue.Language;
import no.omland.municipality.MunicipalityNumber;
import no.omland.scenario.Scenario;
import no.omland.scenario.StaffSide;
import no.omland.scenario.comparison.Comparison;
import no.omland.scenario.evaluation.Evaluation;
import no.omland.scenario.evaluation.Evaluator;
import no.omland.scenario.evaluation.RoadTravel;
import no.omland.scenario.evaluation.StaffRatio;
import no.omland.scenario.evaluation.Visits;
import no.omland.scenario.file.StudyFile;
import no.omland.scenario.file.StudyWriter;
import no.omland.scenario.resilience.Resilience;
import no.omland.scenario.resilience.Stretch;
import no.omland.scenario.resilience.StretchEffect;
import no.omland.store.geopackage.GeoPackageWorkspace;
import no.omland.travel.Season;
import no.omland.travel.search.TravelTimes;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sample study of Sogn on its sample workspace. */
final class SognScenariosTest {

    private static final Path FILE = Path.of("data", "sogn", "scenarios", "nav-kontor.yaml");

    @TempDir
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static ScenarioGround ground;

    @SuppressWarnings("NullAway.Init")
    private static String text;

    @BeforeAll
    static void readTheSample() throws IOException {
        try (GeoPackageWorkspace workspace = GeoPackageWorkspace.open(folder.resolve("sogn.gpkg"))) {
            DatasetFolder.open(Path.of("data", "sogn")).importInto(workspace, Progress.SILENT);
            WorkspaceSnapshot snapshot = WorkspaceSnapshot.of(workspace);
            ground = ScenarioGround.of(snapshot, TravelGround.of(snapshot, workspace), workspace);
        }
        text = Files.readString(FILE);
    }

    private static GroundedStudy study() {
        return ground.study(StudyFile.read(FILE));
    }

    private static Evaluation evaluated(String scenario) {
        GroundedStudy study = study();
        return study.evaluate(study.study().scenario(scenario));
    }

    @Test
    void everyScenarioFitsTheSample() {
        assertThat(study().problems()).isEmpty();
        assertThat(study().demand().places().people()).isEqualTo(29_715);
        assertThat(study().demand().places().clients()).isEqualTo(876, within(1e-9));
        assertThat(study().demand().municipalitiesWithoutClients()).isEmpty();
    }

    /** Printed in table 8 to one decimal: positions for each 1,000 inhabitants of the municipalities. */
    @ParameterizedTest
    @CsvSource({
        "Nav Aurland og Lærdal, 0.7, 2.4, 0.7, 0.9, 3.1",
        "Nav Luster,            0.3, 3.2, 1.0, 0.8, 3.5",
        "Nav Sogndal,           1.4, 1.8, 0.9, 0.8, 3.1",
        "Nav Vik,               0.8, 1.3, 0.4, 0.5, 2.1",
        "Nav Årdal,             0.9, 2.1, 0.6, 0.6, 3.0"
    })
    void staffPerThousandIsAsInTable8(
            String office, String state, String municipal, String social, String refugee, String all) {
        StaffRatio staff = evaluated("i-dag").offices().stream()
                .filter(each -> each.office().name().equals(office))
                .findFirst()
                .orElseThrow()
                .staff();

        assertThat(table8(staff)).containsExactly(state, municipal, social, refugee, all);
    }

    /** The row is printed as 1.0, 2.1, 0.8, 0.7, 3.1; the first cannot be, for 28.2 positions for 29,715 people are 0.949 for each 1,000. */
    @Test
    void staffOfAllOfficesIsAsInTheLastRowOfTable8() {
        StaffRatio staff = evaluated("i-dag").staff();

        assertThat(staff.inhabitants()).hasValue(29_715);
        assertThat(staff.positions(StaffSide.STATE)).isEqualByComparingTo("28.2");
        assertThat(staff.positions(StaffSide.MUNICIPAL)).isEqualByComparingTo("63.52");
        assertThat(table8(staff)).containsExactly("0.9", "2.1", "0.8", "0.7", "3.1");
    }

    private static List<String> table8(StaffRatio staff) {
        Map<String, Double> byKind = staff.perThousandByKind();
        return Stream.of(
                        staff.perThousand(StaffSide.STATE).orElseThrow(),
                        staff.perThousand(StaffSide.MUNICIPAL).orElseThrow(),
                        byKind.getOrDefault("social", Double.NaN),
                        byKind.getOrDefault("refugee", Double.NaN),
                        staff.perThousand().orElseThrow())
                .map(each -> BigDecimal.valueOf(each)
                        .setScale(1, RoundingMode.HALF_UP)
                        .toPlainString())
                .toList();
    }

    /** Table 6 is in the workspace; it is printed one way. */
    @Test
    void travelBetweenOfficesStandsBesideTable6() {
        Scenario today = study().study().scenario("i-dag");
        OfficeTravel travel = OfficeTravel.of(study(), today, ground.printed());
        OfficeTravel.Pair pair = travel.find("Nav Aurland og Lærdal", "Nav Vik").orElseThrow();

        assertThat(travel.pairs()).hasSize(20).allMatch(each -> each.printed().isPresent());
        assertThat(travel.unknown()).isEmpty();
        assertThat(pair.printed().orElseThrow().minutes()).hasValue(135);
        assertThat(pair.differenceMinutes()).hasValue(pair.trip().orElseThrow().minutes() - 135);
    }

    @Test
    void aPrintedPlaceThatIsNoOfficeOfTheScenarioIsNamed() {
        OfficeTravel travel = OfficeTravel.of(study(), study().study().scenario("desentral"), ground.printed());

        assertThat(travel.unknown()).containsExactly("Lærdal/Aurland");
        assertThat(travel.find("Nav Lærdal", "Nav Vik").orElseThrow().differenceMinutes())
                .isEmpty();
        assertThat(travel.find("Nav Sogndal", "Nav Vik").orElseThrow().differenceMinutes())
                .isPresent();
    }

    @Test
    void timesAreThoseOfTheTravelEngine() {
        Evaluation evaluation = evaluated("sentral-sogndal");
        TravelCase travel = ground.travel().under(TravelWish.USUAL);
        Place office = study().place("Sogndal").orElseThrow();
        TravelTimes times = TravelTimes.to(travel.costs(), travel.connect(office));

        Visits visits = evaluation.visits();
        double sum = 0;
        for (int place = 0; place < visits.places().size(); place++) {
            OptionalInt time = times.find(visits.places().get(place).road().orElseThrow());
            assertThat(visits.tenthSeconds(place)).isEqualTo(time.orElseThrow());
            sum += (double) time.orElseThrow() * visits.places().get(place).people();
        }
        assertThat(evaluation.everybody().people().meanTenthSeconds().orElseThrow())
                .isEqualTo(sum / 29_715, within(1e-6));
        assertThat(evaluation.everybody().people().worst().orElseThrow().tenthSeconds())
                .isEqualTo(study().demand().places().list().stream()
                        .mapToInt(
                                place -> times.find(place.road().orElseThrow()).orElseThrow())
                        .max()
                        .orElseThrow());
    }

    @Test
    void oneOfficeMeansLongerWaysThanSix() {
        GroundedStudy study = study();
        Scenario decentral = study.study().scenario("desentral");
        Comparison comparison = study.compare(decentral, study.study().scenario("sentral-sogndal"));

        assertThat(comparison.everybody().people().nearer())
                .as("Sogndal has an office in both")
                .isZero();
        assertThat(comparison.everybody().people().further()).isGreaterThan(15_000);
        assertThat(comparison.everybody().people().wonTenthSeconds()).isZero();
        assertThat(comparison.everybody().people().meanChangeTenthSeconds().orElseThrow())
                .isGreaterThan(15 * 600);
        double further = comparison.settlements().stream()
                .mapToDouble(each -> each.people().further())
                .sum();
        assertThat(further).isEqualTo(comparison.everybody().people().further());
    }

    @Test
    void twoDaysAWeekCostNothingOnOnesOwnDayAndMuchOnAnyDay() {
        Evaluation full = evaluated("desentral");
        Evaluation twoDays = evaluated("desentral-to-dager");

        assertThat(twoDays.everybody().people().meanTenthSeconds())
                .isEqualTo(full.everybody().people().meanTenthSeconds());
        assertThat(twoDays.everybody().people().weekdayMeanTenthSeconds().orElseThrow())
                .isGreaterThan(
                        full.everybody().people().weekdayMeanTenthSeconds().orElseThrow() + 5 * 600);
    }

    @Test
    void whatIsTakenOverWhenAStretchIsClosedIsWhatASearchAnewFinds() {
        GroundedStudy study = study();
        Scenario scenario = study.study().scenario("desentral");
        RoadTravel travel = study.travel(scenario.network().withSeason(Season.WINTER));
        List<Stretch> stretches = study.stretches(scenario, Season.WINTER);
        Resilience resilience = study.resilience(scenario, Season.WINTER, stretches);

        assertThat(resilience.looked()).isEqualTo(stretches.size());
        assertThat(resilience.effects()).isNotEmpty().isSortedAccordingTo(StretchEffect.WORST_FIRST);
        for (Stretch stretch : stretches) {
            int[] links = stretch.links().stream().mapToInt(each -> each).toArray();
            Evaluation anew = new Evaluator(
                            travel.places(), new RoadTravel(travel.costs().closing(links), travel.places()))
                    .evaluate(
                            study.offices(scenario),
                            scenario.assignment(),
                            study.study().limits());
            Evaluation known = resilience.effects().stream()
                    .filter(each -> each.stretch().equals(stretch))
                    .map(StretchEffect::closed)
                    .findFirst()
                    .orElse(resilience.open());
            assertThat(known.everybody().people().reached())
                    .as(stretch.name())
                    .isEqualTo(anew.everybody().people().reached());
            assertThat(known.everybody().people().meanTenthSeconds())
                    .as(stretch.name())
                    .isEqualTo(anew.everybody().people().meanTenthSeconds());
            assertThat(known.everybody().people().onlyByFerry())
                    .as(stretch.name())
                    .isEqualTo(anew.everybody().people().onlyByFerry());
        }
    }

    @Test
    void peopleOfALaterYearAreScaledByTheirMunicipality() {
        GroundedStudy later =
                ground.study(StudyFile.parse("later.yaml", text.replace("demand:\n", "demand:\n  year: 2050\n")));

        assertThat(later.problems()).isEmpty();
        double all = later.demand().places().people() + later.demand().peopleLeftOut();
        assertThat(all).isNotEqualTo(29_715);
        assertThat(later.demand().places().people()).isGreaterThan(10_000);
    }

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
                        + " \"Nav Luster\" on \"Luster\", and the two are one place",
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
        assertThat(text).contains(written);
        String file = code.equals("scenario.layer")
                ? text.replace("demand:\n", "demand:\n  layer: folk\n")
                : code.equals("scenario.year-unknown")
                        ? text.replace("demand:\n", "demand:\n  year: 1999\n")
                        : text.replace(written, wrong);

        List<DataException> problems =
                ground.study(StudyFile.parse("s.yaml", file)).problems();

        assertThat(problems).isNotEmpty();
        assertThat(problems.get(0).code()).isEqualTo(code);
        assertThat(problems.get(0).message(Language.ENGLISH))
                .matches("s\\.yaml:\\d+: .*")
                .contains(code.equals("scenario.year-unknown") ? "in 1999" : message);
    }

    /** All of Sogn lies in the county of Vestland. */
    @Test
    void onlyPeopleOfSomeMunicipalitiesOrCountiesAreCounted() {
        StudyDemand some = peopleOf("[4644, 4642, 4643]").demand();

        assertThat(some.places().municipalities())
                .extracting(MunicipalityNumber::digits)
                .containsExactly("4642", "4643", "4644");
        assertThat(some.places().clients()).isEqualTo(77 + 163 + 177, within(1e-9));
        assertThat(peopleOf("[Vestland]").demand().places().people()).isEqualTo(29_715);
        assertThat(peopleOf("[46]").problems()).isEmpty();
        assertThat(peopleOf("[Nordland]").problems())
                .extracting(DataException::code)
                .containsExactly("scenario.no-demand");
        assertThat(StudyWriter.yaml(peopleOf("[Vestland, 4644]").study()))
                .contains("within: ['46', '4644']")
                .contains("staff: {state: 3, social: 2.85")
                .doesNotContain("!!");
    }

    @Test
    void whatHasNoEffectOrIsTooMuchIsNotedAtItsLine() {
        // desentral is of the nearest office; in i-dag people go to their own.
        String doubtful = text.replace("Nav Vik: {serves: null}", "Nav Vik: {}")
                .replace("serves: [\"4639\"]\n", "serves: [\"4639\"]\n        capacity: 20\n");
        List<DataException> notes =
                ground.study(StudyFile.parse("s.yaml", doubtful)).notes();
        long serves = doubtful.lines()
                        .takeWhile(each -> !each.contains("serves: [\"4639\"]"))
                        .count()
                + 1;

        assertThat(study().notes()).isEmpty();
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

    /** Nine scenarios have it from the study; a hyphen is as good as a dash. */
    @Test
    void aMisspeltStretchIsToldOnceWithTheNameItIsMostLike() {
        List<DataException> wrong = ground.study(
                        StudyFile.parse("s.yaml", text.replace("{season: summer}", "{close: [Mannheler-Fodnes]}")))
                .problems();
        GroundedStudy hyphen = ground.study(
                StudyFile.parse("s.yaml", text.replace("{season: summer}", "{close: [mannheller - Fodnes]}")));

        assertThat(wrong).hasSize(1);
        assertThat(wrong.get(0).message(Language.ENGLISH))
                .startsWith("s.yaml:30: ")
                .contains("\"Mannheler-Fodnes\"");
        assertThat(wrong.get(0).hint(Language.ENGLISH)).endsWith("most like it is: Mannheller–Fodnes");
        assertThat(hyphen.problems()).isEmpty();
    }

    /** With room for three closings, they are the three that the full answer has first, and how many were left out is told. */
    @Test
    void tooManyStretchesAreClosedFromTheWorstAndTheRestIsCounted() {
        GroundedStudy study = study();
        Scenario central = study.study().scenario("sentral-sogndal");
        List<Stretch> stretches = study.stretches(central, Season.WINTER);
        Resilience all = study.resilience(central, Season.WINTER, stretches);
        int[] told = {0};
        Resilience few = Resilience.of(
                study.travel(central, Season.WINTER),
                study.offices(central),
                central.assignment(),
                study.study().limits(),
                stretches,
                3,
                (done, of) -> told[0] = of);

        assertThat(all.leftOut()).isZero();
        assertThat(Resilience.most(study.travel(central, Season.WINTER))).isEqualTo(Resilience.MOST_CLOSED);
        assertThat(few.leftOut()).isGreaterThan(10);
        assertThat(told[0]).isEqualTo(3);
        assertThat(few.effects()).hasSize(3);
        assertThat(few.effects().get(0).stretch())
                .isEqualTo(all.effects().get(0).stretch());
        assertThat(all.effects().get(0).settlementsCutOff()).isNotEmpty();
        assertThat(all.effects().get(0).settlementsCutOff().stream()
                        .mapToDouble(each -> each.people().cutOff())
                        .sum())
                .as("all of Sogn's people live in settlements")
                .isEqualTo(all.effects().get(0).everybody().people().cutOff(), within(1e-9));
    }

    private static final String LATER = """

          later:
            title: I dag, i 2050
            as: i-dag
            demand: {year: 2050, clients: null}
          central-later: {as: sentral-sogndal, demand: {year: 2050, clients: null}}
        """;

    /** People of a scenario are its own; two scenarios are compared for the people of the latter, so that moving no office changes nothing. */
    @Test
    void aScenarioIsAboutItsOwnPeople() {
        GroundedStudy study = ground.study(StudyFile.parse("s.yaml", text + LATER));
        Scenario today = study.study().scenario("i-dag");
        Scenario later = study.study().scenario("later");
        Scenario central = study.study().scenario("central-later");
        double people = study.evaluate(later).everybody().people().all();

        assertThat(study.evaluate(today).everybody().people().all()).isEqualTo(29_715);
        assertThat(people)
                .isNotEqualTo(29_715)
                .isEqualTo(
                        ground.study(StudyFile.parse("s.yaml", text).inYear(2050))
                                .demand()
                                .places()
                                .people(),
                        within(1e-6));
        Comparison alone = study.compare(today, later);
        assertThat(alone.everybody().people().isNone()).isTrue();
        assertThat(alone.everybody().people().all()).isEqualTo(people);
        assertThat(alone.everybody().clients().all()).isZero();
        assertThat(study.compare(today, central).everybody().people())
                .as("as if both were about 2050")
                .isEqualTo(study.compare(later, central).everybody().people());
        assertThat(study.otherPeople(later, central)).isEmpty();
        assertThat(study.otherPeople(today, later).orElseThrow().code()).isEqualTo("scenario.other-people");
        assertThat(study.otherPeople(today, later).orElseThrow().message(Language.ENGLISH))
                .isEqualTo("I dag, i 2050: \"I dag, fem kontor\" is about 29715 people and this about "
                        + Math.round(people) + ", so they are not the same; both are counted for the people here");
    }

    @Test
    void whatDoesNotFitInTheDemandOfAScenarioIsToldOnceAtItsLine() {
        String wrong = text
                + LATER.replace("year: 2050, clients: null}\n  central", "layer: folk}\n  heir: {as: later}\n  central")
                + "  other: {as: i-dag, demand: {within: [1865]}}\n";

        List<DataException> problems =
                ground.study(StudyFile.parse("s.yaml", wrong)).problems();

        assertThat(problems).extracting(DataException::code).containsExactly("scenario.layer", "scenario.no-demand");
        long line =
                wrong.lines().takeWhile(each -> !each.contains("layer: folk")).count() + 1;
        assertThat(problems.get(0).message(Language.ENGLISH)).startsWith("s.yaml:" + line + ": ");
    }

    private static GroundedStudy peopleOf(String areas) {
        return ground.study(StudyFile.parse("s.yaml", text.replace("demand:\n", "demand:\n  within: " + areas + "\n")));
    }

    @Test
    void officesThatCannotTakeEverybodySayByHowMuch() {
        String small = text.replace(
                "        site: Sogndal\n        staff: {state: 28.2",
                "        site: Sogndal\n        capacity: 500\n        staff: {state: 28.2");

        List<DataException> problems =
                ground.study(StudyFile.parse("s.yaml", small)).problems();

        assertThat(problems).hasSize(6);
        assertThat(problems.get(0).code()).isEqualTo("scenario.capacity");
        assertThat(problems.get(0).message(Language.ENGLISH))
                .contains("\"sentral-sogndal\" has room for 500 clients, but there are 876 (Mottakere av økonomisk"
                        + " sosialhjelp): 376 too few");
        DataException people = ground.study(StudyFile.parse(
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

            assertThat(bare.study(StudyFile.read(FILE)).problems().stream().map(DataException::code))
                    .contains("scenario.no-demand");
            assertThat(bare
                            .study(StudyFile.parse("s.yaml", text.replace("demand:\n", "demand:\n  year: 2035\n")))
                            .problems()
                            .stream()
                            .map(DataException::code))
                    .contains("scenario.no-projection");
        }
    }
}
