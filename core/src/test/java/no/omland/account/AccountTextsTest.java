package no.omland.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An account is told whole in each language: a line without its word would be a figure without a meaning. */
class AccountTextsTest {

    @ParameterizedTest
    @ValueSource(strings = {"nn", "en"})
    void everyLanguageHasTheWordsOfBokmaal(String language) throws IOException {
        assertThat(texts(language).stringPropertyNames()).isEqualTo(texts("nb").stringPropertyNames());
        assertThat(texts(language).values())
                .allSatisfy(text -> assertThat((String) text).isNotBlank());
    }

    private static Properties texts(String language) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(
                Path.of("core/src/main/resources/no/omland/account/accounts_" + language + ".properties"))) {
            texts.load(reader);
        }
        return texts;
    }
}
