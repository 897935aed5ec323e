package no.omland.web.server;

import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.staticfiles.Location;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.omland.web.Build;

/**
 * The page itself: one document for every view, its own files under {@code /app}, its libraries under {@code /webjars}. The content security policy keeps
 * the browser from asking any other host.
 */
final class Page {

    private static final String[] VIEWS = {"/vann", "/kontor", "/samarbeid", "/data"};
    private static final Pattern INLINE_SCRIPT =
            Pattern.compile("<script type=\"importmap\">(.*?)</script>", Pattern.DOTALL);

    private final byte[] document;
    private final String policy;

    Page() {
        try (InputStream in =
                Objects.requireNonNull(Page.class.getResourceAsStream("/app/index.html"), "/app/index.html")) {
            this.document = in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.policy =
                "default-src 'self'; img-src 'self' data: blob:; style-src 'self' 'unsafe-inline'; script-src 'self'"
                        + inlineScripts(new String(document, StandardCharsets.UTF_8))
                        + "; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    }

    void files(JavalinConfig config) {
        config.staticFiles.add(files -> {
            files.hostedPath = "/app";
            files.directory = "/app";
            files.location = Location.CLASSPATH;
            files.headers = Map.of("Cache-Control", "no-cache");
        });
        Build.webjars()
                .forEach((name, version) -> config.staticFiles.add(files -> {
                    files.hostedPath = "/webjars/" + name;
                    files.directory = "/META-INF/resources/webjars/" + name + "/" + version;
                    files.location = Location.CLASSPATH;
                    files.headers = Map.of("Cache-Control", "max-age=86400");
                }));
    }

    /** @param home the name of the view that an address without one leads to */
    void routes(RoutesConfig routes, Supplier<String> home) {
        routes.get("/", context -> context.redirect("/" + home.get()));
        for (String view : VIEWS) {
            routes.get(view, this::answer);
        }
    }

    /** The page says itself that an address is none, to a browser that asks for a page. */
    boolean answerUnknown(Context context) {
        String accepted = context.header("Accept");
        boolean isPage = accepted != null
                && accepted.contains("text/html")
                && !context.path().matches("/(api|tiles|app|webjars)(/.*)?");
        if (isPage) {
            answer(context);
        }
        return isPage;
    }

    private void answer(Context context) {
        context.header("Content-Security-Policy", policy);
        context.header("X-Content-Type-Options", "nosniff");
        context.header("Referrer-Policy", "no-referrer");
        context.header("Cache-Control", "no-cache");
        context.contentType("text/html; charset=utf-8").result(document);
    }

    /** The import map must stand in the document; its hash lets that one script through. */
    private static String inlineScripts(String html) {
        StringBuilder sources = new StringBuilder();
        Matcher script = INLINE_SCRIPT.matcher(html);
        while (script.find()) {
            sources.append(" 'sha256-").append(sha256(script.group(1))).append('\'');
        }
        return sources.toString();
    }

    private static String sha256(String text) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
