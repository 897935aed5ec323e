package no.omland.dataset.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import no.omland.account.Account;
import no.omland.account.AccountComparison;
import no.omland.account.BreakEven;
import no.omland.account.MissingFigure;
import no.omland.account.Payer;
import no.omland.account.Post;
import no.omland.account.RateKind;
import no.omland.account.WeekdayChange;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.dataset.intake.DatasetFolder;
import no.omland.dataset.travel.TravelGround;
import no.omland.importing.Progress;
import no.omland.issue.Language;
import no.omland.scenario.file.StudyFile;
import no.omland.store.geopackage.GeoPackageWorkspace;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Accounts of the sample study of Sogn. Amounts are of tables 16, 17 and 18 of the report on Nav offices there. */
final class StudyAccountsTest {

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

    @Test
    void toldRoomsAreSharedPremisesByPremises() {
        Account today = account(text, "i-dag").account();

        // Table 16 prints 2,552,273 for the state, from shares with more decimals than it prints.
        assertThat(rooms(today, Payer.STATE)).isEqualTo(2_552_298);
        assertThat(rooms(today, Payer.STATE) + rooms(today, Payer.MUNICIPALITY)).isEqualTo(5_719_176);
        assertThat(today.isComplete()).isTrue();
    }

    @Test
    void staffTravelOfMunicipalitiesAndStateIsThatOfTable18() {
        Account today = account(text, "i-dag").account();

        assertThat(today.kroner(Post.STAFF_TRAVEL, Payer.MUNICIPALITY)).isEqualTo(147_795);
        // The state's two rows; the total that is printed, 394,884, is 3,000 kroner more than they are.
        assertThat(today.kroner(Post.STAFF_TRAVEL, Payer.STATE)).isEqualTo(197_571 + 194_313);
        assertThat(account(text, "sentral-sogndal").account().kroner(Post.STAFF_TRAVEL))
                .as("as today, which every account of a central office says")
                .isEqualTo(147_795 + 391_884);
    }

    @Test
    void whatTheStatePaysForItsStaffsJourneysIsMissingWhereNobodyTellsIt() {
        Account today = account(text.replace("    staff-travel: {state: 391884}\n", ""), "i-dag")
                .account();

        assertThat(today.isComplete()).isFalse();
        assertThat(today.kroner(Post.STAFF_TRAVEL)).isEqualTo(147_795);
        assertThat(today.missing())
                .hasSize(5)
                .allMatch(
                        each -> each.post() == Post.STAFF_TRAVEL && each.payer().equals(Optional.of(Payer.STATE)));
    }

    @Test
    void kilometresOfStaffArePaidByTheRateOfTheirOwnCars() {
        String kilometres = text.replace("{state: 391884}", "{state: 300000, state-km: 10001}");

        // 10,001 km at 5.30.
        assertThat(account(kilometres, "i-dag").account().kroner(Post.STAFF_TRAVEL, Payer.STATE))
                .isEqualTo(300_000 + 53_005);
    }

    @Test
    void whoCrossesAFjordPaysForTheFerryAndDoesNotDriveOnIt() {
        StudyAccount central = account(text, "sentral-sogndal");
        Account account = central.account();

        // Everybody in Vik goes by Hella–Vangsnes: 59 people, five visits, there and home; so do some by
        // Mannheller–Fodnes. The parts of the 59 are sums of doubles.
        assertThat(account.userCrossings().doubleValue()).isGreaterThan(59 * 5 * 2 - 1e-6);
        assertThat(account.kroner(Post.USER_FERRIES))
                .as("nobody told the fare, which is said")
                .isZero();
        String fare = text.replace(
                "rates:\n", "rates:\n  ferry-fare: {value: 40, unit: kr, source: Riksregulativet, date: \"2026\"}\n");
        StudyAccount paid = account(fare, "sentral-sogndal");
        assertThat(paid.account().kroner(Post.USER_FERRIES))
                .isEqualTo(Math.round(account.userCrossings().doubleValue() * 40));
        assertThat(paid.assumed()).doesNotContain(StudyAccount.Assumption.FERRIES_WITHOUT_FARE);
        GroundedStudy study = ground.study(StudyFile.parse("nav-kontor.yaml", text));
        var visits = study.evaluate(study.study().scenario("sentral-sogndal")).visits();
        int vik = IntStream.range(0, visits.places().size())
                .filter(place -> visits.places().get(place).name().equals("Vikøyri"))
                .findFirst()
                .orElseThrow();
        // The sample's ferry link is as long as the crossing is drawn.
        long sailed = visits.centimetres(vik) - visits.roadCentimetres(vik);
        assertThat(sailed).isBetween(600_000L, 800_000L);
        assertThat(central.assumed())
                .contains(StudyAccount.Assumption.FERRIES_WITHOUT_CO2, StudyAccount.Assumption.FERRIES_WITHOUT_FARE);
    }

    @Test
    void aCentralOfficeIsCheaperForTheBudgetAndDearerForPeople() {
        StudyAccount central = account(text, "sentral-sogndal");
        AccountComparison comparison =
                new AccountComparison(account(text, "i-dag").account(), central.account());

        assertThat(comparison.verdict()).isEqualTo(AccountComparison.Verdict.CHEAPER_FOR_BUDGET_DEARER_FOR_PEOPLE);
        // 91.72 positions at 54,879 kroner.
        assertThat(comparison.budgetChangeKroner()).isEqualTo(5_033_502 - 5_719_176);
        assertThat(central.assumed())
                .containsExactlyInAnyOrder(
                        StudyAccount.Assumption.ROOMS_BY_POSITION,
                        StudyAccount.Assumption.SHARED_AS_FIRST,
                        StudyAccount.Assumption.STAFF_TRAVEL_AS_FIRST,
                        StudyAccount.Assumption.FERRIES_WITHOUT_FARE,
                        StudyAccount.Assumption.FERRIES_WITHOUT_CO2,
                        // The office offers what is told in the file, and is paid for whatever one comes for.
                        StudyAccount.Assumption.ALL_SERVICES);
    }

    @Test
    void aScenarioMayHaveRatesOfItsOwn() {
        String own = text + """

              dear-time:
                as: i-dag
                rates: {value-of-time: {value: 1000, unit: kr/t, source: Tenkt, date: "2026"}}
            """;
        Account today = account(own, "i-dag").account();
        Account dear = account(own, "dear-time").account();

        assertThat(dear.userHours()).isEqualTo(today.userHours());
        assertThat(dear.kroner(Post.USER_TIME))
                .isCloseTo(Math.round(1000 * today.userHours().doubleValue()), within(1L));
        assertThat(today).isEqualTo(account(text, "i-dag").account());
    }

    @Test
    void aFerryIsPaidForByItsOwnFareWhereTheStudyTellsOne() {
        Account without = account(text, "sentral-sogndal").account();
        double vik = crossings(without, "Hella–Vangsnes");
        double others = without.userCrossings().doubleValue() - vik;
        StudyAccount told = account(
                text.replace(
                        "rates:\n",
                        "rates:\n  ferry-fare: {value: 40, unit: kr, source: Riksregulativet, date: \"2026\","
                                + " ferries: {hella-vangsnes: 95}}\n"),
                "sentral-sogndal");

        // Everybody in Vik, 59 people, has five visits there and home.
        assertThat(vik).isGreaterThan(59 * 5 * 2 - 1e-6);
        assertThat(others).as("somebody takes another ferry").isPositive();
        assertThat(crossings(told.account(), "hella-vangsnes")).isEqualTo(vik);
        assertThat(told.account().kroner(Post.USER_FERRIES)).isCloseTo(Math.round(95 * vik + 40 * others), within(1L));
        assertThat(told.assumed()).doesNotContain(StudyAccount.Assumption.FERRIES_WITHOUT_FARE);
        assertThat(told.account().kroner(Post.USER_TRAVEL)).isEqualTo(without.kroner(Post.USER_TRAVEL));
    }

    @Test
    void aFerryThatNobodyTellsTheFareOfIsSaidToBeLeftOutThoughOthersAreTold() {
        String one = "rates:\n  ferry-fare: {value: 0, unit: kr, source: Tenkt, date: \"2026\","
                + " ferries: {Hella–Vangsnes: 95}}\n";
        String free = "rates:\n  ferry-fare: {value: 0, unit: kr, source: Tenkt, date: \"2026\", ferries:"
                + " {Hella–Vangsnes: 0, Mannheller–Fodnes: 0, Hella–Dragsvik: 0, Dragsvik–Vangsnes: 0,"
                + " Solvorn–Ornes: 0}}\n";

        assertThat(account(text.replace("rates:\n", one), "sentral-sogndal").assumed())
                .contains(StudyAccount.Assumption.FERRIES_WITHOUT_FARE);
        assertThat(account(text.replace("rates:\n", free), "sentral-sogndal").assumed())
                .as("free ferries are told, not left out")
                .doesNotContain(StudyAccount.Assumption.FERRIES_WITHOUT_FARE);
    }

    @Test
    void aFareOfAFerryThatNobodySailsIsToldAtItsLine() {
        String wrong = text.replace(
                "rates:\n",
                "rates:\n"
                        + "  ferry-fare: {value: 40, unit: kr, source: Tenkt, date: \"2026\", ferries: {Hella–Vangsness:"
                        + " 95}}\n");

        assertThat(ground.study(StudyFile.parse("nav-kontor.yaml", wrong)).problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo("account.fare-ferry");
                    assertThat(problem.hint(Language.ENGLISH)).contains("Hella–Vangsnes");
                });
    }

    @Test
    void whatHasNoRateAndNoFigureIsMissingAndNotNothing() {
        Account central = account(text.replaceFirst("(?m)^  rooms-per-position: .*$", "  {}"), "sentral-sogndal")
                .account();

        assertThat(central.missing())
                .extracting(MissingFigure::post)
                .containsExactly(Post.RENT, Post.COMMON_COSTS, Post.CLEANING, Post.ELECTRICITY);
        assertThat(central.budgetKroner()).isEqualTo(147_795 + 391_884);
    }

    @Test
    void usersAreAllTheClientsAsTheyAreEvaluated() {
        Account today = account(text, "i-dag").account();

        GroundedStudy study = ground.study(StudyFile.parse("nav-kontor.yaml", text));
        var figures =
                study.evaluate(study.study().scenario("i-dag")).everybody().clients();
        // Five visits a year.
        double expected =
                figures.all() * 5 * figures.meanRoundTripTenthSeconds().orElseThrow() / 36_000;
        assertThat(today.userHours().doubleValue()).isCloseTo(expected, within(1e-6));
    }

    /** The document on accounts tells the sample's figures, and no others. */
    @Test
    void theDocumentTellsTheseFigures() throws IOException {
        AccountComparison comparison = new AccountComparison(
                account(text, "i-dag").account(),
                account(text, "sentral-sogndal").account());
        String document = Files.readString(Path.of("docs", "accounts.md")).replaceAll("\\s+(> )?", " ");
        double crossings = comparison
                .other()
                .userCrossings()
                .subtract(comparison.base().userCrossings())
                .doubleValue();
        // Above this fare a crossing what the budget saves is less than what users pay in kroner.
        double fare = -(comparison.budgetChangeKroner() + comparison.changeKroner(Post.USER_TRAVEL)) / crossings;

        assertThat(document)
                .contains(comparison.words(Language.BOKMAAL).replace('\u00a0', ' '))
                .contains(String.format(
                        Locale.ROOT,
                        "Users drive for %,d kroner more, spend %,.0f hours more and cross %,.0f times more by ferry;"
                                + " without any fare the central office is the cheaper one only while an hour is worth"
                                + " less than %s kroner, and with a fare above %.2f kroner a crossing it never is.",
                        comparison.changeKroner(Post.USER_TRAVEL),
                        comparison.changeHours().doubleValue(),
                        crossings,
                        ((BreakEven.At) comparison.breakEven()).kronerPerHour(),
                        fare));
    }

    @Test
    void officesOfTwoDaysAreDearerForThoseWhoMustComeOnAGivenWeekday() {
        StudyAccount twoDays = account(text, "desentral-to-dager");
        Account fiveDays = account(text, "desentral").account();
        AccountComparison comparison = new AccountComparison(fiveDays, twoDays.account());

        assertThat(fiveDays.weekday()).isEmpty();
        assertThat(twoDays.assumed()).contains(StudyAccount.Assumption.USERS_CHOOSE_DAY);
        assertThat(comparison.verdict()).as("on a day of one's own choosing").isEqualTo(AccountComparison.Verdict.SAME);
        WeekdayChange weekday = comparison.weekday().orElseThrow();
        assertThat(weekday.verdict()).isEqualTo(WeekdayChange.Verdict.DEARER);
        assertThat(weekday.words(Language.BOKMAAL))
                .startsWith(
                        "Det gjelder en dag brukerne velger selv; må de komme på en gitt hverdag, betaler de kr\u00a0")
                .contains(" mer enn i Desentral, kontor i alle seks, til sammen kr\u00a0")
                .endsWith(" mer");
        assertThat(weekday.totalChangeKroner()).as("the budget is the same").isEqualTo(weekday.changeKroner());
        assertThat(weekday.breakEven())
                .isEqualTo(new BreakEven.Never(
                        "Desentral, kontor i alle seks", "Desentral, to dager i uka utenom Sogndal"));
        GroundedStudy study = ground.study(StudyFile.parse("nav-kontor.yaml", text));
        var clients = study.evaluate(study.study().scenario("desentral-to-dager"))
                .everybody()
                .clients();
        // Five visits, there and home; the way home takes a little other than the way there.
        double expected =
                clients.all() * 5 * 2 * clients.weekdayMeanTenthSeconds().orElseThrow() / 36_000;
        assertThat(twoDays.account().weekday().orElseThrow().hours().doubleValue())
                .isCloseTo(expected, within(expected * 0.01));
    }

    /** The first thing that a planner is told must not be the verdict of the one way to count alone. */
    @Test
    void oneOfficeWithMeetingRoomsIsCheaperForAllOnAnyDayAndDearerOnAGivenOne() {
        Account today = account(text, "i-dag").account();
        Account rooms = account(text, "sentral-moterom").account();
        AccountComparison comparison = new AccountComparison(today, rooms);

        assertThat(comparison.verdict()).isEqualTo(AccountComparison.Verdict.CHEAPER_FOR_BOTH);
        // Five rooms at the price of one position each, beside the one office.
        assertThat(comparison.budgetChangeKroner())
                .isEqualTo(new AccountComparison(
                                        today, account(text, "sentral-sogndal").account())
                                .budgetChangeKroner()
                        + 5 * 54_879);
        WeekdayChange weekday = comparison.weekday().orElseThrow();
        assertThat(weekday.verdict()).isEqualTo(WeekdayChange.Verdict.DEARER);
        assertThat(weekday.totalChangeKroner())
                .isEqualTo(comparison.budgetChangeKroner() + weekday.changeKroner())
                .isPositive();
        assertThat(comparison.breakEvenWords(Language.BOKMAAL))
                .startsWith("en dag brukerne velger selv: Ett kontor i Sogndal, møterom i de andre er billigere enn")
                .contains("; en gitt hverdag: ");
    }

    /** 91.72 positions at the rate of the study; with it scaled by the answer municipality and state pay as much as today. */
    @Test
    void atEstimatedRoomsSoMuchDearerTheBudgetIsTheSame() {
        Account today = account(text, "i-dag").account();
        AccountComparison central =
                new AccountComparison(today, account(text, "sentral-sogndal").account());
        BigDecimal percent = central.evenRoomsPercent().orElseThrow();

        assertThat(percent).isEqualByComparingTo("13.6");
        String scaled = text.replace("value: 54879", "value: " + Math.round(54_879 * 1.136));
        assertThat((double) new AccountComparison(
                                today, account(scaled, "sentral-sogndal").account())
                        .budgetChangeKroner())
                .isCloseTo(0, within(0.001 * 5_033_502));
        assertThat(central.words(Language.NYNORSK))
                .endsWith("Er dei anslåtte lokala 13,6 % dyrare, kostar dei to kommune og stat like mykje");
        assertThat(new AccountComparison(today, account(text, "desentral").account()).evenRoomsPercent())
                .as("no room is estimated there")
                .isEmpty();
    }

    @Test
    void aRateOfTheStudyGoesBeforeTheUsualOne() {
        String changed = text.replace(
                "rates:\n", "rates:\n  visits: {value: 8, unit: besøk/år, source: Telling, date: \"2026\"}\n");

        assertThat(new StudyAccounts(ground.study(StudyFile.parse("nav-kontor.yaml", changed)))
                        .rates()
                        .value(RateKind.VISITS))
                .isEqualByComparingTo(BigDecimal.valueOf(8));
    }

    @Test
    void withoutACountOfClientsNothingIsSaidOfUsers() {
        StudyAccount today = account(text.replaceAll("(?s)demand:\n.*?\nnetwork:", "network:"), "i-dag");

        assertThat(today.hasUsers()).isFalse();
        assertThat(today.account().kroner(Payer.USERS)).isZero();
    }

    private static StudyAccount account(String written, String scenario) {
        GroundedStudy study = ground.study(StudyFile.parse("nav-kontor.yaml", written));
        var chosen = study.study().scenario(scenario);
        return new StudyAccounts(study).of(chosen, study.evaluate(chosen).visits());
    }

    private static double crossings(Account account, String ferry) {
        return account.ferryCrossings().getOrDefault(ferry, BigFraction.ZERO).doubleValue();
    }

    private static long rooms(Account account, Payer payer) {
        return Post.rooms().stream()
                .mapToLong(post -> account.kroner(post, payer))
                .sum();
    }
}
