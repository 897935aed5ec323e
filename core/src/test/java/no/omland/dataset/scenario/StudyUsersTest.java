package no.omland.dataset.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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
import no.omland.account.Account;
import no.omland.account.AccountFigures;
import no.omland.account.Post;
import no.omland.account.Rates;
import no.omland.account.WeekdayAccount;
import no.omland.account.WeekdayFigures;
import no.omland.municipality.MunicipalityNumber;
import no.omland.scenario.Assignment;
import no.omland.scenario.Office;
import no.omland.scenario.Opening;
import no.omland.scenario.StaffTravel;
import no.omland.scenario.evaluation.DemandPlace;
import no.omland.scenario.evaluation.DemandPlaces;
import no.omland.scenario.evaluation.Evaluator;
import no.omland.scenario.evaluation.OfficeSite;
import no.omland.scenario.evaluation.PlacedOffice;
import no.omland.scenario.evaluation.SiteTravel;
import no.omland.scenario.evaluation.Visits;
import no.omland.travel.NetworkPoint;
import no.omland.travel.PathCost;
import no.omland.travel.search.FastestWays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Clients in accounts: a village at the office with 400 people, and a valley an hour and 60 km off with 600; seven clients in the municipality. */
final class StudyUsersTest {

    private static final double CLIENTS = 7;
    private static final int VILLAGE = 400;
    private static final int VALLEY = 600;
    private static final int HOUR = 36_000;
    private static final long AN_HOUR = PathCost.of(HOUR, 6_000_000, 0);
    private static final SiteTravel TO_VILLAGE = travel(new long[] {0, AN_HOUR, AN_HOUR, AN_HOUR});
    private static final SiteTravel TO_VALLEY = travel(new long[] {AN_HOUR, 0, 0, 0});
    private static final Opening TWO_DAYS =
            new Opening(EnumSet.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY), Optional.empty());

    /** Nobody stands still because the valley is drawn as many small places: of 7 clients 4.2 live there, five visits a year, an hour and 60 km each way. */
    @ParameterizedTest
    @ValueSource(ints = {1, 3, 60, 600})
    void aGridAsFineAsOneLikesChangesNotAKrone(int pieces) {
        Account account = account(visits(pieces));

        assertThat(account.userHours().doubleValue()).isCloseTo(42, within(1e-9));
        assertThat(account.kroner(Post.USER_TIME)).isEqualTo(42 * 72);
        assertThat(account.kroner(Post.USER_TRAVEL)).isEqualTo(42 * 60 * 350 / 100);
        assertThat(account.lines().stream().filter(line -> line.post() == Post.USER_TIME))
                .hasSize(1 + pieces);
    }

    @Test
    void aPartOfAClientWhoHasNoWayIsTold() {
        SiteTravel nowhere = travel(new long[] {0, PathCost.UNREACHABLE});
        Account account = account(visits(places(1), List.of(nowhere), List.of(Opening.WEEKDAYS)));

        assertThat(account.missing()).hasSize(2).allMatch(missing -> missing.users() == 5);
    }

    /** An office in the valley that is open on two weekdays: on the other three its 4.2 clients go to the village, on a day of their own choosing nowhere. */
    @Test
    void onAGivenWeekdayUsersGoToAnOfficeThatIsOpenThen() {
        Visits visits = visits(places(3), List.of(TO_VILLAGE, TO_VALLEY), List.of(Opening.WEEKDAYS, TWO_DAYS));
        Account account = Account.of(
                new AccountFigures(
                        "x",
                        List.of(),
                        List.of(),
                        new StudyUsers(visits, String::valueOf).onAChosenDay(),
                        new StudyUsers(visits, String::valueOf).onWeekdays()),
                Rates.usual());

        assertThat(account.kroner(Post.USER_TIME)).isZero();
        WeekdayAccount weekday = account.weekday().orElseThrow();
        // Three of five weekdays of the 42 hours there and home, at 72 kroner, and 60 km an hour at 3.50.
        assertThat(weekday.hours().doubleValue()).isCloseTo(25.2, within(1e-9));
        assertThat(weekday.kroner(Post.USER_TIME)).isEqualTo(1814);
        assertThat(weekday.kroner(Post.USER_TRAVEL)).isEqualTo(5292);
        assertThat(account.weekdayUsersKroner()).isEqualTo(1814 + 5292);
        assertThat(weekday.someDays().doubleValue()).isZero();
        assertThat(weekday.isForAll()).isTrue();
    }

    @Test
    void whoIsServedOnSomeWeekdaysOrOnNoneIsCounted() {
        WeekdayFigures twoDays = onWeekdays(visits(places(3), List.of(TO_VALLEY), List.of(TWO_DAYS)))
                .orElseThrow();
        WeekdayFigures saturday = onWeekdays(visits(
                        places(3),
                        List.of(TO_VALLEY),
                        List.of(new Opening(EnumSet.of(DayOfWeek.SATURDAY), Optional.empty()))))
                .orElseThrow();

        assertThat(twoDays.someDays().doubleValue()).isCloseTo(7, within(1e-9));
        assertThat(twoDays.noDay().doubleValue()).isZero();
        assertThat(saturday.noDay().doubleValue()).isCloseTo(7, within(1e-9));
        assertThat(saturday.users()).isEmpty();
    }

    @Test
    void officesThatAreOpenOnAllWeekdaysHaveNoSecondFigure() {
        assertThat(new StudyUsers(visits(3), String::valueOf).onWeekdays()).isEmpty();
    }

    private static Visits visits(int pieces) {
        long[] costs = new long[1 + pieces];
        Arrays.fill(costs, 1, costs.length, AN_HOUR);
        return visits(places(pieces), List.of(travel(costs)), List.of(Opening.WEEKDAYS));
    }

    private static Visits visits(DemandPlaces places, List<SiteTravel> travels, List<Opening> openings) {
        List<PlacedOffice> offices = new ArrayList<>();
        for (int i = 0; i < travels.size(); i++) {
            offices.add(new PlacedOffice(
                    "office " + i,
                    new Office(
                            "site " + i,
                            Map.of(),
                            Map.of(),
                            openings.get(i),
                            List.of(),
                            List.of(),
                            OptionalLong.empty(),
                            StaffTravel.NONE),
                    new OfficeSite(i, 0, NetworkPoint.on(0, 0))));
        }
        return new Evaluator(places, site -> travels.get((int) site.easting())).visits(offices, Assignment.NEAREST);
    }

    /** Clients are spread as people are, in the arithmetic of the evaluation. */
    private static DemandPlaces places(int pieces) {
        List<DemandPlace> places = new ArrayList<>();
        places.add(place("Bygda", VILLAGE));
        for (int i = 0; i < pieces; i++) {
            places.add(place("Dalen " + i, VALLEY / pieces));
        }
        return new DemandPlaces(places);
    }

    private static DemandPlace place(String name, int people) {
        return new DemandPlace(
                name,
                name,
                MunicipalityNumber.find("4640"),
                people,
                CLIENTS * people / (VILLAGE + VALLEY),
                0,
                0,
                Optional.of(NetworkPoint.on(0, 0)));
    }

    private static SiteTravel travel(long[] there) {
        int[] back = Arrays.stream(there)
                .mapToInt(each -> each < PathCost.BOUND ? PathCost.tenthSeconds(each) : Integer.MAX_VALUE)
                .toArray();
        BitSet dry = new BitSet();
        dry.set(0, there.length);
        return new SiteTravel(there, back, dry, () -> Collections.nCopies(there.length, FastestWays.Sailed.NONE));
    }

    private static Optional<WeekdayFigures> onWeekdays(Visits visits) {
        return new StudyUsers(visits, String::valueOf).onWeekdays();
    }

    private static Account account(Visits visits) {
        return Account.of(
                new AccountFigures("x", List.of(), List.of(), new StudyUsers(visits, String::valueOf).onAChosenDay()),
                Rates.usual());
    }
}
