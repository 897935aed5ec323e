package no.omland.web.cli.scenario;

import static no.omland.web.cli.CommandLineRun.omland;
import static no.omland.web.cli.scenario.SognStudy.STUDY;
import static no.omland.web.cli.scenario.SognStudy.WORKSPACE;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import no.omland.web.cli.CommandLineRun;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Units that move out as scenarios on the command line. */
final class ScenarioUnitsTest {

    @BeforeAll
    static void loadTheSample() {
        SognStudy.load();
    }

    @Test
    void unitsThatMoveOutAreScenariosToo() {
        Path units = Path.of("data", "sogn", "scenarios", "utrykning.yaml");
        CommandLineRun check = omland("scenario", "check", units, "--workspace", WORKSPACE);
        CommandLineRun all = omland("scenario", "evaluate", units, "--workspace", WORKSPACE, "--format", "csv");
        CommandLineRun away = omland(
                "scenario", "evaluate", units, "--by", "unit", "--scenario", "uten-aurland", "--workspace", WORKSPACE);
        CommandLineRun compared =
                omland("scenario", "compare", units, "--workspace", WORKSPACE, "--format", "csv", "--by", "settlement");

        assertThat(check.out()).contains("3 scenarios, 29,715 people");
        assertThat(all.out().lines())
                .contains("scenario,season,municipality,settlement,demand,count,within10,percent10,within20,percent20,"
                        + "within30,percent30,beyond,unreached,notConnected,meanMinutes,medianMinutes,"
                        + "ninetiethMinutes,worstMinutes,worst")
                .contains("seks-stasjoner,summer,,,people,29715,14912,50.2,23403,78.8,27228,91.6,2487,0,0,14.2,7.4,"
                        + "26.0,67.3,Balestrand");
        assertThat(away.out())
                .contains("lose 10 min")
                .contains("When uten-aurland, Lærdal brannstasjon is away: Årdal brannstasjon covers 3,929 people, the"
                        + " last after 82.8 min; Vik brannstasjon covers 95 people");
        assertThat(compared.out())
                .contains("uten-aurland,Aurland,Aurlandsvangen,people,")
                .contains(",beyond10,");
        assertThat(compared.err()).contains("Stasjon i alle seks, mannskap hjemme");
    }

    @Test
    void clientsAreCalledClientsAndCountedAsTheyAreEvaluated() {
        assertThat(omland(
                                "response",
                                "--at",
                                "61.23,7.10",
                                "--study",
                                STUDY,
                                "--of",
                                "clients",
                                "--workspace",
                                WORKSPACE)
                        .err())
                .startsWith("876.0 clients, 6 units that roll 5.0 min after the alarm.");
    }

    @Test
    void unitsAreNotMistakenForOffices() {
        Path units = Path.of("data", "sogn", "scenarios", "utrykning.yaml");

        assertThat(omland("scenario", "resilience", units, "--workspace", WORKSPACE)
                        .err())
                .contains("has units that move out, and no offices to travel to");
        assertThat(omland("scenario", "evaluate", units, "--by", "pair", "--workspace", WORKSPACE)
                        .err())
                .contains("by: \"pair\" is not known");
        assertThat(omland("scenario", "evaluate", STUDY, "--response", "--workspace", WORKSPACE)
                        .err())
                .contains("\"Nav-kontor i Sogn\" has no units that move out");
    }
}
