package no.omland.water.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import no.omland.issue.Language;
import no.omland.municipality.MunicipalityNumber;
import no.omland.water.ChemicalStatus;
import no.omland.water.EcologicalClass;
import no.omland.water.EnvironmentalObjective;
import no.omland.water.Modification;
import no.omland.water.Pressure;
import no.omland.water.PressureDegree;
import no.omland.water.WaterBody;
import no.omland.water.WaterBodyId;
import no.omland.water.WaterBodyPlace;
import no.omland.water.WaterCategory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class BodyComparisonTest {

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        "GOOD, MODERATE, CLASS_DOWN",
        "BAD, POOR, CLASS_UP",
        "UNKNOWN, GOOD, CLASS_FOUND",
        "POOR, UNKNOWN, CLASS_LOST"
    })
    void aClassGoesUpOrDownOrIsFoundOrLost(EcologicalClass was, EcologicalClass is, ChangeKind expected) {
        assertThat(only(
                                List.of(new Given("179-1-L").classed(was).body()),
                                List.of(new Given("179-1-L").classed(is).body()))
                        .kinds())
                .containsExactly(expected);
    }

    @Test
    void statusAndPotentialAreNotCompared() {
        WaterBody was = new Given("179-1-L").classed(EcologicalClass.HIGH).body();
        WaterBody is = new Given("179-1-L")
                .modified(Modification.HEAVILY_MODIFIED)
                .classed(EcologicalClass.MODERATE)
                .body();
        assertThat(only(List.of(was), List.of(is)).kinds()).containsExactly(ChangeKind.SCALE_CHANGED);
    }

    @Test
    void wordsAloneAreToldApartFromRealChange() {
        WaterBody was = new Given("179-1-L").named("Storvatnet").body();
        BodyChange words = only(
                List.of(was), List.of(new Given("179-1-L").named("Storevatnet").body()));
        assertThat(words.kinds()).containsExactly(ChangeKind.TEXT_ONLY);
        assertThat(words.fields()).containsExactly("name");
        BodyChange goal = only(
                List.of(was),
                List.of(new Given("179-1-L")
                        .named("Storevatnet")
                        .goal(EcologicalClass.HIGH)
                        .body()));
        assertThat(goal.kinds()).containsExactly(ChangeKind.GOAL_CHANGED);
        assertThat(goal.fields()).containsExactly("goal", "name");
        assertThat(BodyComparison.of(List.of(was), List.of(was)).changes()).isEmpty();
    }

    @Test
    void theOrderOfPressuresIsNoChange() {
        Pressure sewage = new Pressure("Avløp", PressureDegree.LARGE);
        Pressure farm = new Pressure("Jordbruk", PressureDegree.SMALL);
        WaterBody was = new Given("179-1-L").pressed(sewage, farm).body();
        assertThat(BodyComparison.of(
                                List.of(was),
                                List.of(new Given("179-1-L")
                                        .pressed(farm, sewage)
                                        .body()))
                        .changes())
                .isEmpty();
        assertThat(only(List.of(was), List.of(new Given("179-1-L").pressed(farm).body()))
                        .kinds())
                .containsExactly(ChangeKind.PRESSURES_CHANGED);
    }

    @Test
    void aBodyOfOneStateOnlyIsNewOrGone() {
        WaterBody stays = new Given("179-1-L").body();
        Changes changes = BodyComparison.of(
                List.of(stays, new Given("179-2-L").body()), List.of(stays, new Given("179-3-L").body()));
        assertThat(changes.counts()).isEqualTo(Map.of(ChangeKind.NEW, 1, ChangeKind.GONE, 1));
        assertThat(changes.shared()).isEqualTo(1);
    }

    @Test
    void aLakeInTwoPartsWhereOneWasIsProbablySplit() {
        WaterBody whole = new Given("179-1-L")
                .in("POLYGON ((0 0, 100 0, 100 100, 0 100, 0 0))")
                .body();
        WaterBody west = new Given("179-2-L")
                .in("POLYGON ((0 0, 50 0, 50 100, 0 100, 0 0))")
                .body();
        WaterBody east = new Given("179-3-L")
                .in("POLYGON ((50 0, 100 0, 100 100, 50 100, 50 0))")
                .body();
        Changes changes = BodyComparison.of(List.of(whole), List.of(west, east));
        assertThat(changes.counts()).isEqualTo(Map.of(ChangeKind.SPLIT, 1));
        assertThat(changes.changes().get(0).id()).isEqualTo(whole.id());
        assertThat(changes.changes().get(0).related()).containsExactly(west.id(), east.id());
        assertThat(changes.haveNothingInCommon()).isFalse();
        Changes back = BodyComparison.of(List.of(west, east), List.of(whole));
        assertThat(back.counts()).isEqualTo(Map.of(ChangeKind.MERGED, 1));
        assertThat(back.changes().get(0).related()).containsExactly(west.id(), east.id());
    }

    @Test
    void aBodyThatIsDrawnForTheFirstTimeIsNotDrawnDifferently() {
        WaterBody nowhere = new Given("179-1-R").body();
        WaterBody point = new Given("179-1-R").in("POINT (5 5)").body();
        WaterBody line = new Given("179-1-R").in("LINESTRING (0 0, 1000 0)").body();
        WaterBody other = new Given("179-1-R").in("LINESTRING (0 0, 900 0)").body();
        assertThat(BodyComparison.of(List.of(nowhere), List.of(point)).counts())
                .isEqualTo(Map.of(ChangeKind.GEOMETRY_FOUND, 1));
        assertThat(BodyComparison.of(List.of(point), List.of(line)).counts())
                .isEqualTo(Map.of(ChangeKind.GEOMETRY_FOUND, 1));
        assertThat(BodyComparison.of(List.of(line), List.of(other)).counts())
                .isEqualTo(Map.of(ChangeKind.GEOMETRY_CHANGED, 1));
        assertThat(BodyComparison.of(List.of(line), List.of(nowhere)).counts())
                .isEqualTo(Map.of(ChangeKind.GEOMETRY_CHANGED, 1));
    }

    @Test
    void aBodyThatKeepsItsIdCanLoseAPart() {
        WaterBody whole = new Given("179-1-R").in("LINESTRING (0 0, 1000 0)").body();
        WaterBody lower = new Given("179-1-R").in("LINESTRING (0 0, 600 0)").body();
        WaterBody upper = new Given("179-9-R").in("LINESTRING (600 0, 1000 10)").body();
        Changes changes = BodyComparison.of(List.of(whole), List.of(lower, upper));
        assertThat(changes.counts()).isEqualTo(Map.of(ChangeKind.SPLIT, 1, ChangeKind.GEOMETRY_CHANGED, 1));
        assertThat(changes.changes()).hasSize(1);
    }

    @Test
    void whatLiesOverABodyThatDidNotChangeIsNoPartOfIt() {
        WaterBody lake = new Given("179-1-L")
                .in("POLYGON ((0 0, 100 0, 100 100, 0 100, 0 0))")
                .body();
        WaterBody within = new Given("179-2-L")
                .in("POLYGON ((10 10, 20 10, 20 20, 10 20, 10 10))")
                .body();
        assertThat(BodyComparison.of(List.of(lake), List.of(lake, within)).counts())
                .isEqualTo(Map.of(ChangeKind.NEW, 1));
    }

    @ParameterizedTest(name = "{0} ({1}) and {2} ({3}): {4}")
    @CsvSource({
        "0363010100-C, Gimsøystraumen, 0363010100-1-C, Gimsøystraumen nord, RENUMBERED",
        "0363010100-3-C, Gimsøystraumen, 0363010100-4-C, Gimsøystraumen, RENUMBERED",
        "0363010100-C, Gimsøystraumen, 0363010200-C, Gimsøystraumen, NEW",
        "0363010100-1-C, Gimsøystraumen, 0363010100-2-C, Vågakallen, NEW"
    })
    void withoutGeometryNumberAndNameTell(
            String goneId, String goneName, String newId, String newName, ChangeKind expected) {
        assertThat(BodyComparison.of(
                                List.of(new Given(goneId).named(goneName).body()),
                                List.of(new Given(newId).named(newName).body()))
                        .counts())
                .containsKey(expected);
    }

    @Test
    void aStretchOfCoastThatIsNumberedInPartsIsSplit() {
        Changes changes = BodyComparison.of(
                List.of(new Given("0363010100-C").named("Raftsundet").body()),
                List.of(
                        new Given("0363010100-1-C").named("Raftsundet sør").body(),
                        new Given("0363010100-2-C").named("Raftsundet nord").body()));
        assertThat(changes.counts()).isEqualTo(Map.of(ChangeKind.SPLIT, 1));
    }

    /** As in the register: Torbjørnskjær and Færder became one stretch, and their names are as unlike as names can be. */
    @Test
    void partsOfUnlikeNamesAreMergedOrSplitWhenTheWholeFamilyOfTheNumberGoes() {
        WaterBody one = new Given("0101000030-1-C").named("Torbjørnskjær").body();
        WaterBody two = new Given("0101000030-2-C").named("Færder").body();
        WaterBody whole = new Given("0101000030-C").named("Ytre Oslofjord").body();
        Changes merged = BodyComparison.of(List.of(one, two), List.of(whole));
        assertThat(merged.counts()).isEqualTo(Map.of(ChangeKind.MERGED, 1));
        assertThat(merged.changes().get(0).related()).containsExactly(one.id(), two.id());
        assertThat(BodyComparison.of(List.of(whole), List.of(one, two)).counts())
                .isEqualTo(Map.of(ChangeKind.SPLIT, 1));
        assertThat(BodyComparison.of(List.of(one, two), List.of(one, whole)).counts())
                .isEqualTo(Map.of(ChangeKind.NEW, 1, ChangeKind.GONE, 1));
    }

    @Test
    void aBodyInOtherMunicipalitiesHasMovedAndBothAreTold() {
        WaterBody was = new Given("179-1-L").municipality("1860").body();
        WaterBody is = new Given("179-1-L").municipality("1865").body();
        BodyChange change = only(List.of(was), List.of(is));
        assertThat(change.kinds()).containsExactly(ChangeKind.MOVED);
        assertThat(change.fields()).containsExactly("municipalities");
        Changes changes = BodyComparison.of(List.of(was), List.of(is));
        assertThat(changes.countsByMunicipality())
                .isEqualTo(Map.of(
                        new MunicipalityNumber("1860"), Map.of(ChangeKind.MOVED, 1),
                        new MunicipalityNumber("1865"), Map.of(ChangeKind.MOVED, 1)));
        assertThat(ChangeSentence.of("Vågan", Map.of(ChangeKind.MOVED, 1), Language.BOKMAAL))
                .isEqualTo("Vågan: 1 vannforekomst ligger ikke lenger i de samme kommunene.");
    }

    @Test
    void aPlaceThatWasNotKnownBeforeIsNoMove() {
        assertThat(only(
                                List.of(new Given("179-1-L").body()),
                                List.of(new Given("179-1-L")
                                        .municipality("1865")
                                        .body()))
                        .kinds())
                .containsExactly(ChangeKind.TEXT_ONLY);
    }

    @Test
    void twoStatesWithNothingInCommonAreToldToHaveNothing() {
        Changes changes = BodyComparison.of(
                List.of(new Given("179-1-L").area("Lofoten").body()),
                List.of(new Given("230-1-L").area("Altavassdraget").body()));
        assertThat(changes.haveNothingInCommon()).isTrue();
        assertThat(changes.changes()).isEmpty();
        assertThat(changes.outside()).isEqualTo(2);
        assertThat(BodyComparison.of(List.of(), List.of()).haveNothingInCommon())
                .isFalse();
    }

    @Test
    void kindsThatOnlyOneStateHasAreLeftOutAndCounted() {
        Changes changes = BodyComparison.of(
                List.of(new Given("179-1-L").body(), new Given("179-1-R").body()),
                List.of(new Given("179-1-L").classed(EcologicalClass.BAD).body()));
        assertThat(changes.counts()).isEqualTo(Map.of(ChangeKind.CLASS_DOWN, 1));
        assertThat(changes.outside()).isEqualTo(1);
    }

    @Test
    void aMunicipalityGetsOneSentence() {
        WaterBody was = new Given("179-1-L").municipality("1860", "1865").body();
        WaterBody is = new Given("179-1-L")
                .municipality("1860", "1865")
                .classed(EcologicalClass.POOR)
                .body();
        WaterBody added = new Given("179-2-L").municipality("1865").body();
        WaterBody second = new Given("179-3-L").municipality("1865").body();
        Changes changes = BodyComparison.of(List.of(was), List.of(is, added, second));
        assertThat(changes.countsByMunicipality())
                .containsOnlyKeys(new MunicipalityNumber("1860"), new MunicipalityNumber("1865"));
        Map<ChangeKind, Integer> counts =
                changes.countsByMunicipality().getOrDefault(new MunicipalityNumber("1865"), Map.of());
        assertThat(ChangeSentence.of("Vågan", counts, Language.BOKMAAL))
                .isEqualTo("Vågan: 1 vannforekomst har fått dårligere klasse og 2 er nye.");
        assertThat(ChangeSentence.of("Vågan", counts, Language.ENGLISH))
                .isEqualTo("Vågan: 1 water body has a worse class and 2 are new.");
        assertThat(changes.sharedByMunicipality())
                .isEqualTo(Map.of(new MunicipalityNumber("1860"), 1, new MunicipalityNumber("1865"), 1));
        assertThat(ChangeSentence.of("Vågan", counts, 1, Language.BOKMAAL))
                .endsWith("2 er nye. 1 av de endrede er delt med andre kommuner og telles også der.");
        assertThat(ChangeSentence.of("Røst", Map.of(), Language.BOKMAAL)).isEqualTo("Røst: ingen endringer.");
    }

    @Test
    void everyChangeHasItsWordsInEveryLanguage() {
        for (Language language : Language.values()) {
            for (ChangeKind kind : ChangeKind.values()) {
                assertThat(ChangeSentence.of("X", Map.of(kind, 1), language))
                        .isNotEqualTo(ChangeSentence.of("X", Map.of(kind, 7), language))
                        .startsWith("X: ");
                assertThat(ChangeSentence.of("X", Map.of(kind, 7), language)).contains("7");
            }
        }
    }

    private static BodyChange only(List<WaterBody> earlier, List<WaterBody> later) {
        Changes changes = BodyComparison.of(earlier, later);
        assertThat(changes.changes()).hasSize(1);
        return changes.changes().get(0);
    }

    /** A natural good lake or river in Lofoten, unless told otherwise. */
    private static final class Given {
        private final WaterBodyId id;
        private String name = "Vatnet";
        private EcologicalClass found = EcologicalClass.GOOD;
        private EcologicalClass goal = EcologicalClass.GOOD;
        private Modification modification = Modification.NATURAL;
        private String area = "Lofoten";
        private List<MunicipalityNumber> municipalities = List.of();
        private List<Pressure> pressures = List.of();
        private @Nullable Geometry geometry;

        Given(String id) {
            this.id = new WaterBodyId(id);
        }

        Given named(String other) {
            name = other;
            return this;
        }

        Given classed(EcologicalClass other) {
            found = other;
            return this;
        }

        Given goal(EcologicalClass other) {
            goal = other;
            return this;
        }

        Given modified(Modification other) {
            modification = other;
            return this;
        }

        Given area(String other) {
            area = other;
            return this;
        }

        Given municipality(String... numbers) {
            municipalities =
                    List.of(numbers).stream().map(MunicipalityNumber::new).toList();
            return this;
        }

        Given pressed(Pressure... all) {
            pressures = List.of(all);
            return this;
        }

        Given in(String wkt) {
            try {
                geometry = new WKTReader().read(wkt);
            } catch (ParseException e) {
                throw new IllegalArgumentException(wkt, e);
            }
            return this;
        }

        WaterBody body() {
            return new WaterBody(
                    id,
                    name,
                    id.category().orElse(WaterCategory.UNKNOWN),
                    modification,
                    found,
                    ChemicalStatus.UNKNOWN,
                    new EnvironmentalObjective(goal, ChemicalStatus.UNKNOWN, null, Set.of()),
                    new WaterBodyPlace(area, null, null, municipalities, List.of(), false),
                    null,
                    null,
                    pressures,
                    geometry,
                    Map.of());
        }
    }
}
