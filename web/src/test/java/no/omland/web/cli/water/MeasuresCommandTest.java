package no.omland.web.cli.water;

import static no.omland.web.cli.CommandLineRun.omland;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import no.omland.testing.SmallRegister;
import no.omland.testing.Workspaces;
import no.omland.web.cli.CommandLineRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code omland measures} and {@code omland gaps}. */
class MeasuresCommandTest {

    @TempDir
    private Path folder;

    /** Every gap of the lists is in the sample, and they add up to the bodies below goal. */
    @Test
    void theSampleShowsEveryCase() {
        Path sample = Workspaces.sample(folder);
        JsonNode gaps = omland("gaps", "--workspace", sample, "--date", "2026-11-21", "--format", "json")
                .json();
        assertThat(gaps.findValuesAsText("gap"))
                .containsExactly(
                        "no-measure", "overdue", "only-proposed", "finished-still-failing", "under-way", "unanswered");
        int bodies = 0;
        for (JsonNode each : gaps) {
            assertThat(each.get("found").asInt()).isGreaterThan(10);
            bodies += each.get("gap").asText().equals("unanswered")
                    ? 0
                    : each.get("found").asInt();
        }
        assertThat(omland("gaps", "--workspace", sample, "--list", "--format", "json")
                        .json())
                .hasSize(bodies);
        assertThat(omland("measures", "--workspace", sample, "--unknown-body").out())
                .contains("1 are for a water body that is in no register")
                .contains("186-9999-R");
        assertThat(omland("gaps", "--workspace", sample, "--kind", "unanswered", "--format", "csv")
                        .out())
                .startsWith("id,name,category,municipalities,driver,driverName,degree,pressures\r\n");
    }

    @Test
    void measuresAreListedCountedAndOverdueOnADay() {
        Path file = SmallRegister.in(folder);
        assertThat(omland("measures", "--workspace", file).out()).startsWith("No measures are known.");
        Workspaces.importText(file, "tiltak.csv", """
                TiltaksID;VannforekomstID;Tiltakstype;Ansvarlig kommune;Ansvarlig myndighet;Sektor;Status;Slutt;Kostnad
                A;001-2-R;Kantsone;1860;;Landbruk;Pågår;31.12.2026;100000
                C;001-5-L;Minstevannføring;;NVE;Vannkraft;Ferdig;31.12.2019;2000000
                """);
        assertThat(omland("measures", "--workspace", file, "--date", "2026-12-31")
                        .out())
                .contains("2 measures; 0 of them overdue on 2026-12-31");
        assertThat(omland("measures", "--workspace", file, "--date", "2027-01-01", "--overdue")
                        .out())
                .containsPattern(
                        "A +Kantsone +001-2-R +Vestvågøy +Landbruk +in progress +2026-12-31 +100,000 +should be finished");
        assertThat(omland("measures", "--workspace", file, "--by", "municipality", "--format", "csv")
                        .out())
                .startsWith("municipality,responsible,sector,measures,proposed,")
                .contains("\r\n1860,Vestvågøy,,1,", "\r\n,NVE,,1,");
        assertThat(omland("measures", "--workspace", file, "--by", "sector").out())
                .containsPattern("Landbruk +1 ");
    }

    @Test
    void wrongWordsAreAnswered() {
        Path file = SmallRegister.in(folder);
        assertThat(omland("measures", "--workspace", file, "--by", "moon").exitCode())
                .isEqualTo(2);
        assertThat(omland("measures", "--workspace", file, "--date", "yesterday")
                        .exitCode())
                .isEqualTo(2);
        CommandLineRun unknown = omland("gaps", "--workspace", file, "--kind", "flu");
        assertThat(unknown.exitCode()).isEqualTo(2);
        assertThat(unknown.err()).contains("no-measure · overdue");
    }
}
