package no.omland.water.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.omland.issue.Language;
import no.omland.municipality.MunicipalityReforms;
import no.omland.water.ChemicalStatus;
import no.omland.water.EcologicalClass;
import no.omland.water.EnvironmentalObjective;
import no.omland.water.Modification;
import no.omland.water.PlanPeriod;
import no.omland.water.Pressure;
import no.omland.water.PressureDegree;
import no.omland.water.RegisterWords;
import no.omland.water.RegisterWords.GivenClass;
import no.omland.water.WaterBody;
import no.omland.water.WaterBodyId;
import no.omland.water.WaterBodyPlace;
import no.omland.water.WaterCategory;
import no.omland.water.quality.ElementGroup;
import no.omland.water.quality.QualityElement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class DoctorTest {

    private static final Pressure SEWAGE = new Pressure("Avløp", PressureDegree.LARGE);

    @Test
    void aHealthyBodyBreaksNoRule() {
        assertThat(examine(new Patient().body())).allSatisfy(check -> {
            assertThat(check.findings()).as(check.rule().code()).isEmpty();
            assertThat(check.total()).isEqualTo(1);
        });
    }

    @ParameterizedTest(name = "{0}, goal {1}, pressed {2}: {3}")
    @CsvSource({
        "MODERATE, GOOD, false, pressure.missing",
        "MODERATE, MODERATE, false, pressure.missing",
        "MODERATE, GOOD, true, ''",
        "GOOD, HIGH, false, pressure.missing-below-goal",
        "GOOD, HIGH, true, ''",
        "UNKNOWN, GOOD, false, ''"
    })
    void somethingMustWeighOnABodyThatIsNotAsItShouldBe(
            EcologicalClass found, EcologicalClass goal, boolean pressed, String expected) {
        Patient patient = new Patient();
        patient.found = found;
        patient.goal = goal;
        patient.pressures = pressed ? List.of(SEWAGE) : List.of();
        Patient other = new Patient();
        other.id = "179-2-L";
        other.name = "Lillevatnet";
        other.pressures = List.of(SEWAGE);
        assertThat(codes(examine(patient.body(), other.body()))).isEqualTo(expected);
    }

    @Test
    void whereNoSourceGivesPressuresTheirAbsenceTellsNothing() {
        Patient patient = new Patient();
        patient.found = EcologicalClass.BAD;
        patient.pressures = List.of();
        assertThat(examine(patient.body()).get(0).checked()).isZero();
    }

    @ParameterizedTest(name = "status {0}, potential {1}: {2}")
    @CsvSource({
        "GOOD, NOT_APPLICABLE, ''",
        "GOOD, MODERATE, class.both-scales",
        "NOT_APPLICABLE, MODERATE, ''",
        "UNKNOWN, NOT_APPLICABLE, class.neither-scale",
        "NOT_GIVEN, UNKNOWN, class.neither-scale",
        "BLANK, BLANK, class.neither-scale",
        "BLANK, MODERATE, ''",
        "BLANK, NOT_GIVEN, class.neither-scale",
        "NOT_GIVEN, NOT_GIVEN, ''"
    })
    void oneScaleAndOnlyOneIsSet(GivenClass status, GivenClass potential, String expected) {
        Patient patient = new Patient();
        patient.status = status;
        patient.potential = potential;
        assertThat(codes(examine(patient.body()))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "status goal {0}, potential goal {1}: {2}")
    @CsvSource({
        "GOOD, GOOD, ''",
        "NOT_GIVEN, HIGH, goal.of-natural",
        "GOOD, UNKNOWN, goal.of-natural",
        "UNKNOWN, UNKNOWN, ''",
        "HIGH, GOOD, ''"
    })
    void aModifiedBodyHasAGoalOnItsOwnScale(GivenClass statusGoal, GivenClass potentialGoal, String expected) {
        Patient patient = new Patient();
        patient.modification = Modification.HEAVILY_MODIFIED;
        patient.status = GivenClass.NOT_APPLICABLE;
        patient.potential = GivenClass.GOOD;
        patient.statusGoal = statusGoal;
        patient.potentialGoal = potentialGoal;
        assertThat(codes(examine(patient.body()))).isEqualTo(expected);
    }

    /** 1850 was split between Narvik and Hamarøy in 2020; 1804 is Bodø; 3811 was Færder from 2020 to 2023 (facts/municipality-numbers.csv). */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "1804, ''",
        "3811, municipality.old",
        "1850, municipality.old",
        "SE, ''",
        "2311, ''",
        "9999, municipality.bad",
        "Bodø, municipality.bad"
    })
    void codesOfMunicipalitiesAreKnownAndTodays(String code, String expected) {
        Patient patient = new Patient();
        patient.codes = List.of("1865", code);
        assertThat(codes(examine(patient.body()))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2021-12-31, date.stale", "2022-01-01, ''", "2026-11-21, ''"})
    void whatNobodyTouchedSinceThePlanBeforeIsStale(LocalDate changed, String expected) {
        Patient patient = new Patient();
        patient.changed = changed;
        assertThat(codes(examine(patient.body()))).isEqualTo(expected);
    }

    @Test
    void aClassThatItsElementsForbidIsFound() {
        List<RuleCheck> checks = Doctor.examine(
                List.of(new Patient().body()),
                knowledge(Map.of(
                        new WaterBodyId("179-1-L"),
                        List.of(QualityElement.classed("Fisk", ElementGroup.BIOLOGICAL, EcologicalClass.POOR)))));
        assertThat(codes(checks)).isEqualTo("class.contradicted");
        assertThat(checks.get(2).findings().get(0).sentence(Language.BOKMAAL))
                .isEqualTo("oppgitt klasse er god; elementene gir dårlig (Fisk)");
        assertThat(checks.get(2).findings().get(0).sentence(Language.ENGLISH))
                .isEqualTo("the reported class is good; the elements give poor (Fisk)");
    }

    @Test
    void bodiesOfOneNameKindAndAreaAreToldOfEachOther() {
        Patient other = new Patient();
        other.id = "179-2-L";
        Patient river = new Patient();
        river.id = "179-3-R";
        List<RuleCheck> checks = examine(new Patient().body(), other.body(), river.body());
        RuleCheck names = checks.get(DoctorRule.NAME_DUPLICATE.ordinal());
        assertThat(names.findings())
                .extracting(finding -> finding.details().get(0))
                .containsExactly("179-2-L", "179-1-L");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "POLYGON ((10 10, 20 10, 20 20, 10 10)) | ''",
                "LINESTRING (90 50, 95 50, 98 50, 150 50) | ''",
                "LINESTRING (90 50, 110 50, 120 50, 150 50) | geometry.outside-area",
                "POINT (200 200) | geometry.outside-area",
                "none | geometry.missing"
            })
    void aBodyIsOnTheMapAndInItsArea(@Nullable String wkt, String expected) {
        Patient patient = new Patient();
        patient.wkt = wkt;
        assertThat(codes(examine(patient.body()))).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(DoctorRule.class)
    void everyRuleHasItsWordsInEveryLanguage(DoctorRule rule) {
        RuleCheck check = new RuleCheck(rule, 0, 0, List.of());
        for (Language language : Language.values()) {
            assertThat(check.title(language)).isNotBlank();
            assertThat(check.explanation(language)).endsWith(".");
            assertThat(new Finding(rule, new Patient().body(), List.of("GOOD", "GOOD", "x")).sentence(language))
                    .isNotBlank()
                    .doesNotContain("{");
        }
        assertThat(DoctorRule.find(rule.code())).contains(rule);
    }

    @ParameterizedTest(name = "{0} is in {1}–{2}")
    @CsvSource({"2022-01-01, 2022, 2027", "2027-12-31, 2022, 2027", "2028-01-01, 2028, 2033", "2021-06-01, 2016, 2021"})
    void planPeriodsAreSixYears(LocalDate day, int first, int last) {
        PlanPeriod period = PlanPeriod.of(day);
        assertThat(List.of(period.firstYear(), period.lastYear())).containsExactly(first, last);
        assertThat(period.before().lastYear()).isEqualTo(first - 1);
    }

    private static List<RuleCheck> examine(WaterBody... bodies) {
        return Doctor.examine(Arrays.asList(bodies), knowledge(Map.of()));
    }

    private static DoctorKnowledge knowledge(Map<WaterBodyId, List<QualityElement>> elements) {
        return new DoctorKnowledge(
                MunicipalityReforms.load(),
                elements,
                Map.of("Lofoten", geometry("POLYGON ((0 0, 100 0, 100 100, 0 100, 0 0))")),
                PlanPeriod.of(LocalDate.of(2026, 11, 21)));
    }

    private static String codes(List<RuleCheck> checks) {
        return String.join(
                " ",
                checks.stream()
                        .filter(check -> !check.findings().isEmpty())
                        .map(check -> check.rule().code())
                        .toList());
    }

    private static Geometry geometry(String wkt) {
        try {
            return new WKTReader().read(wkt);
        } catch (ParseException e) {
            throw new IllegalArgumentException(wkt, e);
        }
    }

    /** A body with nothing wrong, until told otherwise. */
    private static final class Patient {
        private String id = "179-1-L";
        private String name = "Storvatnet";
        private Modification modification = Modification.NATURAL;
        private EcologicalClass found = EcologicalClass.GOOD;
        private EcologicalClass goal = EcologicalClass.GOOD;
        private GivenClass status = GivenClass.GOOD;
        private GivenClass potential = GivenClass.NOT_APPLICABLE;
        private GivenClass statusGoal = GivenClass.GOOD;
        private GivenClass potentialGoal = GivenClass.UNKNOWN;
        private List<String> codes = List.of("1865");
        private List<Pressure> pressures = List.of(SEWAGE);
        private LocalDate changed = LocalDate.of(2024, 1, 1);
        private @Nullable String wkt = "POINT (50 50)";

        WaterBody body() {
            WaterBodyId own = new WaterBodyId(id);
            return new WaterBody(
                    own,
                    name,
                    own.category().orElse(WaterCategory.UNKNOWN),
                    modification,
                    found,
                    ChemicalStatus.UNKNOWN,
                    new EnvironmentalObjective(goal, ChemicalStatus.UNKNOWN, null, Set.of()),
                    new WaterBodyPlace("Lofoten", null, null, List.of(), List.of(), false),
                    null,
                    changed,
                    pressures,
                    wkt == null ? null : geometry(wkt),
                    new RegisterWords(status, potential, statusGoal, potentialGoal, codes),
                    Map.of());
        }
    }
}
