package no.omland.water.measure;

import static no.omland.water.Bodies.pressed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.omland.municipality.MunicipalityNumber;
import no.omland.water.EcologicalClass;
import no.omland.water.PressureDegree;
import no.omland.water.WaterBody;
import no.omland.water.WaterBodyId;
import no.omland.water.WaterBodySelection;
import no.omland.water.driver.Driver;
import no.omland.water.driver.DriverTable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a measure is overdue, what it answers, and which gaps there are. The day is 21 November 2026. */
class MeasureRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @ParameterizedTest(name = "{0}, decided {1}, ends {2}: {3}")
    @CsvSource({
        "PLANNED, , 2026-11-20, END_PASSED",
        "PLANNED, , 2026-11-21, ",
        "IN_PROGRESS, , 2026-11-20, END_PASSED",
        "PROPOSED, , 2025-01-01, END_PASSED",
        "FINISHED, 2015-01-01, 2020-01-01, ",
        "CANCELLED, 2015-01-01, 2020-01-01, ",
        "PLANNED, 2023-11-20, , NOT_IN_OPERATION",
        "PLANNED, 2023-11-21, , ",
        "PLANNED, 2023-11-20, 2027-12-31, NOT_IN_OPERATION",
        "PROPOSED, 2022-07-01, , NOT_IN_OPERATION",
        "UNKNOWN, 2022-07-01, , NOT_IN_OPERATION",
        "IN_PROGRESS, 2015-01-01, , ",
        "PLANNED, , , "
    })
    void aMeasureIsOverdueAsTheRuleSays(
            MeasureStatus status, @Nullable LocalDate decided, @Nullable LocalDate end, @Nullable Overdue why) {
        assertThat(Overdue.of(measure("1", "1-R", null, null, status, decided, end), TODAY))
                .isEqualTo(Optional.ofNullable(why));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | NO_MEASURE",
                "CANCELLED | NO_MEASURE",
                "PROPOSED | ONLY_PROPOSED",
                "PROPOSED CANCELLED UNKNOWN | ONLY_PROPOSED",
                "PROPOSED PLANNED | UNDER_WAY",
                "FINISHED IN_PROGRESS | UNDER_WAY",
                "FINISHED | FINISHED_STILL_FAILING",
                "FINISHED CANCELLED | FINISHED_STILL_FAILING",
                "FINISHED PROPOSED | ONLY_PROPOSED",
                "FINISHED LATE | OVERDUE",
                "PROPOSED LATE IN_PROGRESS | OVERDUE"
            })
    void aBodyBelowGoalHasOneGap(String words, MeasureGap gap) {
        List<Measure> measures = Stream.of(words.split(" ", -1))
                .filter(word -> !word.isEmpty())
                .map(word -> word.equals("LATE")
                        ? measure("x", "1-R", null, null, MeasureStatus.PLANNED, null, TODAY.minusDays(1))
                        : measure("x", "1-R", null, null, MeasureStatus.valueOf(word), null, null))
                .toList();
        assertThat(MeasureGap.of(measures, TODAY)).isEqualTo(gap);
    }

    @Test
    void gapsAddUpToTheBodiesBelowGoalAndUnknownStandsApart() {
        List<WaterBody> bodies = List.of(
                body("1-R", EcologicalClass.POOR),
                body("2-R", EcologicalClass.MODERATE),
                body("3-R", EcologicalClass.GOOD),
                body("4-R", EcologicalClass.UNKNOWN));
        MeasureRegister register = MeasureRegister.of(
                List.of(measure("a", "2-R", "Kantsone", null, MeasureStatus.FINISHED, null, null)), bodies);
        MeasureGaps gaps = MeasureGaps.of(bodies, register, TODAY);
        assertThat(gaps.bodies()).isEqualTo(4);
        assertThat(gaps.meeting()).isEqualTo(1);
        assertThat(gaps.unknown()).isEqualTo(1);
        assertThat(gaps.counts())
                .containsAllEntriesOf(Map.of(
                        MeasureGap.NO_MEASURE, 1,
                        MeasureGap.FINISHED_STILL_FAILING, 1,
                        MeasureGap.OVERDUE, 0));
        assertThat(gaps.counts().values().stream().mapToInt(n -> n).sum())
                .isEqualTo(gaps.below().size())
                .isEqualTo(2);
        assertThat(gaps.of(MeasureGap.NO_MEASURE))
                .extracting(each -> each.body().id().text())
                .containsExactly("1-R");
    }

    @ParameterizedTest(name = "{0} for {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Kantsone | | AGRICULTURE",
                "KANTSONE  mot vassdrag | | AGRICULTURE",
                "BUFFER_ZONE | | AGRICULTURE",
                "Kantsone | Vannkraft | HYDROPOWER",
                "Kantsone | Diffus avrenning fra spredt bebyggelse; Jordbruk | URBAN_DEVELOPMENT AGRICULTURE",
                "Kantsone | noe ukjent | AGRICULTURE",
                "Noe nytt | agriculture | AGRICULTURE",
                "Noe nytt | | ''",
                "Kartlegging | | ''",
                "Opprydding i spredt avløp | | URBAN_DEVELOPMENT TOURISM_RECREATION"
            })
    void aMeasureAnswersWhatItNamesElseWhatItsTypeDoes(String type, @Nullable String answers, String drivers) {
        Set<Driver> expected = Stream.of(drivers.split(" ", -1))
                .filter(word -> !word.isEmpty())
                .map(Driver::valueOf)
                .collect(Collectors.toSet());
        MeasureAnswers rule = new MeasureAnswers(DriverTable.BUILT_IN, MeasureTypes.BUILT_IN);
        assertThat(rule.of(measure("1", "1-R", type, answers, MeasureStatus.PROPOSED, null, null)))
                .isEqualTo(expected);
        assertThat(rule.of(measure("1", "1-R", type, answers, MeasureStatus.CANCELLED, null, null)))
                .isEmpty();
    }

    @Test
    void heavyPressuresThatNoMeasureAnswersAreFoundByDriver() {
        WaterBody body = pressed(
                "1-R",
                EcologicalClass.POOR,
                EcologicalClass.GOOD,
                List.of("1860"),
                "Diffus avrenning fra fulldyrket mark: LARGE",
                "Diffus avrenning fra beite og eng: MEDIUM",
                "Diffus avrenning fra spredt bebyggelse: MEDIUM",
                "Hydrologiske endringer grunnet vannkraft: SMALL",
                "Diffus - sur nedbør: LARGE");
        MeasureRegister register = MeasureRegister.of(
                List.of(measure("a", "1-R", "Opprydding i spredt avløp", null, MeasureStatus.PROPOSED, null, null)),
                List.of(body));
        MeasureAnswers rule = new MeasureAnswers(DriverTable.BUILT_IN, MeasureTypes.BUILT_IN);
        UnansweredPressures with = UnansweredPressures.of(List.of(body), register, DriverTable.BUILT_IN, rule, false);
        assertThat(with.large()).isEqualTo(4);
        assertThat(with.answered()).isEqualTo(1);
        assertThat(with.unanswered())
                .extracting(
                        UnansweredPressures.Unanswered::driver,
                        UnansweredPressures.Unanswered::degree,
                        each -> each.pressures().size())
                .containsExactly(
                        tuple(Driver.AGRICULTURE, PressureDegree.LARGE, 2),
                        tuple(Driver.LONG_RANGE, PressureDegree.LARGE, 1));
        UnansweredPressures without = UnansweredPressures.of(List.of(body), register, DriverTable.BUILT_IN, rule, true);
        assertThat(without.unanswered())
                .extracting(UnansweredPressures.Unanswered::driver)
                .containsExactly(Driver.AGRICULTURE);
    }

    @Test
    void measuresAreCountedByWhoHasToActWithTheirCost() {
        Measure own = new Measure(
                "1",
                List.of(),
                null,
                "Kantsone",
                null,
                new MunicipalityNumber("1860"),
                "Bonden",
                "landbruk",
                MeasureStatus.PLANNED,
                null,
                null,
                TODAY.minusDays(1),
                100L,
                Map.of());
        Measure unpriced = new Measure(
                "2",
                List.of(),
                null,
                "Kantsone",
                null,
                new MunicipalityNumber("1860"),
                null,
                "landbruk",
                MeasureStatus.FINISHED,
                null,
                null,
                null,
                null,
                Map.of());
        Measure cancelled = new Measure(
                "3",
                List.of(),
                null,
                "Kantsone",
                null,
                new MunicipalityNumber("1860"),
                null,
                "landbruk",
                MeasureStatus.CANCELLED,
                null,
                null,
                null,
                900L,
                Map.of());
        Measure other = new Measure(
                "4",
                List.of(),
                null,
                "Minstevannføring",
                null,
                null,
                "NVE",
                null,
                MeasureStatus.PROPOSED,
                null,
                null,
                null,
                5L,
                Map.of());
        List<MeasureTally> tallies = MeasureTally.of(
                List.of(other, own, unpriced, cancelled), MeasureTally.Grouping.RESPONSIBLE_AND_SECTOR, TODAY);
        assertThat(tallies)
                .extracting(
                        MeasureTally::municipality,
                        MeasureTally::authority,
                        MeasureTally::measures,
                        MeasureTally::overdue,
                        MeasureTally::costKroner,
                        MeasureTally::costKnown,
                        MeasureTally::costUnknown)
                .containsExactly(tuple("1860", null, 3, 1, 100L, 1, 1), tuple(null, "NVE", 1, 0, 5L, 1, 0));
    }

    @Test
    void measuresOfUnknownBodiesAreKeptAndListed() {
        WaterBody body = body("1-R", EcologicalClass.POOR);
        MeasureRegister register = MeasureRegister.of(
                List.of(
                        measure("a", "1-R; 9-R", null, null, MeasureStatus.PLANNED, null, null),
                        measure("b", "9-R", null, null, MeasureStatus.PLANNED, null, null),
                        measure("c", "", null, null, MeasureStatus.PLANNED, null, null)),
                List.of(body));
        assertThat(register.withoutKnownBody()).extracting(Measure::id).containsExactly("b", "c");
        assertThat(register.unknownBodies(register.find("a").orElseThrow())).containsExactly(new WaterBodyId("9-R"));
        assertThat(register.measures().stream().filter(register::lacksBody).map(Measure::id))
                .containsExactly("a", "b", "c");
        assertThat(register.of(WaterBodySelection.ALL)).hasSize(3);
        WaterBodySelection lofoten = new WaterBodySelection(
                Set.of("Lofoten"), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), "");
        assertThat(register.of(lofoten)).extracting(Measure::id).containsExactly("a");
    }

    private static WaterBody body(String id, EcologicalClass found) {
        return pressed(id, found, EcologicalClass.GOOD, List.of("1860"));
    }

    static Measure measure(
            String id,
            String bodies,
            @Nullable String type,
            @Nullable String answers,
            MeasureStatus status,
            @Nullable LocalDate decided,
            @Nullable LocalDate end) {
        return new Measure(
                id,
                MeasureTable.bodies(bodies),
                null,
                type,
                answers,
                null,
                null,
                null,
                status,
                decided,
                null,
                end,
                null,
                Map.of());
    }
}
