package no.omland.scenario.errand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.omland.municipality.MunicipalityNumber;
import no.omland.scenario.evaluation.AreaKind;
import no.omland.scenario.evaluation.DemandKind;
import no.omland.scenario.evaluation.DemandPlace;
import no.omland.scenario.evaluation.DemandPlaces;
import no.omland.travel.catchment.TimeLimits;
import org.junit.jupiter.api.Test;

/**
 * Two days; West is for municipality 0001 and open both, East for everybody and open on the second. Minutes there, away:
 *
 * <pre>
 * place  municipality  people  clients  to West, 1st  to West, 2nd  to East, 2nd
 * A      0001          100     10       10, 60        no way home   20, 50
 * B      0001          50      0        too late      too late      no way there
 * C      0002          30      6        10, 40        10, 40        70, 200
 * D      0002          20      4        10, 40        10, 40        no stop near home
 * </pre>
 */
final class ErrandEvaluationTest {

    private static final MunicipalityNumber FIRST = new MunicipalityNumber("0001");
    private static final MunicipalityNumber SECOND = new MunicipalityNumber("0002");
    private static final List<LocalDate> DAYS = List.of(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 24));
    private static final TimeLimits LIMITS = new TimeLimits(List.of(15, 60));
    private static final DemandPlaces PLACES = new DemandPlaces(List.of(
            place("A", FIRST, 100, 10),
            place("B", FIRST, 50, 0),
            place("C", SECOND, 30, 6),
            place("D", SECOND, 20, 4)));

    private static final OfficeErrands WEST = new OfficeErrands(
            "West",
            home -> home.equals(Optional.of(FIRST)),
            List.of(
                    List.of(done(10, 60, 1), no(Obstacle.TOO_LATE_THERE), done(10, 40, 0), done(10, 40, 0)),
                    List.of(no(Obstacle.NO_WAY_HOME), no(Obstacle.TOO_LATE_THERE), done(10, 40, 0), done(10, 40, 0))));
    private static final OfficeErrands EAST = new OfficeErrands(
            "East",
            home -> true,
            List.of(
                    List.of(),
                    List.of(
                            done(20, 50, 3),
                            no(Obstacle.NO_WAY_THERE),
                            done(70, 200, 2),
                            no(Obstacle.NO_STOP_NEAR_HOME))));

    private static DemandPlace place(String id, MunicipalityNumber number, double people, double clients) {
        return new DemandPlace(id, id, Optional.of(number), people, clients, 0, 0, Optional.empty());
    }

    private static DayErrand done(int thereMinutes, int awayMinutes, int changes) {
        return DayErrand.done(thereMinutes * 60, awayMinutes * 60, changes);
    }

    private static DayErrand no(Obstacle obstacle) {
        return DayErrand.none(obstacle);
    }

    private static ErrandEvaluation of(OfficeErrands... offices) {
        return ErrandEvaluation.of(DAYS, LIMITS, PLACES, List.of(offices));
    }

    private static ErrandFigures everybody(ErrandEvaluation evaluation, DemandKind demand) {
        return evaluation.areas(AreaKind.ALL).get(0).of(demand);
    }

    @Test
    void peopleGoWhereTheyAreLeastAwayOnTheBestDay() {
        ErrandEvaluation both = of(WEST, EAST);

        assertThat(both.errands())
                .containsExactly(
                        new PlaceErrand("East", done(20, 50, 3), 2),
                        new PlaceErrand("", no(Obstacle.TOO_LATE_THERE), 0),
                        new PlaceErrand("East", done(70, 200, 2), 1),
                        new PlaceErrand("", no(Obstacle.NO_STOP_NEAR_HOME), 0));
    }

    @Test
    void everybodyCanOrIsHindered() {
        ErrandFigures people = everybody(of(WEST, EAST), DemandKind.PEOPLE);

        assertThat(people.all()).isEqualTo(200);
        assertThat(people.can()).isEqualTo(130);
        assertThat(people.hindered())
                .isEqualTo(Map.of(Obstacle.TOO_LATE_THERE, 50.0, Obstacle.NO_STOP_NEAR_HOME, 20.0));
        assertThat(people.within()).containsExactly(0.0, 100.0);
        // (100 × 20 + 30 × 70) / 130 minutes there, (100 × 50 + 30 × 200) / 130 away, on (100 × 2 + 30 × 1) / 200 days.
        assertThat(people.meanThereSeconds()).hasValue((2000 + 2100) * 60 / 130.0);
        assertThat(people.meanAwaySeconds()).hasValue((5000 + 6000) * 60 / 130.0);
        assertThat(people.meanDays()).hasValue(1.15);
        // 100 of A need 20 minutes, 30 of C 70: nine tenths of 130 are 117.
        assertThat(people.medianThereSeconds()).hasValue(20 * 60);
        assertThat(people.ninetiethThereSeconds()).hasValue(70 * 60);
        assertThat(people.worstThere()).contains(new ErrandFigures.Worst("C", 70 * 60));
        assertThat(people.worstAway()).contains(new ErrandFigures.Worst("C", 200 * 60));
        assertThat(everybody(of(WEST, EAST), DemandKind.CLIENTS).can()).isEqualTo(16);
    }

    @Test
    void whoHasNoOfficeAndWhoHasAClosedOneAreToldApart() {
        OfficeErrands closed = new OfficeErrands("West", WEST.isFor(), List.of(List.of(), List.of()));

        assertThat(everybody(of(closed), DemandKind.PEOPLE).hindered())
                .isEqualTo(Map.of(Obstacle.CLOSED, 150.0, Obstacle.NO_OFFICE, 50.0));
    }

    @Test
    void aMunicipalityAndASettlementAreCountedApart() {
        ErrandEvaluation both = of(WEST, EAST);

        assertThat(both.areas(AreaKind.MUNICIPALITY))
                .extracting(area -> area.people().can())
                .containsExactly(100.0, 30.0);
        assertThat(both.areas(AreaKind.SETTLEMENT))
                .extracting(area -> area.settlement() + " " + area.people().can())
                .containsExactly("A 100.0", "B 0.0", "C 30.0", "D 0.0");
    }

    @Test
    void whoCanNoLongerAndWhoIsLongerAwayAreCounted() {
        ErrandComparison comparison = new ErrandComparison(of(WEST, EAST), of(WEST));
        ErrandShift people = comparison.areas(AreaKind.ALL).get(0).people();

        assertThat(people.canBefore()).isEqualTo(130);
        assertThat(people.canAfter()).isEqualTo(100);
        assertThat(people.noLongerCan()).isEqualTo(30);
        assertThat(people.newlyCan()).isZero();
        assertThat(people.longer()).isEqualTo(100);
        assertThat(people.meanAwayBeforeSeconds()).hasValue(50 * 60);
        assertThat(people.meanAwayAfterSeconds()).hasValue(60 * 60);
    }

    @Test
    void errandsOfDifferentDaysAreNotCompared() {
        ErrandEvaluation none = ErrandEvaluation.of(List.of(), LIMITS, PLACES, List.of());

        assertThatThrownBy(() -> new ErrandComparison(of(WEST), none)).isInstanceOf(IllegalArgumentException.class);
    }
}
