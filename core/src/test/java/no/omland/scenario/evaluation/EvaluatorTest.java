package no.omland.scenario.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import no.omland.municipality.MunicipalityNumber;
import no.omland.scenario.Assignment;
import no.omland.scenario.Office;
import no.omland.scenario.Opening;
import no.omland.scenario.StaffSide;
import no.omland.scenario.StaffTravel;
import no.omland.scenario.comparison.Comparison;
import no.omland.scenario.comparison.Shift;
import no.omland.scenario.comparison.WeekdayShift;
import no.omland.travel.NetworkPoint;
import no.omland.travel.PathCost;
import no.omland.travel.catchment.TimeLimits;
import no.omland.travel.search.FastestWays;
import org.junit.jupiter.api.Test;

/**
 * Two offices, West in 0001 and East in 0002, and these places; minutes, and how many ferries the way takes:
 *
 * <pre>
 * place  municipality  people  clients  to West   to East
 * A      0001          100     10       10        50
 * B      0001          50      0        40 ⛴      35
 * C      0002          30      6        –         20
 * D      0002          20      4        –         –
 * E      0002          5       0        too far from any road
 * </pre>
 */
final class EvaluatorTest {

    private static final MunicipalityNumber FIRST = new MunicipalityNumber("0001");
    private static final MunicipalityNumber SECOND = new MunicipalityNumber("0002");
    private static final OfficeSite WEST = new OfficeSite(0, 0, NetworkPoint.on(0, 0));
    private static final OfficeSite EAST = new OfficeSite(9, 0, NetworkPoint.on(0, 1));
    private static final Set<DayOfWeek> TWO_DAYS = EnumSet.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY);
    private static final TimeLimits LIMITS = new TimeLimits(List.of(15, 30, 45));

    private static final DemandPlaces PLACES = new DemandPlaces(List.of(
            place("A", FIRST, 100, 10, true),
            place("B", FIRST, 50, 0, true),
            place("C", SECOND, 30, 6, true),
            place("D", SECOND, 20, 4, true),
            place("E", SECOND, 5, 0, false)));

    private static final Map<OfficeSite, SiteTravel> TRAVEL = Map.of(
            WEST, travel(new int[] {10, 40, -1, -1, -1}, new int[] {0, 1, 0, 0, 0}),
            EAST, travel(new int[] {50, 35, 20, -1, -1}, new int[] {0, 0, 0, 0, 0}));

    private final Evaluator evaluator = new Evaluator(PLACES, site -> {
        SiteTravel travel = TRAVEL.get(site);
        if (travel == null) {
            throw new IllegalArgumentException("no site " + site);
        }
        return travel;
    });

    private static DemandPlace place(
            String name, MunicipalityNumber municipality, int people, int clients, boolean hasRoad) {
        return new DemandPlace(
                name,
                name,
                Optional.of(municipality),
                people,
                clients,
                0,
                0,
                hasRoad ? Optional.of(NetworkPoint.on(0, 0.5)) : Optional.empty());
    }

    /** Home again takes a minute more. */
    private static SiteTravel travel(int[] minutes, int[] ferries) {
        BitSet dry = new BitSet();
        long[] there = new long[minutes.length];
        int[] back = new int[minutes.length];
        for (int i = 0; i < minutes.length; i++) {
            boolean isReached = minutes[i] >= 0;
            there[i] =
                    isReached ? PathCost.of(minutes[i] * 600, minutes[i] * 100_000L, ferries[i]) : PathCost.UNREACHABLE;
            back[i] = isReached ? (minutes[i] + 1) * 600 : Integer.MAX_VALUE;
            dry.set(i, isReached && ferries[i] == 0);
        }
        return new SiteTravel(there, back, dry, () -> Collections.nCopies(there.length, FastestWays.Sailed.NONE));
    }

    private static PlacedOffice office(
            String name, OfficeSite site, Set<DayOfWeek> days, List<MunicipalityNumber> serves, String positions) {
        return new PlacedOffice(
                name,
                new Office(
                        name,
                        Map.of("state", new BigDecimal(positions)),
                        Map.of(),
                        new Opening(days, Optional.empty()),
                        serves,
                        List.of(),
                        OptionalLong.of(8),
                        StaffTravel.NONE),
                site);
    }

    private static PlacedOffice west(Set<DayOfWeek> days) {
        return office("West", WEST, days, List.of(FIRST), "3");
    }

    private static PlacedOffice east(Set<DayOfWeek> days) {
        return office("East", EAST, days, List.of(SECOND), "1.1");
    }

    private Evaluation both(Assignment assignment) {
        Set<DayOfWeek> all = Opening.WEEKDAYS.days();
        return evaluator.evaluate(List.of(west(all), east(all)), assignment, LIMITS);
    }

    @Test
    void peopleAreCountedOnceEach() {
        Figures people = both(Assignment.NEAREST).everybody().people();

        assertThat(people.within()).containsExactly(100.0, 130.0, 180.0);
        assertThat(people.beyond()).isZero();
        assertThat(people.unreached()).as("D").isEqualTo(20);
        assertThat(people.notConnected()).as("E").isEqualTo(5);
        assertThat(people.withoutOffice()).isZero();
        assertThat(people.all()).isEqualTo(205);
        assertThat(people.reached() + people.unreached() + people.notConnected() + people.withoutOffice())
                .isEqualTo(people.all());
    }

    @Test
    void meansAndPercentilesAreOfThoseWhoReachAnOffice() {
        Figures people = both(Assignment.NEAREST).everybody().people();

        // (100·10 + 50·35 + 30·20) / 180 minutes
        assertThat(people.meanTenthSeconds().orElseThrow()).isEqualTo(3350.0 / 180 * 600, within(1e-6));
        assertThat(people.medianTenthSeconds()).hasValue(10 * 600);
        assertThat(people.ninetiethTenthSeconds()).hasValue(35 * 600);
        assertThat(people.worst()).contains(new Figures.Worst("B", 35 * 600));
        assertThat(people.meanRoundTripTenthSeconds().orElseThrow())
                .isEqualTo((2 * 3350.0 / 180 + 1) * 600, within(1e-6));
        assertThat(people.meanKilometres().orElseThrow()).isEqualTo(3350.0 / 180, within(1e-9));
    }

    @Test
    void clientsAreWeighedByThemselves() {
        Figures clients = both(Assignment.NEAREST).everybody().clients();

        assertThat(clients.all()).isEqualTo(20);
        assertThat(clients.within()).containsExactly(10.0, 16.0, 16.0);
        assertThat(clients.medianTenthSeconds()).hasValue(10 * 600);
        assertThat(clients.ninetiethTenthSeconds()).hasValue(20 * 600);
    }

    @Test
    void municipalitiesAndSettlementsHaveTheirOwn() {
        Evaluation evaluation = both(Assignment.NEAREST);

        assertThat(evaluation.municipalities()).hasSize(2);
        assertThat(evaluation.municipalities().get(0).people().within()).containsExactly(100.0, 100.0, 150.0);
        assertThat(evaluation.municipalities().get(1).people().unreached()).isEqualTo(20);
        assertThat(evaluation.settlements().stream().map(AreaFigures::settlement))
                .containsExactly("A", "B", "C", "D", "E");
        assertThat(evaluation.settlements().get(3).people().meanTenthSeconds()).isEmpty();
        assertThat(evaluation.settlements().get(3).people().worst()).isEmpty();
    }

    @Test
    void whoGoesToTheirOwnOfficeMayPassANearerOne() {
        Evaluation own = both(Assignment.OWN);

        assertThat(own.visits().tenthSeconds(1)).as("B to West").isEqualTo(40 * 600);
        assertThat(own.everybody().people().byFerry()).as("B").isEqualTo(50);
        assertThat(own.everybody().people().onlyByFerry()).as("B").isEqualTo(50);
        assertThat(both(Assignment.NEAREST).everybody().people().byFerry()).isZero();
    }

    @Test
    void whoHasNoOfficeOfTheirOwnIsCountedAsThat() {
        Evaluation own = evaluator.evaluate(List.of(west(Opening.WEEKDAYS.days())), Assignment.OWN, LIMITS);

        assertThat(own.everybody().people().withoutOffice()).as("C and D").isEqualTo(50);
        assertThat(own.everybody().people().notConnected()).isEqualTo(5);
        assertThat(own.everybody().people().unreached()).isZero();
    }

    @Test
    void settlementsHaveTheirOfficeAndTheNextNearest() {
        List<SettlementOffices> own = SettlementOffices.of(both(Assignment.OWN).visits());
        List<SettlementOffices> nearest =
                SettlementOffices.of(both(Assignment.NEAREST).visits());

        assertThat(nearest.get(0).nearest()).contains(new SettlementOffices.Way(0, 100, 10 * 600));
        assertThat(nearest.get(0).next()).contains(new SettlementOffices.Way(1, 100, 50 * 600));
        assertThat(own.get(1).nearest()).contains(new SettlementOffices.Way(0, 50, 40 * 600));
        assertThat(own.get(1).next())
                .as("B is not served by East, which is nearer")
                .contains(new SettlementOffices.Way(1, 50, 35 * 600));
        assertThat(nearest.get(2).next()).as("C reaches East alone").isEmpty();
        assertThat(nearest.get(3)).isEqualTo(new SettlementOffices(Optional.empty(), Optional.empty()));
    }

    @Test
    void placesOfOneSettlementGoWhereMostOfThemGo() {
        DemandPlaces cells = new DemandPlaces(List.of(cell("one", 30), cell("two", 20), cell("three", 40)));
        Evaluator twoWays = new Evaluator(
                cells,
                site -> site.equals(WEST)
                        ? travel(new int[] {10, 20, 50}, new int[] {0, 0, 0})
                        : travel(new int[] {40, 30, 5}, new int[] {0, 0, 0}));
        Set<DayOfWeek> all = Opening.WEEKDAYS.days();
        SettlementOffices offices = SettlementOffices.of(
                        twoWays.visits(List.of(west(all), east(all)), Assignment.NEAREST))
                .get(0);

        assertThat(offices.nearest()).contains(new SettlementOffices.Way(0, 50, 14 * 600));
        assertThat(offices.next()).contains(new SettlementOffices.Way(1, 50, 36 * 600));
    }

    private static DemandPlace cell(String id, int people) {
        return new DemandPlace(id, "Town", Optional.of(FIRST), people, 0, 0, 0, Optional.of(NetworkPoint.on(0, 0.5)));
    }

    @Test
    void staffIsOfTheSideThatPaysIt() {
        StaffRatio staff = StaffRatio.of(
                2_000,
                Map.of("state", new BigDecimal("3"), "social", new BigDecimal("1.5"), "refugee", BigDecimal.ONE));

        assertThat(staff.perThousand(StaffSide.STATE)).hasValue(1.5);
        assertThat(staff.perThousand(StaffSide.MUNICIPAL)).hasValue(1.25);
        assertThat(staff.perThousand()).hasValue(2.75);
        assertThat(StaffRatio.of(2_000, Map.of()).perThousand(StaffSide.STATE)).isEmpty();
        assertThat(StaffRatio.of(0, Map.of("state", BigDecimal.ONE)).perThousand())
                .isEmpty();
    }

    @Test
    void loadsAndStaffAreByOffice() {
        List<OfficeLoad> loads = both(Assignment.NEAREST).offices();

        assertThat(loads.get(0).people()).isEqualTo(100);
        assertThat(loads.get(1).people()).as("B and C").isEqualTo(80);
        assertThat(loads.get(0).overCapacity()).as("10 clients, room for 8").isEqualTo(2);
        assertThat(loads.get(1).overCapacity()).isZero();
        assertThat(loads.get(0).staff().perThousand().orElseThrow())
                .as("3 for the 150 of its municipality")
                .isEqualTo(20, within(1e-9));
        assertThat(loads.get(1).staff().perThousandByKind()).containsEntry("state", 1.1 * 1000 / 55);
    }

    @Test
    void anOfficeOfTwoDaysIsReachedOnItsDaysAndTheOtherOnesElsewhere() {
        Evaluation evaluation =
                evaluator.evaluate(List.of(west(Opening.WEEKDAYS.days()), east(TWO_DAYS)), Assignment.NEAREST, LIMITS);
        AreaFigures settlementB = evaluation.settlements().get(1);
        AreaFigures settlementC = evaluation.settlements().get(2);

        assertThat(settlementB.people().meanTenthSeconds()).as("own day").hasValue(35 * 600);
        // Two days 35 minutes to East, three days 40 to West.
        assertThat(settlementB.people().weekdayMeanTenthSeconds()).hasValue(38 * 600);
        assertThat(settlementB.people().weekdaysServed()).hasValue(5);
        assertThat(settlementC.people().weekdayMeanTenthSeconds()).hasValue(20 * 600);
        assertThat(settlementC.people().weekdaysServed()).hasValue(2);
    }

    /** West serves 0001 and 0003, of which nobody knows how many they are: 3 positions for the 150 of 0001 alone would be too many for each 1,000. */
    @Test
    void staffPerThousandIsNotToldWhereAMunicipalityIsLeftOut() {
        MunicipalityNumber unknown = new MunicipalityNumber("0003");
        Evaluator some = new Evaluator(new DemandPlaces(PLACES.list(), Set.of(unknown)), evaluator.travel());

        Evaluation evaluation = some.evaluate(
                List.of(office("West", WEST, Opening.WEEKDAYS.days(), List.of(FIRST, unknown), "3"), east(TWO_DAYS)),
                Assignment.OWN,
                LIMITS);

        assertThat(evaluation.offices().get(0).staff().inhabitants()).isEmpty();
        assertThat(evaluation.offices().get(0).staff().perThousand()).isEmpty();
        assertThat(evaluation.offices().get(1).staff().perThousand()).hasValue(1.1 * 1000 / 55);
        assertThat(evaluation.staff().perThousand()).as("all of them").isEmpty();
    }

    @Test
    void aMovedOfficeHasWinnersAndLosers() {
        Set<DayOfWeek> all = Opening.WEEKDAYS.days();
        Evaluation before = evaluator.evaluate(List.of(east(all)), Assignment.NEAREST, LIMITS);
        Evaluation after = evaluator.evaluate(List.of(west(all)), Assignment.NEAREST, LIMITS);

        Shift people = Comparison.of(before, after).everybody().people();

        assertThat(people.nearer()).as("A").isEqualTo(100);
        assertThat(people.further()).as("B").isEqualTo(50);
        assertThat(people.cutOff()).as("C").isEqualTo(30);
        assertThat(people.connected()).isZero();
        assertThat(people.wonTenthSeconds()).isEqualTo(100 * 40 * 600);
        assertThat(people.lostTenthSeconds()).isEqualTo(50 * 5 * 600);
        assertThat(people.newlyByFerry()).as("B").isEqualTo(50);
        assertThat(people.newlyOnlyByFerry()).as("B").isEqualTo(50);
        assertThat(people.newlyWithin()).containsExactly(100.0, 100.0, 100.0);
        assertThat(people.newlyBeyond()).as("C").containsExactly(0.0, 30.0, 30.0);
        // A and B: (100·50 + 50·35) / 150 and (100·10 + 50·40) / 150.
        assertThat(people.meanChangeTenthSeconds().orElseThrow()).isEqualTo((20 - 45) * 600, within(1e-6));
        assertThat(people.all()).isEqualTo(205);
    }

    /** East keeps two days: on those B goes there (35), on three to West (40); C goes nowhere on three. On a day of their own choosing nobody notices. */
    @Test
    void fewerOpeningDaysAreAChangeForThoseWhoMustComeOnAGivenDay() {
        Set<DayOfWeek> all = Opening.WEEKDAYS.days();
        Evaluation before = both(Assignment.NEAREST);
        Evaluation after = evaluator.evaluate(List.of(west(all), east(TWO_DAYS)), Assignment.NEAREST, LIMITS);

        Shift people = Comparison.of(before, after).everybody().people();

        assertThat(people.further() + people.nearer() + people.cutOff()).isZero();
        assertThat(people.isNone()).isFalse();
        WeekdayShift weekday = people.weekday();
        assertThat(weekday.further()).as("B, 38 minutes for 35").isEqualTo(50);
        assertThat(weekday.nearer()).isZero();
        assertThat(weekday.fewerDays()).as("C").isEqualTo(30);
        assertThat(weekday.moreDays()).isZero();
        // Over people and days: (100·10 + 50·35 + 30·20)·5 / (180·5), then (5·100·10 + 50·(2·35 + 3·40) + 2·30·20) /
        // (5·150 + 2·30).
        assertThat(weekday.meanBeforeTenthSeconds().orElseThrow()).isEqualTo(3350.0 / 180 * 600, within(1e-6));
        assertThat(weekday.meanAfterTenthSeconds().orElseThrow()).isEqualTo(15_700.0 / 810 * 600, within(1e-6));
        // A, B and C of 205; then A and B five days, C two.
        assertThat(weekday.daysBefore().orElseThrow()).isEqualTo(900.0 / 205, within(1e-9));
        assertThat(weekday.daysAfter().orElseThrow()).isEqualTo(810.0 / 205, within(1e-9));
        assertThat(after.everybody().people().weekdayMeanTenthSeconds()).isEqualTo(weekday.meanAfterTenthSeconds());
    }

    @Test
    void anOfficeThatIsOpenOnSaturdaysOnlyIsThereOnNoWeekday() {
        Evaluation after = evaluator.evaluate(
                List.of(west(EnumSet.of(DayOfWeek.SATURDAY)), east(EnumSet.of(DayOfWeek.SATURDAY))),
                Assignment.NEAREST,
                LIMITS);

        WeekdayShift weekday = Comparison.of(both(Assignment.NEAREST), after)
                .everybody()
                .people()
                .weekday();

        assertThat(weekday.fewerDays()).as("A, B and C").isEqualTo(180);
        assertThat(weekday.daysAfter()).hasValue(0);
        assertThat(weekday.meanAfterTenthSeconds()).isEmpty();
        assertThat(weekday.isNone()).isFalse();
    }

    @Test
    void aScenarioAgainstItselfChangesNothing() {
        Evaluation evaluation = both(Assignment.NEAREST);

        Comparison comparison = Comparison.of(evaluation, evaluation);

        List<Shift> shifts = new ArrayList<>(List.of(comparison.everybody().people()));
        comparison.settlements().forEach(each -> shifts.addAll(List.of(each.people(), each.clients())));
        assertThat(shifts).allMatch(Shift::isNone);
        assertThat(Arrays.asList(comparison.before(), comparison.after())).containsOnly(evaluation);
    }
}
