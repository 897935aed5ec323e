package no.omland.web.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/** The texts of the page, one file for each language: {@code messages/messages_nb.properties}. */
final class Messages {

    /** The languages there are texts in, the first the one a page begins with. */
    static final List<String> LANGUAGES = List.of("nb");

    private Messages() {}

    /** All texts of a language by key, or empty when there are none in it. */
    static Optional<Map<String, String>> find(String language) {
        if (!LANGUAGES.contains(language)) {
            return Optional.empty();
        }
        try (InputStream in = Messages.class.getResourceAsStream("/messages/messages_" + language + ".properties")) {
            if (in == null) {
                return Optional.empty();
            }
            Properties texts = new Properties();
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            Map<String, String> sorted = new TreeMap<>();
            texts.stringPropertyNames().forEach(key -> sorted.put(key, texts.getProperty(key)));
            return Optional.of(sorted);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
