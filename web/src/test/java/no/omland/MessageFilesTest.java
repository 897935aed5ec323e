package no.omland;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The message files: of a key that stands twice Java silently takes the last, and a key that a language lacks is told in another. */
class MessageFilesTest {

    /** Whether a text that one language lacks fails the gate, or is only reported. */
    private static final boolean STRICT = true;

    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    static List<Path> files() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Stream.of("core", "maps", "web")
                .map(module -> Path.of(module, "src", "main", "resources"))
                .flatMap(MessageFilesTest::walk)) {
            files = all.filter(file -> file.toString().endsWith(".properties")).toList();
        }
        assertThat(files).hasSizeGreaterThan(5);
        return files;
    }

    private static Stream<Path> walk(Path folder) {
        try {
            return Files.walk(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Path> inBokmaal() throws IOException {
        List<Path> files = files().stream()
                .filter(file -> file.toString().endsWith("_nb.properties"))
                .toList();
        assertThat(files).hasSizeGreaterThan(5);
        return files;
    }

    /** What nynorsk or English lacks is told in bokmål or not at all, what they have over is never told, and a place that is not filled is seen by people. */
    @ParameterizedTest
    @MethodSource("inBokmaal")
    void nynorskAndEnglishHaveTheTextsOfBokmaalWithTheSamePlaces(Path bokmaal, TestReporter reporter)
            throws IOException {
        Map<String, String> expected = places(bokmaal);
        for (String language : List.of("nn", "en")) {
            Path file = inLanguage(bokmaal, language);
            Map<String, String> found = Files.exists(file) ? places(file) : Map.of();
            Set<String> differing = new TreeSet<>(expected.keySet());
            differing.addAll(found.keySet());
            differing.removeIf(key -> Objects.equals(expected.get(key), found.get(key)));
            if (STRICT) {
                assertThat(differing).as(file.toString()).isEmpty();
            } else if (!differing.isEmpty()) {
                reporter.publishEntry(file.toString(), differing.toString());
            }
        }
    }

    /** The help of the command line is in English where there is no other, as picocli wants it. */
    private static Path inLanguage(Path bokmaal, String language) {
        String family = bokmaal.getFileName().toString().replace("_nb.properties", "");
        Path named = bokmaal.resolveSibling(family + "_" + language + ".properties");
        Path without = bokmaal.resolveSibling(family + ".properties");
        return language.equals("en") && Files.exists(without) ? without : named;
    }

    /** The places of each text, as in {0}{1}. */
    private static Map<String, String> places(Path file) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        }
        return texts.stringPropertyNames().stream()
                .collect(Collectors.toMap(
                        key -> key,
                        key -> PLACE.matcher(texts.getProperty(key))
                                .results()
                                .map(MatchResult::group)
                                .distinct()
                                .sorted()
                                .collect(Collectors.joining())));
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyKeyStandsOnce(Path file) throws IOException {
        List<String> keys = Files.readAllLines(file).stream()
                .filter(line -> !line.startsWith("#") && line.contains("="))
                .map(line -> line.substring(0, line.indexOf('=')).strip())
                .toList();
        assertThat(keys).doesNotHaveDuplicates();
    }
}
