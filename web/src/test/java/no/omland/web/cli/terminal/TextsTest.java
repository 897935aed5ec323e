package no.omland.web.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command line says the same in both languages. */
final class TextsTest {

    @ParameterizedTest
    @CsvSource({"cli_en, '', cli_nb, ''", "help, '', help, nb"})
    void bothLanguagesHaveTheSameSentencesWithTheSamePlaces(
            String first, String firstLanguage, String second, String secondLanguage) {
        ResourceBundle one = bundle(first, firstLanguage);
        ResourceBundle other = bundle(second, secondLanguage);

        assertThat(new TreeSet<>(other.keySet())).isEqualTo(new TreeSet<>(one.keySet()));
        assertThat(one.keySet()).allSatisfy(key -> {
            assertThat(places(other.getString(key))).as(key).isEqualTo(places(one.getString(key)));
            assertThat(other.getString(key)).as(key).isNotBlank();
        });
    }

    /** Picocli formats them, and warns on the screen of a percent sign that begins nothing. */
    @ParameterizedTest
    @CsvSource({"''", "nb", "nn"})
    void percentSignsInHelpAreDoubled(String language) {
        ResourceBundle help = bundle("help", language);
        assertThat(help.keySet())
                .allSatisfy(
                        key -> assertThat(help.getString(key).replace("%%", "").replace("%n", ""))
                                .as(key)
                                .doesNotContain("%"));
    }

    @Test
    void everySentenceThatACommandAsksForIsThere() throws IOException {
        Pattern asked = Pattern.compile("texts(?:\\(\\))?\\s*\\.text\\(\\s*\"([\\w.-]*[\\w-])\"");
        TreeSet<String> keys = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("web", "src", "main", "java"))) {
            for (Path source :
                    sources.filter(file -> file.toString().endsWith(".java")).toList()) {
                asked.matcher(Files.readString(source)).results().forEach(call -> keys.add(call.group(1)));
            }
        }
        assertThat(keys).hasSizeGreaterThan(50).contains("screen.outside");
        assertThat(bundle("cli_en", "").keySet()).containsAll(keys);
    }

    private static ResourceBundle bundle(String name, String language) {
        return ResourceBundle.getBundle("no.omland.web.cli." + name, Locale.forLanguageTag(language));
    }

    private static String places(String sentence) {
        return Pattern.compile("\\{\\d}")
                .matcher(sentence)
                .results()
                .map(MatchResult::group)
                .sorted()
                .collect(Collectors.joining());
    }
}
