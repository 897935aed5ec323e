package no.omland.maps.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import no.omland.water.ChemicalStatus;
import no.omland.water.EcologicalClass;
import no.omland.water.Modification;
import no.omland.water.PressureDegree;
import no.omland.water.WaterCategory;
import no.omland.water.change.ChangeKind;
import no.omland.water.driver.Driver;
import no.omland.water.interest.Interest;
import no.omland.water.measure.MeasureGap;
import no.omland.water.measure.MeasureStatus;
import no.omland.water.measure.Overdue;
import no.omland.water.priority.Criterion;
import no.omland.water.quality.ElementGroup;
import no.omland.water.screening.OpenQuestion;
import no.omland.water.screening.Relation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PackLanguageTest {

    @ParameterizedTest
    @EnumSource(PackLanguage.class)
    void everyConstantThatATableShowsHasItsWord(PackLanguage language) {
        Stream.<Enum<?>[]>of(
                        WaterCategory.values(),
                        Modification.values(),
                        EcologicalClass.values(),
                        ChemicalStatus.values(),
                        PressureDegree.values(),
                        MeasureStatus.values(),
                        MeasureGap.values(),
                        Overdue.values(),
                        ChangeKind.values(),
                        Relation.values(),
                        OpenQuestion.values(),
                        Interest.values(),
                        ElementGroup.values(),
                        Criterion.values(),
                        Driver.values())
                .flatMap(Stream::of)
                .forEach(constant ->
                        assertThat(language.word(constant)).isNotBlank().isNotEqualTo(constant.name()));
    }

    @Test
    void aWordIsThatOfTheLanguage() {
        assertThat(PackLanguage.NB.word(Modification.HEAVILY_MODIFIED)).isEqualTo("sterkt modifisert");
        assertThat(PackLanguage.NN.word(Relation.TOUCHED)).isEqualTo("blir råka");
        assertThat(PackLanguage.EN.word(WaterCategory.RIVER)).isEqualTo("river");
        assertThat(PackLanguage.NB.word(true)).isEqualTo("ja");
    }
}
