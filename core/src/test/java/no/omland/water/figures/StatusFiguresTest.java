package no.omland.water.figures;

import static no.omland.water.Bodies.body;
import static no.omland.water.Bodies.in;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.omland.municipality.MunicipalityNumber;
import no.omland.water.ChemicalStatus;
import no.omland.water.EcologicalClass;
import no.omland.water.Modification;
import no.omland.water.WaterBody;
import no.omland.water.WaterBodyPlace;
import no.omland.water.WaterBodySelection;
import no.omland.water.WaterCategory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusFiguresTest {

    private static final List<WaterBody> BODIES = List.of(
            body("179-1-L", Modification.NATURAL, EcologicalClass.HIGH),
            body("179-2-L", Modification.NATURAL, EcologicalClass.GOOD),
            body("179-3-R", Modification.NATURAL, EcologicalClass.MODERATE),
            body("179-4-R", Modification.NATURAL, EcologicalClass.UNKNOWN),
            body("179-5-R", Modification.HEAVILY_MODIFIED, EcologicalClass.GOOD),
            body("179-6-R", Modification.HEAVILY_MODIFIED, EcologicalClass.BAD),
            body("179-7-R", Modification.ARTIFICIAL, EcologicalClass.GOOD),
            body("179-8-G", Modification.UNKNOWN, EcologicalClass.POOR));

    @Test
    void naturalModifiedAndArtificialBodiesAreNeverAddedTogether() {
        StatusFigures figures = StatusFigures.of(BODIES);
        assertThat(figures.total()).isEqualTo(8);
        assertThat(figures.natural().total()).isEqualTo(4);
        assertThat(figures.natural().known()).isEqualTo(3);
        assertThat(figures.natural().unknown()).isEqualTo(1);
        assertThat(figures.natural().goodOrBetter()).isEqualTo(2);
        assertThat(figures.heavilyModified().total()).isEqualTo(2);
        assertThat(figures.heavilyModified().goodOrBetter()).isEqualTo(1);
        assertThat(figures.artificial().total()).isEqualTo(1);
        assertThat(figures.unspecified().total()).isEqualTo(1);
        assertThat(figures.withoutGeometry()).isEqualTo(8);
    }

    @Test
    void everyKindAndEveryClassHasACountThoughItBeZero() {
        StatusFigures figures = StatusFigures.of(List.of());
        assertThat(figures.byCategory()).hasSize(WaterCategory.values().length).containsValue(0);
        assertThat(figures.chemical()).hasSize(ChemicalStatus.values().length).containsValue(0);
        assertThat(figures.natural().byClass()).hasSize(EcologicalClass.values().length);
        assertThat(StatusFigures.of(BODIES).byCategory().toString())
                .isEqualTo("{RIVER=5, LAKE=2, COASTAL=0, TRANSITIONAL=0, GROUNDWATER=1, UNKNOWN=0}");
    }

    @ParameterizedTest(name = "{0} good, {1} moderate, {2} unknown: {3} %")
    @CsvSource({"2, 1, 7, 66.66666666666667", "0, 3, 0, 0.0", "5, 0, 5, 100.0", "1593, 623, 3, 71.8862"})
    void thePercentageIsOfTheKnown(int good, int moderate, int unknown, double percent) {
        ClassCount count = new ClassCount(Map.of(
                EcologicalClass.GOOD, good, EcologicalClass.MODERATE, moderate, EcologicalClass.UNKNOWN, unknown));
        assertThat(count.goodOrBetterPercent().orElseThrow())
                .isCloseTo(percent, org.assertj.core.api.Assertions.within(1e-4));
    }

    @Test
    void whenNoneIsKnownThereIsNoPercentage() {
        assertThat(new ClassCount(Map.of(EcologicalClass.UNKNOWN, 4)).goodOrBetterPercent())
                .isEmpty();
        assertThat(new ClassCount(Map.of()).goodOrBetterPercent()).isEmpty();
        assertThat(new ClassCount(Map.of()).total()).isZero();
    }

    @Test
    void countsCannotBeChangedFromOutside() {
        Map<EcologicalClass, Integer> given = new EnumMap<>(Map.of(EcologicalClass.GOOD, 1));
        ClassCount count = new ClassCount(given);
        given.put(EcologicalClass.GOOD, 9);
        assertThat(count.of(EcologicalClass.GOOD)).isEqualTo(1);
        assertThatThrownBy(() -> count.byClass().put(EcologicalClass.GOOD, 2))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aBodyInTwoMunicipalitiesIsInBothAndItsSumIsNotTheTotal() {
        List<WaterBody> bodies = List.of(
                in("179-1-R", "Lofoten", "1865", "1866"),
                in("179-2-R", "Lofoten", "1865"),
                in("179-3-R", "Vesterålen"));
        List<StatusGrouping.Group> groups = StatusGrouping.MUNICIPALITY.of(bodies);
        assertThat(groups).extracting(StatusGrouping.Group::key).containsExactly("1865", "1866", null);
        assertThat(groups).extracting(group -> group.figures().total()).containsExactly(2, 1, 1);
        assertThat(groups).extracting(group -> group.figures().shared()).containsExactly(1, 1, 0);
        assertThat(StatusFigures.of(bodies).total()).isEqualTo(3);
    }

    @Test
    void groupsComeByRisingKeyAndTheRestLast() {
        List<WaterBody> bodies = List.of(
                in("179-1-R", "Vesterålen"),
                in("179-2-L", "Lofoten"),
                body("179-3-L", Modification.NATURAL, EcologicalClass.GOOD));
        assertThat(StatusGrouping.AREA.of(bodies))
                .extracting(StatusGrouping.Group::key)
                .containsExactly("Lofoten", "Vesterålen", null);
        assertThat(StatusGrouping.REGION.of(bodies))
                .extracting(StatusGrouping.Group::key)
                .containsExactly("Region Lofoten", "Region Vesterålen", null);
        assertThat(StatusGrouping.CATEGORY.of(bodies))
                .extracting(StatusGrouping.Group::key)
                .containsExactly("LAKE", "RIVER");
        assertThat(StatusGrouping.AREA.of(List.of())).isEmpty();
    }

    @ParameterizedTest(name = "{0} municipalities and {1} other codes: shared {2}")
    @CsvSource({"0, 0, false", "1, 0, false", "0, 1, false", "2, 0, true", "1, 1, true", "0, 2, true"})
    void sharedIsMoreThanOneMunicipalityCountryOrShelf(int municipalities, int elsewhere, boolean shared) {
        WaterBodyPlace place = new WaterBodyPlace(
                null,
                null,
                null,
                List.of("1865", "1866").subList(0, municipalities).stream()
                        .map(MunicipalityNumber::new)
                        .toList(),
                List.of("SE", "2311").subList(0, elsewhere),
                false);
        assertThat(place.isShared()).isEqualTo(shared);
    }

    @Test
    void aSelectionNarrowsByEverythingThatIsChosen() {
        List<WaterBody> bodies = List.of(
                in("179-1-R", "Lofoten", "1865", "1866"),
                in("179-2-L", "Lofoten", "1865"),
                in("186-3-L", "Vesterålen", "1866"),
                body("186-4-L", Modification.HEAVILY_MODIFIED, EcologicalClass.BAD));
        assertThat(ids(WaterBodySelection.ALL, bodies)).containsExactly("179-1-R", "179-2-L", "186-3-L", "186-4-L");
        assertThat(ids(selection(Set.of("Lofoten"), Set.of(), Set.of(), ""), bodies))
                .containsExactly("179-1-R", "179-2-L");
        assertThat(ids(selection(Set.of("Lofoten", "Vesterålen"), Set.of(), Set.of(), ""), bodies))
                .hasSize(3);
        assertThat(ids(selection(Set.of("Lofoten"), Set.of(new MunicipalityNumber("1866")), Set.of(), ""), bodies))
                .containsExactly("179-1-R");
        assertThat(ids(selection(Set.of(), Set.of(), Set.of(WaterCategory.LAKE), ""), bodies))
                .containsExactly("179-2-L", "186-3-L", "186-4-L");
        assertThat(ids(selection(Set.of(), Set.of(), Set.of(), " vann 186 "), bodies))
                .containsExactly("186-3-L", "186-4-L");
        assertThat(ids(selection(Set.of(), Set.of(), Set.of(), "-l"), bodies)).hasSize(3);
        assertThat(ids(selection(Set.of(), Set.of(), Set.of(), "finnes ikke"), bodies))
                .isEmpty();
        WaterBodySelection bad = new WaterBodySelection(
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(Modification.HEAVILY_MODIFIED),
                Set.of(EcologicalClass.BAD, EcologicalClass.POOR),
                Set.of(ChemicalStatus.UNKNOWN),
                "");
        assertThat(ids(bad, bodies)).containsExactly("186-4-L");
        WaterBodySelection region = new WaterBodySelection(
                Set.of(),
                Set.of("Region Lofoten"),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(ChemicalStatus.GOOD),
                "");
        assertThat(ids(region, bodies)).containsExactly("179-1-R", "179-2-L");
    }

    private static WaterBodySelection selection(
            Set<String> areas, Set<MunicipalityNumber> municipalities, Set<WaterCategory> categories, String text) {
        return new WaterBodySelection(
                areas, Set.of(), Set.of(), municipalities, categories, Set.of(), Set.of(), Set.of(), text);
    }

    private static List<String> ids(WaterBodySelection selection, List<WaterBody> bodies) {
        return selection.of(bodies).stream().map(body -> body.id().text()).toList();
    }
}
