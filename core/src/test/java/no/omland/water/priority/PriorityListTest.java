package no.omland.water.priority;

import static no.omland.water.Bodies.pressed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import no.omland.feature.Feature;
import no.omland.feature.FeatureSet;
import no.omland.issue.DataException;
import no.omland.municipality.MunicipalityNumber;
import no.omland.water.EcologicalClass;
import no.omland.water.WaterBody;
import no.omland.water.WaterBodyId;
import no.omland.water.driver.DriverTable;
import no.omland.water.interest.InterestTable;
import no.omland.water.measure.Measure;
import no.omland.water.measure.MeasureAnswers;
import no.omland.water.measure.MeasureRegister;
import no.omland.water.measure.MeasureStatus;
import no.omland.water.measure.MeasureTypes;
import no.omland.water.priority.PriorityList.Ranked;
import no.omland.water.priority.PriorityList.Share;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PriorityListTest {

    private static final String FIELD = "Diffus avrenning fra fulldyrket mark";
    private static final String HOUSES = "Diffus avrenning fra spredt bebyggelse";
    private static final String POWER = "Hydrologiske endringer grunnet vannkraft";

    private static final List<WaterBody> BODIES = List.of(
            body("1-R", EcologicalClass.POOR, List.of("1860"), FIELD + ": LARGE"),
            body("2-R", EcologicalClass.MODERATE, List.of("1860", "1859"), FIELD + ": MEDIUM", POWER + ": LARGE"),
            body("3-R", EcologicalClass.UNKNOWN, List.of("1860"), FIELD + ": UNKNOWN"),
            body("4-R", EcologicalClass.GOOD, List.of("1860"), FIELD + ": LARGE"),
            body("5-R", EcologicalClass.BAD, List.of("1860"), POWER + ": LARGE"),
            body("6-R", EcologicalClass.MODERATE, List.of("1860"), HOUSES + ": SMALL", FIELD + ": MEDIUM"),
            body("7-R", EcologicalClass.GOOD, List.of("1859"), HOUSES + ": MEDIUM"));

    @Test
    void everyShareOfAScoreIsNamedAndTheyAddUp() {
        Ranked first = agriculture(PrioritySettings.USUAL).ranked().get(0);
        assertThat(first.body().id().text()).isEqualTo("1-R");
        assertThat(first.shares())
                .extracting(Share::criterion, Share::points, Share::weight)
                .map(Object::toString)
                .containsExactly(
                        "(FARM_PRESSURE, 3, 3)",
                        "(CLASSES_BELOW_GOAL, 2, 2)",
                        "(FARMING_ALONE, 1, 2)",
                        "(NO_MEASURE, 0, 2)",
                        "(DRINKING_WATER, 1, 4)",
                        "(BATHING, 0, 3)",
                        "(FISHING, 0, 2)",
                        "(NATURE, 0, 2)");
        assertThat(first.score()).isEqualTo(9 + 4 + 2 + 4);
        assertThat(agriculture(PrioritySettings.USUAL).ranked())
                .allSatisfy(each -> assertThat(each.score())
                        .isEqualTo(each.shares().stream().mapToInt(Share::score).sum()));
    }

    @Test
    void candidatesForAgricultureArePressedByFarmingAndNotKnownToMeetTheirGoal() {
        PriorityList list = agriculture(PrioritySettings.USUAL);
        assertThat(ids(list)).containsExactly("1-R", "6-R", "2-R", "3-R");
        assertThat(list.withoutPressure()).isEqualTo(1);
        assertThat(list.bodies()).isEqualTo(7);
        assertThat(list.interestsKnown()).isEqualTo(1);
    }

    @Test
    void aFewAreProposedForEachMunicipalityAndASharedBodyInEach() {
        PriorityList list = agriculture(PrioritySettings.USUAL.withProposed(PriorityPurpose.AGRICULTURE, 2));
        Map<MunicipalityNumber, List<String>> proposals = list.proposals().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().stream()
                                .map(each -> each.body().id().text())
                                .toList()));
        assertThat(proposals)
                .isEqualTo(Map.of(
                        new MunicipalityNumber("1859"), List.of("2-R"),
                        new MunicipalityNumber("1860"), List.of("1-R", "6-R")));
    }

    @Test
    void proposalsAreAmongAllBodiesWhicheverOneLooksAt() {
        PrioritySettings one = PrioritySettings.USUAL.withProposed(PriorityPurpose.AGRICULTURE, 1);
        List<WaterBody> second =
                BODIES.stream().filter(body -> body.id().text().equals("6-R")).toList();
        PriorityList alone = PriorityList.of(PriorityPurpose.AGRICULTURE, second, basis(), one);
        assertThat(alone.ranked().get(0).proposedIn()).containsExactly(new MunicipalityNumber("1860"));
        PriorityList amongAll = alone.withProposalsOf(agriculture(one));
        assertThat(amongAll.ranked().get(0).proposedIn()).isEmpty();
        assertThat(amongAll.ranked().get(0).rank()).isEqualTo(1);
    }

    @Test
    void candidatesForSewageAreModerateOrWorseOrHaveAnInterestAtStake() {
        PriorityList list = PriorityList.of(PriorityPurpose.SEWAGE, BODIES, basis(), PrioritySettings.USUAL);
        // 7-R is good and a bathing place; 6-R is moderate. The others that are moderate or worse have no sewage.
        assertThat(ids(list)).containsExactly("7-R", "6-R");
        assertThat(list.withoutPressure()).isEqualTo(3);
        assertThat(list.ranked().get(0).score()).isEqualTo(2 * 3 + 2 + 3);
        assertThat(list.ranked().get(1).score()).isEqualTo(3 + 3 + 2);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void tiesFallTheSameWayWhateverTheOrderOfTheBodies(long seed) {
        List<WaterBody> shuffled = new ArrayList<>(BODIES);
        Collections.shuffle(shuffled, new Random(seed));
        PrioritySettings onlyMeasures = PrioritySettings.USUAL.with(
                PriorityPurpose.AGRICULTURE,
                Criterion.of(PriorityPurpose.AGRICULTURE).stream()
                        .collect(Collectors.toMap(Enum::name, each -> each == Criterion.NO_MEASURE ? "1" : "0")));
        PriorityList list = PriorityList.of(PriorityPurpose.AGRICULTURE, shuffled, basis(), onlyMeasures);
        assertThat(ids(list)).containsExactly("2-R", "3-R", "6-R", "1-R");
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource({
        "FARM_PRESSURE, -1, priority.negative-weight",
        "FARM_PRESSURE, 101, priority.weight-too-large",
        "FARM_PRESSURE, '2,5', priority.weight-not-whole",
        "FARM_PRESSURE, '', priority.weight-not-whole",
        "STATUS_BELOW_GOOD, 1, priority.unknown-criterion"
    })
    void weightsThatCannotBeAreRefused(String criterion, String weight, String code) {
        assertThatThrownBy(() -> PrioritySettings.USUAL.with(PriorityPurpose.AGRICULTURE, Map.of(criterion, weight)))
                .isInstanceOf(DataException.class)
                .extracting(e -> ((DataException) e).code())
                .isEqualTo(code);
    }

    @Test
    void allWeightsZeroAreRefused() {
        Map<String, String> zeros =
                Criterion.of(PriorityPurpose.SEWAGE).stream().collect(Collectors.toMap(Enum::name, each -> "0"));
        assertThatThrownBy(() -> PrioritySettings.USUAL.with(PriorityPurpose.SEWAGE, zeros))
                .isInstanceOf(DataException.class)
                .extracting(e -> ((DataException) e).code())
                .isEqualTo("priority.all-zero");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 11})
    void aNumberOfProposalsOutsideOneToTenIsRefused(int count) {
        assertThatThrownBy(() -> PrioritySettings.USUAL.withProposed(PriorityPurpose.AGRICULTURE, count))
                .isInstanceOf(DataException.class)
                .extracting(e -> ((DataException) e).code())
                .isEqualTo("priority.count");
    }

    @Test
    void settingsAreTheSameAfterTheDocument() {
        PrioritySettings changed = PrioritySettings.USUAL
                .with(PriorityPurpose.SEWAGE, Map.of("bathing", "7"))
                .withProposed(PriorityPurpose.AGRICULTURE, 2);
        assertThat(PrioritySettings.read(changed.toJson())).isEqualTo(changed).isNotEqualTo(PrioritySettings.USUAL);
        assertThat(PrioritySettings.read("{}")).isEqualTo(PrioritySettings.USUAL);
        assertThatThrownBy(() -> PrioritySettings.read("nei"))
                .isInstanceOf(DataException.class)
                .extracting(e -> ((DataException) e).code())
                .isEqualTo("document.broken");
    }

    private static PriorityList agriculture(PrioritySettings settings) {
        return PriorityList.of(PriorityPurpose.AGRICULTURE, BODIES, basis(), settings);
    }

    private static List<String> ids(PriorityList list) {
        return list.ranked().stream().map(each -> each.body().id().text()).toList();
    }

    private static WaterBody body(String id, EcologicalClass found, List<String> municipalities, String... pressures) {
        return pressed(id, found, EcologicalClass.GOOD, municipalities, pressures);
    }

    /** 1-R has a buffer zone and is a source of drinking water; 7-R is a bathing place. */
    private static PriorityList.Basis basis() {
        Measure zone = new Measure(
                "a",
                List.of(new WaterBodyId("1-R")),
                null,
                "Kantsone",
                null,
                null,
                null,
                null,
                MeasureStatus.PROPOSED,
                null,
                null,
                LocalDate.of(2030, 1, 1),
                null,
                Map.of());
        FeatureSet none = InterestTable.empty();
        FeatureSet interests = FeatureSet.table(
                InterestTable.NAME,
                none.schema(),
                List.of(
                        new Feature(null, new Object[] {"1-R", true, false, null, null}),
                        new Feature(null, new Object[] {"7-R", null, true, null, null})));
        return new PriorityList.Basis(
                DriverTable.BUILT_IN,
                MeasureRegister.of(List.of(zone), BODIES),
                new MeasureAnswers(DriverTable.BUILT_IN, MeasureTypes.BUILT_IN),
                InterestTable.of(Optional.of(interests), BODIES));
    }
}
