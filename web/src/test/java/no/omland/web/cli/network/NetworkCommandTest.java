package no.omland.web.cli.network;

import static no.omland.web.cli.CommandLineRun.omland;
import static no.omland.web.cli.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.omland.testing.SmallRegister;
import no.omland.web.cli.CommandLineRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Networks from the command line. */
class NetworkCommandTest {

    private static final String NODES = "navn;lon;lat\nA;7.0;61.0\nB;7.1;61.0\nC;7.1;61.05\n";
    private static final String LINKS = """
        from,to,km,kmh,minutes,kind
        A,B,8,80,,road
        B,C,,,20,ferry
        C,C,1,,,road
        """;

    @TempDir
    Path folder;

    @Test
    void linksAreImportedWithTheirPlacesAndTheNetworkIsTold() throws IOException {
        Path nodes = Files.writeString(folder.resolve("steder.csv"), NODES);
        Path links = Files.writeString(folder.resolve("lenker.csv"), LINKS);
        Path workspace = folder.resolve("arbeid.gpkg");
        CommandLineRun run = omland(
                "network",
                "import",
                links,
                "--nodes",
                nodes,
                "--workspace",
                workspace,
                "--format",
                "csv",
                "--tolerance",
                "2");
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out())
                .startsWith("networkMeasure,networkOf,count,km,share\r\n")
                .contains(
                        "nodes,,3,,\r\n",
                        "type,ROAD,1,8.0,\r\n",
                        "with-ferries,,1,,\r\n",
                        "without-ferries,1,2,8.0,1.0000\r\n");
        assertThat(run.err())
                .contains(
                        "warning link.ends-same × 1",
                        "row 4: the link goes from \"C\" to itself",
                        "lenker.csv: 3 rows into the layer roads");

        CommandLineRun again = omland("network", "check", "--workspace", workspace, "--format", "json");
        assertThat(again.out()).contains("\"networkMeasure\" : \"dead-ends\"");
        CommandLineRun drawn = omland("network", "check", "--workspace", workspace, "--format", "geojson");
        assertThat(drawn.out()).contains("\"FeatureCollection\"", "\"dead-end\"");
    }

    @Test
    void aFileIsLookedAtWithoutAWorkspace() throws IOException {
        Path roads = Files.writeString(folder.resolve("veger.geojson"), """
            {"type": "FeatureCollection", "features": [
            {"type": "Feature", "properties": {"typeVeg": "enkelBilveg", "vegkategori": "F"},
             "geometry": {"type": "LineString", "coordinates": [[7.0, 61.0], [7.1, 61.0]]}},
            {"type": "Feature", "properties": {"typeVeg": "enkelBilveg", "vegkategori": "F"},
             "geometry": {"type": "LineString", "coordinates": [[7.05, 60.95], [7.05, 61.05]]}}]}
            """);
        assertThat(omland("network", "check", roads, "--format", "csv").out())
                .contains("nodes,,4,,", "with-ferries,,2,,");
        assertThat(omland("network", "check", roads, "--format", "csv", "--join-crossings")
                        .out())
                .contains("nodes,,5,,", "with-ferries,,1,,");
    }

    @Test
    void whatCannotBeIsRefusedAndNoWorkspaceIsLeftBehind() throws IOException {
        Path links = Files.writeString(folder.resolve("lenker.csv"), LINKS);
        Path workspace = folder.resolve("arbeid.gpkg");
        CommandLineRun nowhere = omland("network", "import", links, "--workspace", workspace);
        assertThat(nowhere.exitCode()).isEqualTo(1);
        assertThat(nowhere.err()).contains("nobody says where the places are", "--nodes");
        assertThat(workspace).doesNotExist();
        Path bodies = Files.writeString(folder.resolve("vann.csv"), SmallRegister.BODIES);
        omland("import", bodies, "--workspace", workspace);
        assertRefused(
                omland("network", "check", "--workspace", workspace),
                2,
                "network.no-roads",
                "arbeid.gpkg",
                "there are no roads in the workspace",
                "import some: omland network import roads.shp");
        assertThat(omland("network", "check", links, "--tolerance", "-1").exitCode())
                .isEqualTo(2);
        assertThat(omland("network").exitCode()).isEqualTo(2);
        assertThat(omland("serve", "--sample", "oslo").err()).contains("lofoten-vesteralen · sogn");
    }
}
