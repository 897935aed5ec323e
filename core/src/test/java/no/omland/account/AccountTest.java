package no.omland.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.omland.issue.Language;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Accounts by hand: small figures whose sums can be done in the head. */
final class AccountTest {

    private static final Rates ROUND = Rates.usual()
            .with(rate(RateKind.USER_CAR, 2))
            .with(rate(RateKind.VALUE_OF_TIME, 100))
            .with(rate(RateKind.VISITS, 10));

    private static Rate rate(RateKind kind, long value) {
        return new Rate(kind, BigDecimal.valueOf(value), "test", "");
    }

    private static OfficeFigures office(String name, long rent) {
        return new OfficeFigures(
                name,
                List.of(new RoomFigures(
                        BigDecimal.valueOf(50),
                        Map.of(Post.RENT, rent, Post.COMMON_COSTS, 0L, Post.CLEANING, 0L, Post.ELECTRICITY, 0L))),
                Map.of(Payer.STATE, 0L, Payer.MUNICIPALITY, 0L));
    }

    private static Account account(String name, long rent, long minutes, long metres) {
        return Account.of(
                new AccountFigures(
                        name,
                        List.of(office("A", rent)),
                        List.of(),
                        List.of(new UserGroup(
                                "Bygda", 6, Optional.of(UserGroup.Journey.thereAndBack(minutes * 600, metres, 0))))),
                ROUND);
    }

    @Test
    void aRoomIsSharedToTheKroneBetweenStateAndMunicipality() {
        Account account = account("I dag", 1001, 0, 0);

        assertThat(account.kroner(Post.RENT, Payer.STATE)).isEqualTo(501);
        assertThat(account.kroner(Post.RENT, Payer.MUNICIPALITY)).isEqualTo(500);
        assertThat(account.budgetKroner()).isEqualTo(1001);
    }

    @Test
    void thoseWhoComePayForEachJourneyThereAndHome() {
        // 6 users, 10 visits, 30 minutes and 20 km each way: 60 hours and 2,400 km in a year.
        Account account = account("I dag", 0, 30, 20_000);

        assertThat(account.userHours().doubleValue()).isEqualTo(60);
        assertThat(account.userKilometres().doubleValue()).isEqualTo(2400);
        assertThat(account.kroner(Post.USER_TIME)).isEqualTo(6000);
        assertThat(account.kroner(Post.USER_TRAVEL)).isEqualTo(4800);
        assertThat(account.co2Kilograms().doubleValue()).isEqualTo(288);
    }

    @Test
    void groupsAddUpToTheirSumRoundedOnce() {
        List<UserGroup> thirds = List.of(group("A", 100), group("B", 100), group("C", 100));
        Account account = Account.of(new AccountFigures("x", List.of(), List.of(), thirds), ROUND);

        // Each drives 10 × 0.2 km at 2 kr: 4 kr exactly; in time each takes 10 × 2/36000 of an hour at 100 kr, 0.0556
        // kr.
        assertThat(account.lines().stream()
                        .filter(line -> line.post() == Post.USER_TRAVEL)
                        .map(AccountLine::kroner))
                .containsExactly(4L, 4L, 4L);
        assertThat(account.kroner(Post.USER_TIME)).isZero();
    }

    private static UserGroup group(String place, long metres) {
        return new UserGroup(place, 1, Optional.of(UserGroup.Journey.thereAndBack(1, metres, 0)));
    }

    @Test
    void whoTravelsWithAnotherSharesTheCarButNotTheTime() {
        Rates two = ROUND.with(new Rate(RateKind.PEOPLE_PER_CAR, BigDecimal.valueOf(2), "test", ""));
        List<UserGroup> users =
                List.of(new UserGroup("A", 6, Optional.of(UserGroup.Journey.thereAndBack(30 * 600, 20_000, 0))));
        Account account = Account.of(new AccountFigures("x", List.of(), List.of(), users), two);

        assertThat(account.kroner(Post.USER_TRAVEL)).isEqualTo(4800);
        assertThat(account.kroner(Post.USER_TIME)).isEqualTo(12_000);
    }

    @Test
    void whatIsNotKnownIsListedAndInNoSum() {
        OfficeFigures unknown = new OfficeFigures("B", List.of(), Map.of(Payer.MUNICIPALITY, 700L));
        Account account = Account.of(
                new AccountFigures(
                        "x",
                        List.of(office("A", 1000), unknown),
                        List.of(),
                        List.of(new UserGroup("Øya", 4, Optional.empty()))),
                ROUND);

        assertThat(account.totalKroner()).isEqualTo(1700);
        assertThat(account.isComplete()).isFalse();
        assertThat(account.missing())
                .extracting(MissingFigure::who, MissingFigure::post, MissingFigure::reason, MissingFigure::users)
                .containsExactly(
                        tuple("B", Post.RENT, MissingFigure.Reason.NOT_GIVEN, 0L),
                        tuple("B", Post.COMMON_COSTS, MissingFigure.Reason.NOT_GIVEN, 0L),
                        tuple("B", Post.CLEANING, MissingFigure.Reason.NOT_GIVEN, 0L),
                        tuple("B", Post.ELECTRICITY, MissingFigure.Reason.NOT_GIVEN, 0L),
                        tuple("B", Post.STAFF_TRAVEL, MissingFigure.Reason.NOT_GIVEN, 0L),
                        tuple("Øya", Post.USER_TRAVEL, MissingFigure.Reason.NO_WAY, 4L),
                        tuple("Øya", Post.USER_TIME, MissingFigure.Reason.NO_WAY, 4L));
        AccountComparison comparison = new AccountComparison(account("I dag", 1, 1, 1), account);
        assertThat(comparison.verdict()).isEqualTo(AccountComparison.Verdict.UNKNOWN);
        assertThat(comparison.breakEven()).isEqualTo(new BreakEven.Unknown(7));
        assertThat(comparison.breakEven().words(Language.ENGLISH))
                .isEqualTo("it cannot be said, since 7 costs are missing");
    }

    @Test
    void aFerryIsPaidForAndWhatItSailsIsNotDriven() {
        // 3 users, 10 visits, 20 km on the road and a ferry each way: 60 crossings at 40 kroner, 1,200 km at 2.
        List<UserGroup> users =
                List.of(new UserGroup("Feios", 3, Optional.of(UserGroup.Journey.thereAndBack(60 * 600, 20_000, 1))));
        Account account = Account.of(
                new AccountFigures("x", List.of(), List.of(), users), ROUND.with(rate(RateKind.FERRY_FARE, 40)));

        assertThat(account.kroner(Post.USER_FERRIES)).isEqualTo(2400);
        assertThat(account.kroner(Post.USER_TRAVEL)).isEqualTo(2400);
        assertThat(account.userCrossings().doubleValue()).isEqualTo(60);
        assertThat(account.userKilometres().doubleValue()).isEqualTo(1200);
        assertThat(account.co2Kilograms().doubleValue()).isEqualTo(144);
    }

    @Test
    void aFerrysOwnFareGoesBeforeTheGeneralOne() {
        // 3 users, 10 visits. There and home: Solvorn–Ornes twice at 275, Hella–Vangsnes twice, which is free, and one
        // that is not named twice at 40. So 60 crossings of each: 16,500 + 0 + 2,400 kroner.
        Map<String, Long> crossings = Map.of("Solvorn–Ornes", 2L, "Hella–Vangsnes", 2L, "Mannheller–Fodnes", 2L);
        List<UserGroup> users =
                List.of(new UserGroup("Feios", 3, Optional.of(new UserGroup.Journey(72_000, 40_000, crossings))));
        Rates rates = ROUND.with(rate(RateKind.FERRY_FARE, 40))
                .withFares(Map.of("Solvorn–Ornes", BigDecimal.valueOf(275), "Hella–Vangsnes", BigDecimal.ZERO));
        Account account = Account.of(new AccountFigures("x", List.of(), List.of(), users), rates);

        assertThat(account.kroner(Post.USER_FERRIES)).isEqualTo(16_500 + 2400);
        assertThat(account.userCrossings().doubleValue()).isEqualTo(180);
        assertThat(account.ferryCrossings())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "Hella–Vangsnes",
                        BigFraction.of(60),
                        "Mannheller–Fodnes",
                        BigFraction.of(60),
                        "Solvorn–Ornes",
                        BigFraction.of(60)));
        assertThat(account.rates().fare("Solvorn–Ornes")).isEqualByComparingTo("275");
        assertThat(account.rates().fare("Lote–Anda")).isEqualByComparingTo("40");
        assertThatThrownBy(() -> ROUND.withFares(Map.of("Solvorn–Ornes", BigDecimal.valueOf(-1))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatRestsOnRoomsThatAreEstimatedIsSaidTo() {
        OfficeFigures estimated = new OfficeFigures(
                "A",
                List.of(new RoomFigures(BigDecimal.valueOf(50), Map.of(Post.ROOMS_BY_POSITION, 1001L))),
                Map.of(Payer.STATE, 0L, Payer.MUNICIPALITY, 0L));
        Account central = Account.of(new AccountFigures("Sentralt", List.of(estimated), List.of(), List.of()), ROUND);
        Account today =
                Account.of(new AccountFigures("I dag", List.of(office("B", 3001)), List.of(), List.of()), ROUND);

        assertThat(central.isComplete()).isTrue();
        assertThat(central.kroner(Post.RENT)).isZero();
        assertThat(central.kroner(Post.ROOMS_BY_POSITION, Payer.STATE)).isEqualTo(501);
        assertThat(new AccountComparison(today, central).words(Language.BOKMAAL))
                .isEqualTo("Sentralt sparer kommune og stat for kr\u00a02\u00a0000 i året mot I dag, og koster brukerne"
                        + " like mye. Beløpet for kommune og stat hviler på lokaler som er anslått etter"
                        + " stillinger: kr\u00a01\u00a0001 i Sentralt og kr\u00a00 i I dag");
        assertThatThrownBy(() -> new RoomFigures(BigDecimal.TEN, Map.of(Post.ROOMS_BY_POSITION, 1L, Post.CLEANING, 1L)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aSharedCostStandsForAllOffices() {
        OfficeFigures office = new OfficeFigures("A", office("A", 0).premises(), Map.of(Payer.MUNICIPALITY, 700L));
        List<AccountLine> shared = List.of(new AccountLine(Post.STAFF_TRAVEL, Payer.STATE, "Region", 300));
        Account account = Account.of(new AccountFigures("x", List.of(office), shared, List.of()), ROUND);

        assertThat(account.isComplete()).isTrue();
        assertThat(account.kroner(Post.STAFF_TRAVEL)).isEqualTo(1000);
    }

    /** Kroner without time and minutes each way of two accounts; 6 users with 10 visits make each minute two hours. */
    @ParameterizedTest
    @CsvSource({
        "10000, 0, 4000, 30, any, 100.00",
        "10000, 30, 4000, 30, Sentralt is cheaper than I dag whatever an hour is worth,",
        "10000, 30, 4000, 10, Sentralt is cheaper than I dag whatever an hour is worth,",
        "4000, 10, 10000, 30, I dag is cheaper than Sentralt whatever an hour is worth,",
        "4000, 10, 4000, 30, I dag is cheaper than Sentralt whatever an hour is worth,",
        "4000, 10, 4000, 10, I dag and Sentralt cost the same whatever an hour is worth,"
    })
    void theValueOfTimeWhereTwoAccountsMeetIsFoundInClosedForm(
            long today, long todayMinutes, long central, long centralMinutes, String words, String value) {
        BreakEven found = BreakEven.between(
                account("I dag", today, todayMinutes, 0), account("Sentralt", central, centralMinutes, 0));

        if (value != null) {
            assertThat(found).isEqualTo(new BreakEven.At(new BigDecimal(value), "Sentralt", "I dag"));
            assertThat(found.words(Language.BOKMAAL))
                    .isEqualTo(
                            "Sentralt er billigst så lenge en time er verdt mindre enn kr\u00a0100,00, I dag når den er"
                                    + " verdt mer");
        } else {
            assertThat(found.words(Language.ENGLISH)).isEqualTo(words);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2000, 10, 1000, 5, CHEAPER_FOR_BOTH",
        "2000, 10, 2000, 5, SAME_BUDGET_CHEAPER_FOR_PEOPLE",
        "2000, 10, 2000, 15, SAME_BUDGET_DEARER_FOR_PEOPLE",
        "2000, 10, 1000, 10, CHEAPER_BUDGET_SAME_FOR_PEOPLE",
        "2000, 10, 3000, 10, DEARER_BUDGET_SAME_FOR_PEOPLE",
        "2000, 10, 1000, 15, CHEAPER_FOR_BUDGET_DEARER_FOR_PEOPLE",
        "2000, 10, 3000, 5, DEARER_FOR_BUDGET_CHEAPER_FOR_PEOPLE",
        "2000, 10, 3000, 15, DEARER_FOR_BOTH",
        "2000, 10, 2000, 10, SAME"
    })
    void theVerdictKeepsBudgetAndPeopleApart(
            long rent, long minutes, long otherRent, long otherMinutes, AccountComparison.Verdict verdict) {
        assertThat(new AccountComparison(account("a", rent, minutes, 0), account("b", otherRent, otherMinutes, 0))
                        .verdict())
                .isEqualTo(verdict);
    }

    @Test
    void everyUsualRateHasASourceAndADate() {
        assertThat(Rates.usual().list()).hasSize(RateKind.values().length).allSatisfy(rate -> {
            assertThat(rate.source()).isNotBlank();
            assertThat(rate.date()).matches("20\\d\\d(-\\d\\d){0,2}");
        });
        assertThat(Rates.usual().value(RateKind.STAFF_CAR)).isEqualByComparingTo("5.30");
    }

    @Test
    void aRateThatCannotBeIsRefused() {
        assertThatThrownBy(() -> rate(RateKind.USER_CAR, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> rate(RateKind.PEOPLE_PER_CAR, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThat(rate(RateKind.VALUE_OF_TIME, 0).value()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "VALUE_OF_TIME, kr/t, true",
        "VALUE_OF_TIME, kr/h, true",
        "VALUE_OF_TIME, kroner per time, true",
        "VALUE_OF_TIME, NOK/hour, true",
        "VALUE_OF_TIME, kr/min, false",
        "USER_CAR, Kr / km, true",
        "USER_CAR, kr pr. km, true",
        "USER_CAR, kr/mil, false",
        "VISITS, per år, true",
        "VISITS, visits a year, true",
        "VISITS, besøk/måned, false",
        "PEOPLE_PER_CAR, people, true",
        "FERRY_FARE, kr, true",
        "CAR_CO2, g/km, false"
    })
    void aUnitIsTheKindsOwnInOneOfItsSpellings(RateKind kind, String written, boolean isIts) {
        assertThat(kind.isUnit(written)).isEqualTo(isIts);
        assertThat(kind.isUnit(kind.unit())).isTrue();
    }
}
