package no.omland.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;

/** What was known when the program was built, from {@code build.properties}. */
public final class Build {

    private static final String WEBJAR_PREFIX = "webjar.";
    private static final Properties PROPERTIES = load();

    private Build() {}

    /** The version of the program. */
    public static String version() {
        return PROPERTIES.getProperty("version", "?");
    }

    /** The libraries of the page: name to version. */
    public static Map<String, String> webjars() {
        Map<String, String> versions = new TreeMap<>();
        PROPERTIES.stringPropertyNames().stream()
                .filter(name -> name.startsWith(WEBJAR_PREFIX))
                .forEach(name -> versions.put(name.substring(WEBJAR_PREFIX.length()), PROPERTIES.getProperty(name)));
        return versions;
    }

    private static Properties load() {
        Properties properties = new Properties();
        try (InputStream in =
                Objects.requireNonNull(Build.class.getResourceAsStream("build.properties"), "build.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
