package no.omland.web.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import no.omland.testing.RunningServer;
import no.omland.testing.SmallRegister;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tiles over HTTP. What is in them is the business of maps. */
final class TileRoutesTest {

    @TempDir
    static Path folder;

    private static RunningServer server;
    private static String version;

    @BeforeAll
    static void serve() {
        server = RunningServer.over(SmallRegister.in(folder));
        version = server.json("/api/state").get("version").asText();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void aTileIsCompressedOnceAndHoldsTheWater() throws IOException {
        RunningServer.Answer tile = server.get("/tiles/0/0/0.mvt?v=" + version);

        assertThat(tile.status()).isEqualTo(200);
        assertThat(tile.header("Content-Type")).isEqualTo("application/vnd.mapbox-vector-tile");
        assertThat(tile.header("Content-Encoding")).isEqualTo("gzip");
        byte[] plain = new GZIPInputStream(new ByteArrayInputStream(tile.bytes())).readAllBytes();
        // A layer is field 3 of the message, by length: vector tile specification 2.1, section 4.1.
        assertThat(plain[0]).isEqualTo((byte) 0x1a);
        assertThat(new String(plain, StandardCharsets.ISO_8859_1)).contains("water", "MODERATE");
    }

    @Test
    void aTileOfThisVersionNeverChanges() {
        assertThat(server.get("/tiles/0/0/0.mvt?v=" + version).header("Cache-Control"))
                .isEqualTo("public, max-age=31536000, immutable");
    }

    @Test
    void aTileAskedForWithoutVersionOrByAnotherIsNotKept() {
        assertThat(server.get("/tiles/0/0/0.mvt").header("Cache-Control")).isEqualTo("no-cache");
        assertThat(server.get("/tiles/0/0/0.mvt?v=older").header("Cache-Control"))
                .isEqualTo("no-cache");
    }

    @Test
    void anEmptyTileHasNoContent() {
        RunningServer.Answer tile = server.get("/tiles/5/0/0.mvt?v=" + version);

        assertThat(tile.status()).isEqualTo(204);
        assertThat(tile.bytes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/tiles/1/2/0.mvt",
                "/tiles/1/0/-1.mvt",
                "/tiles/99/0/0.mvt",
                "/tiles/a/0/0.mvt",
                "/tiles/3/99999999999/0.mvt"
            })
    void anAddressThatCannotBeSaysSo(String path) {
        RunningServer.Answer answer = server.get(path);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text())
                .isEqualTo(
                        "{\"status\":400,\"code\":\"tile.invalid\",\"error\":\"" + path
                                + ": there can be no such tile\",\"hint\":\"zoom, column and row are whole numbers; a zoom z has 2^z columns and rows\"}");
    }
}
