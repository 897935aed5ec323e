package no.omland.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import no.omland.store.geopackage.GeoPackageWorkspace;
import no.omland.web.live.LiveWorkspace;
import no.omland.web.server.OmlandServer;

/** A real server on a free port over a workspace file, and a client that asks it. */
public final class RunningServer implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final OmlandServer server;
    private final HttpClient client = HttpClient.newHttpClient();

    private RunningServer(OmlandServer server) {
        this.server = server;
    }

    public static RunningServer over(Path workspaceFile) {
        return new RunningServer(OmlandServer.start(
                new LiveWorkspace(
                        GeoPackageWorkspace.open(workspaceFile), () -> GeoPackageWorkspace.open(workspaceFile)),
                "127.0.0.1",
                0));
    }

    /** A server that imports nothing, as over the sample data. */
    public static RunningServer readOnly(Path workspaceFile) {
        return new RunningServer(
                OmlandServer.start(new LiveWorkspace(GeoPackageWorkspace.open(workspaceFile)), "127.0.0.1", 0));
    }

    /** What came back. */
    public record Answer(HttpResponse<byte[]> response) {

        public int status() {
            return response.statusCode();
        }

        public byte[] bytes() {
            return response.body();
        }

        public String text() {
            return new String(response.body(), StandardCharsets.UTF_8);
        }

        /** The value of a header, or an empty text. */
        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        public JsonNode json() {
            try {
                return JSON.readTree(text());
            } catch (JsonProcessingException e) {
                throw new AssertionError("no JSON: " + text(), e);
            }
        }
    }

    /** The address of a path with its query. */
    public String address(String path) {
        return "http://127.0.0.1:" + server.port() + path;
    }

    /** The JSON of an answer that must be good. */
    public JsonNode json(String path) {
        Answer answer = get(path);
        if (answer.status() != 200) {
            throw new AssertionError(path + " gave " + answer.status() + ": " + answer.text());
        }
        return answer.json();
    }

    /** Asks, with headers as name and value by turns. Error sentences come in English unless a header says otherwise. */
    public Answer get(String path, String... headers) {
        return send("GET", path, headers);
    }

    public Answer send(String method, String path, String... headers) {
        return send(method, path, new byte[0], headers);
    }

    /** Sends text as the page does, with the header that only it may send. */
    public Answer post(String path, String json) {
        return send("POST", path, json.getBytes(StandardCharsets.UTF_8), "X-Omland", "1");
    }

    /** Sends a file as the page does. */
    public Answer put(String path, byte[] content) {
        return send("PUT", path, content, "X-Omland", "1");
    }

    public Answer delete(String path) {
        return send("DELETE", path, "X-Omland", "1");
    }

    /** Sends bytes, with headers as name and value by turns. */
    public Answer send(String method, String path, byte[] content, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address(path)))
                .method(method, HttpRequest.BodyPublishers.ofByteArray(content))
                .setHeader("Accept-Language", "en");
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        try {
            return new Answer(client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new AssertionError(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
