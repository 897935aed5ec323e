package no.omland.data.lofoten;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class LofotenVesteralenTest {

    @Test
    void drawing_again_with_the_seed_gives_the_committed_files_byte_for_byte() {
        TreeMap<String, String> drawn = LofotenVesteralen.draw(Sample.FOLDER, LofotenVesteralen.SEED);

        assertThat(drawn.keySet())
                .containsExactly(
                        "V-C.csv",
                        "V-G.csv",
                        "V-L-2025.csv",
                        "V-L.csv",
                        "V-R.csv",
                        "interests.csv",
                        "measures.csv",
                        "municipalities.geojson",
                        "people.csv",
                        "quality-elements.csv",
                        "roads.geojson",
                        "water-areas.geojson",
                        "water-bodies.geojson");
        drawn.forEach((file, text) -> assertThat(text.equals(Sample.text(Sample.FOLDER.resolve(file))))
                .as("%s as committed; draw again: mvn -q -pl data -am -Pdraw process-classes", file)
                .isTrue());
    }
}
