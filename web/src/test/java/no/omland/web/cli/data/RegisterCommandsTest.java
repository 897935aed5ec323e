package no.omland.web.cli.data;

import static no.omland.web.cli.CommandLineRun.omland;
import static no.omland.web.cli.CommandLineRun.plain;
import static no.omland.web.cli.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import no.omland.dataset.DatasetKind;
import no.omland.testing.SmallRegister;
import no.omland.testing.Workspaces;
import no.omland.water.doctor.DoctorRule;
import no.omland.web.cli.CommandLineRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code omland quality}, {@code changes}, {@code doctor} and {@code agreement}. */
class RegisterCommandsTest {

    @TempDir
    private Path folder;

    @Test
    void changesOfTwoFilesNeedNoWorkspace() throws IOException {
        Path before = Files.writeString(folder.resolve("before.csv"), SmallRegister.BODIES);
        Path after = Files.writeString(
                folder.resolve("after.csv"), SmallRegister.BODIES.replace(";Svært god;God;God", ";Dårlig;God;God"));
        CommandLineRun run = omland("changes", "--from", before, "--to", after);
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("before: before.csv, 7 water bodies; after: after.csv, 7")
                .contains("Vestvågøy: 1 water body has a worse class.")
                .containsPattern("001-1-R +Åelva +river +worse class +high +poor");
        JsonNode rows = omland("changes", "--from", before, "--to", after, "--format", "json")
                .json();
        assertThat(rows).hasSize(1);
        assertThat(omland("changes", "--from", before, "--to", after, "--format", "csv", "--sentences")
                        .out())
                .isEqualTo("number,name,sentence\r\n1860,Vestvågøy,Vestvågøy: 1 water body has a worse class.\r\n");
        assertThat(omland("changes", "--from", before, "--to", before).out()).contains("Nothing has changed.");
    }

    @Test
    void aBodyThatOtherMunicipalitiesAreToldOfTooIsSaidToBe() throws IOException {
        Path before = Files.writeString(folder.resolve("before.csv"), SmallRegister.BODIES);
        Path after = Files.writeString(
                folder.resolve("after.csv"), SmallRegister.BODIES.replace(";1860,1865;", ";1860,1866;"));
        assertThat(omland("changes", "--from", before, "--to", after, "--municipality", "1865")
                        .out())
                .contains("Vågan: 1 water body lies in other municipalities than before. "
                        + "1 of the changed is shared with other municipalities and counts there too.")
                .containsPattern("001-2-R +Ødelva +river +other municipalities");
    }

    @Test
    void tablesForPeopleHaveNoCodesAndOthersKeepThem() {
        Path file = SmallRegister.in(folder);
        String table = plain("doctor", "--list", "--workspace", file.toString(), "--language", "nb")
                .out();
        assertThat(table).contains("elv", "innsjø").doesNotContain("RIVER", "LAKE", "true", "false");
        assertThat(plain("status", "--by", "category", "--workspace", file.toString(), "--language", "nb")
                        .out())
                .contains("kystvann")
                .doesNotContain("COASTAL");
        assertThat(omland("doctor", "--list", "--workspace", file, "--format", "csv")
                        .out())
                .contains("RIVER");
    }

    @Test
    void statesWithNothingInCommonAreSaidToHaveNothing() throws IOException {
        Path before = Files.writeString(folder.resolve("before.csv"), SmallRegister.BODIES);
        Path other = Files.writeString(
                folder.resolve("other.csv"), "VannforekomstID;Vannområde;Økologisk tilstand\n230-1-R;Alta;God\n");
        CommandLineRun run = omland("changes", "--from", before, "--to", other);
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("The two have nothing in common");
        assertThat(omland("changes", "--from", before, "--to", folder.resolve("none.csv"))
                        .exitCode())
                .isNotZero();
    }

    @Test
    void oneVersionCannotBeCompared() {
        Path file = folder.resolve("one.gpkg");
        Workspaces.importText(file, "bodies.csv", SmallRegister.BODIES);
        assertRefused(
                omland("changes", "--workspace", file),
                1,
                "changes.one-version",
                "one.gpkg",
                "the workspace has only one version of the water bodies",
                "import a newer export, or compare two files: omland changes --from FILE --to FILE");
    }

    @Test
    void theSampleHasAnEarlierExportToCompareWith() {
        JsonNode rows = omland("changes", "--workspace", Workspaces.sample(folder), "--format", "json")
                .json();
        assertThat(rows.findValuesAsText("category")).containsOnly("LAKE").hasSizeGreaterThan(10);
        assertThat(rows.toString()).contains("CLASS_UP", "CLASS_DOWN", "GOAL_CHANGED", "TEXT_ONLY");
    }

    @Test
    void theDoctorCountsAndLists() {
        Path file = SmallRegister.in(folder);
        assertThat(omland("doctor", "--workspace", file).out())
                .containsPattern("pressure.missing +Below good, without any pressure +7 +6 +2");
        assertThat(omland("doctor", "--workspace", file, "--rule", "geometry.missing", "--format", "csv")
                        .out()
                        .lines())
                .hasSize(3)
                .contains("geometry.missing,001-4-L,Zatnet,LAKE,Vest,Vågan,has no geometry");
        assertRefused(
                omland("doctor", "--workspace", file, "--rule", "flu"),
                2,
                "rule.not-found",
                "--rule flu",
                "there is no rule of this code",
                "the rules are: "
                        + Arrays.stream(DoctorRule.values())
                                .map(DoctorRule::code)
                                .collect(Collectors.joining(" · ")));
    }

    @Test
    void anEmptyCellIsNoClass() {
        String header = "VannforekomstID;Økologisk tilstand;Økologisk potensial\n";
        Path file = folder.resolve("empty.gpkg");
        Workspaces.importText(
                file, "v.csv", header + "001-1-L;;\n001-2-L;God;\n001-3-L;;Moderat\n001-4-L;Udefinert;\n");
        Workspaces.importText(file, "points.csv", "id,lat,lon\n001-5-L,68.1,13.6\n");
        JsonNode rows = omland("doctor", "--workspace", file, "--rule", "class.neither-scale", "--format", "json")
                .json();
        assertThat(rows.findValuesAsText("id")).containsExactly("001-1-L", "001-4-L");
        assertThat(omland("doctor", "--workspace", file).out())
                .containsPattern("class.neither-scale +Neither status nor potential is set +5 +4 +2");
    }

    @Test
    void aBodyOutsideItsWaterAreaIsFoundFromFiles() {
        Path file = folder.resolve("areas.gpkg");
        Workspaces.importText(
                file,
                "v.csv",
                "VannforekomstID;Vannområde;Økologisk tilstand\n001-1-L;Vest;God\n001-2-L;Vest;God\n001-3-L;Øst;God\n");
        Workspaces.importText(
                file, "points.csv", "id,lat,lon\n001-1-L,68.1,13.6\n001-2-L,68.1,15.6\n001-3-L,68.1,15.6\n");
        Workspaces.importText(file, "areas.geojson", """
                {"type":"FeatureCollection","features":[{"type":"Feature","properties":{"navn":"Vest"},"geometry":{"type":"Polygon",\
                "coordinates":[[[13,68],[14,68],[14,69],[13,69],[13,68]]]}}]}""", Optional.of(DatasetKind.LAYER), Optional.of("water_areas"));
        assertThat(omland("doctor", "--workspace", file, "--rule", "geometry.outside-area", "--format", "csv")
                        .out()
                        .lines())
                .hasSize(2)
                .anySatisfy(line -> assertThat(line).startsWith("geometry.outside-area,001-2-L,,LAKE,Vest,"));
        assertThat(omland("doctor", "--workspace", file).out()).containsPattern("geometry.outside-area .* 3 +2 +1");
    }

    @Test
    void qualityListsWhatIsContradicted() {
        Path file = SmallRegister.in(folder);
        assertThat(omland("quality", "--workspace", file).out()).contains("No quality elements are known.");
        Workspaces.importText(
                file, "e.csv", "VannforekomstID;Kvalitetselement;Tilstandsklasse\n001-1-R;Bunnfauna;Dårlig\n");
        assertThat(omland("quality", "--workspace", file).out())
                .contains("1 water bodies have known quality elements; 1 of them contradict the reported class")
                .containsPattern("001-1-R +Åelva +river +natural +high +poor");
    }

    @Test
    void anAgreementIsShownAndTakenIn() throws IOException {
        Path sample = Workspaces.sample(folder);
        assertThat(omland("agreement", "Lofoten", "--workspace", sample).out())
                .containsPattern("Lofoten +1860 +Vestvågøy +yes +37");
        assertThat(omland("agreement", "Vesterålen", "--workspace", sample).out())
                .contains("Host: Vestvågøy, which is no member.")
                .contains("Key: by population.")
                .contains("Steering group: ");
        JsonNode row = omland("agreement", "Vesterålen", "--workspace", sample, "--format", "json")
                .json()
                .get(0);
        assertThat(row.get("hostNumber").asText()).isEqualTo("1860");
        assertThat(row.get("key").asText()).isEqualTo("POPULATION");
        assertThat(row.get("from").asText()).matches("\\d{4}-\\d\\d-\\d\\d");
        assertThat(row.get("membersKroner").asLong()).isPositive();
        Path mine = folder.resolve("mine.gpkg");
        Path bodies = Files.writeString(folder.resolve("bodies.csv"), SmallRegister.BODIES);
        assertThat(omland("import", bodies, "--workspace", mine).exitCode()).isZero();
        assertRefused(
                omland("agreement", "Alta", "--workspace", mine),
                2,
                "agreement.none-yet",
                "Alta",
                "there is no agreement in the workspace",
                "take one in from a file: omland agreement --import agreement.json");
        assertRefused(
                omland("agreement", "agreement.json", "--workspace", mine),
                2,
                "agreement.is-file",
                "agreement.json",
                "this is a file, and an agreement is shown by the name of its water area",
                "take it in: omland agreement --import agreement.json");
        Path file = Path.of("data", "lofoten-vesteralen", "agreement-vesteralen.json");
        assertThat(omland("agreement", "--import", file, "--workspace", mine).out())
                .contains("the agreement of Vesterålen is taken in");
        assertThat(omland("agreement", "--workspace", mine, "--format", "json").json())
                .hasSize(5);
        Path broken = Files.writeString(folder.resolve("broken.json"), "{\"area\":\"Lofoten\"}");
        CommandLineRun refused = omland("agreement", "--import", broken, "--workspace", mine);
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.err()).contains("this is no agreement of a water area");
        assertThat(omland("agreement", "Alta", "--workspace", mine).exitCode()).isEqualTo(2);
    }
}
