package no.omland.web.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import no.omland.testing.RunningServer;
import no.omland.testing.SmallRegister;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Other pages in the person's browser can change nothing. */
final class SameOriginTest {

    @TempDir
    static Path folder;

    private static RunningServer server;

    @BeforeAll
    static void serve() {
        server = RunningServer.over(SmallRegister.in(folder));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    /** HOST stands for the address and port of the server. */
    @ParameterizedTest
    @CsvSource({
        "HOST, X-Omland: 1, 201",
        "HOST, '', 403",
        "HOST, X-Omland: 1|Origin: http://HOST, 201",
        "HOST, X-Omland: 1|Origin: http://evil.example, 403",
        "HOST, X-Omland: 1|Origin: null, 403",
        "HOST, X-Omland: 1|Origin: http://localhost:1, 403",
        "HOST, X-Omland: 1|Sec-Fetch-Site: same-origin, 201",
        "HOST, X-Omland: 1|Sec-Fetch-Site: same-site, 403",
        "HOST, X-Omland: 1|Sec-Fetch-Site: cross-site, 403",
        "HOST, Sec-Fetch-Site: same-origin, 403",
        "localhost:7070, X-Omland: 1, 201",
        "[::1]:7070, X-Omland: 1, 201",
        "evil.example:7070, X-Omland: 1|Origin: http://evil.example:7070|Sec-Fetch-Site: same-origin, 403",
        "127.0.0.1.evil.example, X-Omland: 1, 403",
    })
    void aChangeIsMadeOnlyForThePageOfThisServer(String host, String headers, int status) throws IOException {
        String authority = URI.create(server.address("/")).getAuthority();
        StringBuilder request = new StringBuilder("POST /api/data/uploads HTTP/1.1\r\nHost: " + host + "\r\n");
        for (String header : headers.split("\\|", -1)) {
            request.append(header).append(header.isEmpty() ? "" : "\r\n");
        }
        request.append("Content-Length: 0\r\nConnection: close\r\n\r\n");

        assertThat(sent(request.toString().replace("HOST", authority))).startsWith("HTTP/1.1 " + status + " ");
    }

    @Test
    void aForeignPageIsNeverToldThatItMayAsk() {
        RunningServer.Answer preflight = server.send(
                "OPTIONS", "/api/data/uploads", "X-Requested", "1", "Access-Control-Request-Method", "POST");

        assertThat(preflight.header("Access-Control-Allow-Origin")).isEmpty();
        assertThat(preflight.header("Access-Control-Allow-Headers")).isEmpty();
    }

    @Test
    void whatIsRefusedSaysWhy() {
        RunningServer.Answer refused = server.send("DELETE", "/api/data/uploads/x");

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.json().get("code").asText()).isEqualTo("request.foreign");
        assertThat(refused.json().get("hint").asText()).contains("X-Omland");
    }

    /** By hand, since the client of Java lets nobody say another host or where a request comes from. */
    private static String sent(String request) throws IOException {
        URI address = URI.create(server.address("/"));
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
