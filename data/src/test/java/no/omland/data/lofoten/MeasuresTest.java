package no.omland.data.lofoten;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import no.omland.water.measure.MeasureStatus;
import no.omland.water.measure.MeasureTypes;
import org.junit.jupiter.api.Test;

class MeasuresTest {

    private static final List<Map<String, String>> MEASURES = Sample.rows("measures.csv");

    @Test
    void one_measure_is_for_a_body_that_does_not_exist_and_all_others_for_drawn_ones() {
        Set<String> bodies = new TreeSet<>();
        MEASURES.forEach(row ->
                bodies.addAll(Arrays.asList(Sample.get(row, "VannforekomstID").split("; ", -1))));
        bodies.removeAll(Sample.bodies().keySet());

        assertThat(bodies).containsExactly("186-9999-R");
    }

    @Test
    void every_id_is_there_once_and_every_status_and_type_is_known() {
        assertThat(MEASURES).extracting(row -> Sample.get(row, "TiltaksID")).doesNotHaveDuplicates();
        assertThat(MEASURES)
                .allMatch(row -> MeasureStatus.find(Sample.get(row, "Status")).isPresent())
                .allMatch(row -> MeasureTypes.BUILT_IN
                        .find(Sample.get(row, "Tiltakstype"))
                        .isPresent());
        assertThat(MEASURES)
                .extracting(row -> Sample.get(row, "Status"))
                .contains("Foreslått", "Planlagt", "Pågår", "Ferdig");
    }

    @Test
    void somebody_is_responsible_for_every_measure() {
        assertThat(MEASURES)
                .allMatch(row -> Sample.get(row, "Ansvarlig kommune").isEmpty()
                        != Sample.get(row, "Ansvarlig myndighet").isEmpty());
    }

    @Test
    void interests_are_of_drawn_surface_water() {
        assertThat(Sample.rows("interests.csv"))
                .extracting(row -> Sample.get(row, "VannforekomstID"))
                .doesNotHaveDuplicates()
                .allMatch(id -> Sample.bodies().containsKey(id) && !id.endsWith("-G"));
    }
}
