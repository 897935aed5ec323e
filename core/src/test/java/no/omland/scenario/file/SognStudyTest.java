package no.omland.scenario.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import no.omland.scenario.Office;
import no.omland.scenario.Rooms;
import no.omland.scenario.Scenario;
import no.omland.scenario.Study;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sample study says what the report on NAV offices in Sogn printed: tables 7, 10 and 17. */
final class SognStudyTest {

    private static final Study STUDY =
            StudyFile.read(Path.of("data/sogn/scenarios/nav-kontor.yaml")).study();

    @ParameterizedTest
    @CsvSource({
        "Nav Aurland og Lærdal, 12.5, 779212",
        "Nav Luster, 19.02, 706015",
        "Nav Sogndal, 39.3, 2167709",
        "Nav Vik, 5.4, 797063",
        "Nav Årdal, 15.5, 1269177"
    })
    void staffAndRoomsAreThoseOfTables7And17(String office, BigDecimal positions, long kroner) {
        Office today = STUDY.scenario("i-dag").office(office);

        assertThat(today.positions()).isEqualByComparingTo(positions);
        assertThat(today.rooms().values().stream().mapToLong(Rooms::kroner).sum())
                .isEqualTo(kroner);
    }

    @Test
    void thereAreThePresentOneTheSixCentralOnesTwoDecentralOnesAndOneWithMeetingRooms() {
        assertThat(STUDY.scenarios()).hasSize(10);
        assertThat(STUDY.scenarios().values().stream()
                        .filter(each -> each.offices().size() == 1)
                        .map(each -> each.office("Nav Sogn").site()))
                .containsExactlyElementsOf(STUDY.sites().keySet());
        assertThat(STUDY.scenario("desentral").offices()).hasSize(6);
        assertThat(STUDY.scenario("desentral-to-dager").offices().values().stream()
                        .filter(each -> each.opening().days().size() == 2))
                .hasSize(5);
    }

    @Test
    void nobodyIsLostBetweenTheAlternatives() {
        for (Scenario scenario : STUDY.scenarios().values()) {
            assertThat(scenario.offices().values().stream()
                            .map(Office::positions)
                            .reduce(BigDecimal.ZERO, BigDecimal::add))
                    .as(scenario.title())
                    .isEqualByComparingTo("91.72");
        }
        assertThat(STUDY.demand().clients().orElseThrow().all()).isEqualByComparingTo("876");
    }
}
