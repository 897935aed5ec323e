package no.omland.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Files on their way into a server, as the page sends them. */
public record UploadedFiles(RunningServer server, String id) {

    private static final int MOST_LOOKS = 20;

    /** Room for files. */
    public static UploadedFiles begun(RunningServer server) {
        return new UploadedFiles(
                server, server.post("/api/data/uploads", "").json().get("id").asText());
    }

    public UploadedFiles with(String name, String content) {
        return with(name, content.getBytes(StandardCharsets.UTF_8));
    }

    public UploadedFiles with(String name, byte[] content) {
        RunningServer.Answer kept = server.put(
                "/api/data/uploads/" + id + "/files?name=" + URLEncoder.encode(name, StandardCharsets.UTF_8), content);
        if (kept.status() != 201) {
            throw new AssertionError(name + " gave " + kept.text());
        }
        return this;
    }

    /** Begins to look at a file; {@code choices} is the rest of the JSON, such as {@code ,"crs":"EPSG:25833"}. */
    public RunningServer.Answer examine(String file, String choices) {
        return server.post("/api/data/uploads/" + id + "/examine", "{\"file\":\"" + file + "\"" + choices + "}");
    }

    /** The job of looking at a file once it has ended. */
    public JsonNode examined(String file, String choices) {
        return ended(server, examine(file, choices));
    }

    /** Begins to import files. */
    public RunningServer.Answer importing(String... files) {
        StringBuilder json = new StringBuilder();
        for (String file : files) {
            json.append(json.isEmpty() ? "" : ",")
                    .append("{\"file\":\"")
                    .append(file)
                    .append("\"}");
        }
        return server.post("/api/data/uploads/" + id + "/import", "{\"files\":[" + json + "]}");
    }

    /** The job of an import once it has ended. */
    public JsonNode imported(String... files) {
        return ended(server, importing(files));
    }

    /** A job once it has ended. */
    public static JsonNode ended(RunningServer server, RunningServer.Answer begun) {
        if (begun.status() != 202) {
            throw new AssertionError("no job: " + begun.text());
        }
        String path = "/api/data/jobs/" + begun.json().get("id").asText();
        for (int look = 0; look < MOST_LOOKS; look++) {
            JsonNode job = server.json(path + "?wait=3");
            if (job.get("state").asText().matches("DONE|FAILED|CANCELLED")) {
                return job;
            }
        }
        throw new AssertionError("it does not end: " + server.get(path).text());
    }
}
