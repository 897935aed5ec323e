package no.omland.web.water.driver;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.BitSet;
import java.util.List;
import no.omland.testing.OutsideFiles;
import no.omland.testing.RunningServer;
import no.omland.testing.SmallRegister;
import no.omland.testing.Workspaces;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Drivers over the sample data and over the small register, in which only Ødelva has pressures: one of no table. */
class DriverRoutesTest {

    private static final String UNKNOWN_LABEL = "Dammer, barrierer og sluser";

    @TempDir
    private static Path folder;

    private static RunningServer sample;
    private static RunningServer small;

    @BeforeAll
    static void serve() {
        sample = RunningServer.readOnly(Workspaces.sample(folder));
        small = RunningServer.over(SmallRegister.in(folder));
    }

    @AfterAll
    static void stop() {
        sample.close();
        small.close();
    }

    /** facts/water-area-drivers.csv, which lists transport a second time for Lofoten. */
    @ParameterizedTest
    @ValueSource(strings = {"Lofoten", "Vesterålen"})
    void theLargestDriversAreThoseOfTheAgreement(String area) throws Exception {
        List<String> expected = Files.readAllLines(OutsideFiles.sharedData("../facts/water-area-drivers.csv")).stream()
                .map(line -> line.split(",", -1))
                .filter(fields -> fields[0].equals(area))
                .map(fields -> fields[2])
                .distinct()
                .toList();
        JsonNode drivers = sample.get("/api/water/drivers?area=" + area.replace("å", "%C3%A5"), "Accept-Language", "nb")
                .json()
                .get("drivers");
        assertThat(drivers.findValuesAsText("driverName").subList(0, expected.size()))
                .isEqualTo(expected);
    }

    @Test
    void aDriverIsCountedByBodiesByGoalAndByDegree() {
        JsonNode ranking = small.json("/api/water/drivers");
        assertThat(ranking.get("bodies").asInt()).isEqualTo(7);
        assertThat(ranking.get("pressed").asInt()).isEqualTo(1);
        assertThat(ranking.get("pressures").asInt()).isEqualTo(2);
        assertThat(ranking.get("unknownLabels").toString()).isEqualTo("{\"" + UNKNOWN_LABEL + "\":1}");
        assertThat(ranking.get("drivers").get(0).toString())
                .isEqualTo(
                        "{\"driver\":\"URBAN_DEVELOPMENT\",\"driverName\":\"Urban development\",\"bodies\":1,"
                                + "\"belowGoal\":1,\"goalUnknown\":0,\"large\":1,\"medium\":0,\"small\":0,\"unknown\":0,\"pressures\":1}");
        assertThat(ranking.get("drivers").get(1).get("driver").asText()).isEqualTo("OTHER");
        assertThat(small.get("/api/water/drivers?format=csv&by=degree").text())
                .startsWith("driver,driverName,bodies,belowGoal,goalUnknown,large,medium,small,unknown,pressures\r\n"
                        + "URBAN_DEVELOPMENT,Urban development,1,1,0,1,0,0,0,1\r\n");
    }

    @Test
    void blanketPressuresCanBeLeftOutAndAreToldOf() {
        JsonNode all = sample.json("/api/water/drivers");
        JsonNode without = sample.json("/api/water/drivers?blanket=false");
        assertThat(all.get("blanketLeftOut").asInt()).isZero();
        assertThat(without.get("blanketLeftOut").asInt()).isPositive();
        assertThat(without.get("pressures").asInt()
                        + without.get("blanketLeftOut").asInt())
                .isEqualTo(all.get("pressures").asInt());
        assertThat(without.get("drivers").findValuesAsText("driver")).doesNotContain("LONG_RANGE");
        assertThat(all.get("drivers").findValuesAsText("driver")).contains("LONG_RANGE");
    }

    @Test
    void theBodiesOfADriverAreListedThoseBelowGoalFirst() {
        JsonNode count = sample.json("/api/water/drivers").get("drivers").get(0);
        JsonNode list = sample.json("/api/water/drivers/" + count.get("driver").asText() + "?size=1000");
        assertThat(list.get("total").asInt()).isEqualTo(count.get("bodies").asInt());
        assertThat(BitSet.valueOf(Base64.getDecoder().decode(list.get("mask").asText()))
                        .cardinality())
                .isEqualTo(count.get("bodies").asInt());
        int below = count.get("belowGoal").asInt();
        assertThat(list.get("rows").findValuesAsText("goalMet").subList(0, below))
                .containsOnly("false");
        assertThat(list.get("rows")
                        .findValuesAsText("goalMet")
                        .subList(below, list.get("total").asInt()))
                .doesNotContain("false");
    }

    @Test
    void aLabelIsMovedToAnotherDriverAndBack() {
        JsonNode first = small.json("/api/water/driver-labels").get("rows").get(0);
        assertThat(first.get("label").asText()).isEqualTo(UNKNOWN_LABEL);
        assertThat(first.get("source").isNull()).isTrue();

        JsonNode saved = put("{\"labels\":[{\"label\":\"" + UNKNOWN_LABEL + "\",\"driver\":\"HYDROPOWER\"}]}")
                .json();
        assertThat(saved.get("changes").findValuesAsText("driver")).containsExactly("HYDROPOWER");
        JsonNode ranking = small.json("/api/water/drivers");
        assertThat(ranking.get("unknownLabels")).isEmpty();
        assertThat(ranking.get("drivers").findValuesAsText("driver")).contains("HYDROPOWER");

        assertThat(put("{\"labels\":[]}").json().get("changes")).isEmpty();
        assertThat(small.json("/api/water/drivers").get("unknownLabels")).hasSize(1);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | request.invalid",
                "[ | request.invalid",
                "{\"labels\":[{\"label\":\"x\",\"driver\":\"FLYING\"}]} | request.invalid",
                "{\"labels\":[{\"label\":\" \",\"driver\":\"WASTE\"}]} | request.invalid"
            })
    void whatIsNoChangeIsRefused(String body, String code) {
        assertThat(put(body).json().get("code").asText()).isEqualTo(code);
    }

    @Test
    void whatIsUnknownIsToldAndTheSampleIsNotWrittenTo() {
        assertThat(small.get("/api/water/drivers?by=luck").json().get("hint").asText())
                .contains("below-goal");
        assertThat(small.get("/api/water/drivers/FLYING").json().get("hint").asText())
                .contains("AGRICULTURE · TRANSPORT");
        assertThat(sample.put("/api/water/driver-labels", "{\"labels\":[]}".getBytes(StandardCharsets.UTF_8))
                        .json()
                        .get("code")
                        .asText())
                .isEqualTo("workspace.sample");
        assertThat(sample.json("/api/water/driver-labels").get("writable").asBoolean())
                .isFalse();
    }

    private static RunningServer.Answer put(String json) {
        return small.put("/api/water/driver-labels", json.getBytes(StandardCharsets.UTF_8));
    }
}
