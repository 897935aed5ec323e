package no.omland.web.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The texts of the page, one file for each language: {@code messages/messages_nb.properties}, the others under it. */
final class Messages {

    /** The languages there are texts in, the first the one that the others fall back to. */
    static final List<String> LANGUAGES = List.of("nb", "nn", "en");

    private Messages() {}

    /** All texts of a language by key, what is not yet told in it in bokmål; empty when there are none in it. */
    static Optional<Map<String, String>> find(String language) {
        if (!LANGUAGES.contains(language)) {
            return Optional.empty();
        }
        Map<String, String> texts = new TreeMap<>(own(LANGUAGES.get(0)));
        texts.putAll(own(language));
        return Optional.of(texts);
    }

    /** The texts that stand in the file of the language itself. */
    static Map<String, String> own(String language) {
        String file = "/messages/messages_" + language + ".properties";
        try (InputStream in = Objects.requireNonNull(Messages.class.getResourceAsStream(file), file)) {
            Properties texts = new Properties();
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return texts.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, texts::getProperty));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
