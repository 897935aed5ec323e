package no.omland.web.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.omland.dataset.DatasetKind;
import no.omland.issue.Severity;
import no.omland.testing.PageSources;
import no.omland.water.ChemicalStatus;
import no.omland.water.EcologicalClass;
import no.omland.water.Modification;
import no.omland.water.PressureDegree;
import no.omland.water.WaterCategory;
import org.junit.jupiter.api.Test;

/** The page's texts: none is missing, none is left over. */
final class MessagesTest {

    private final Map<String, String> texts = Messages.find("nb").orElseThrow();

    @Test
    void everyKeyThatThePageNamesHasAText() {
        assertThat(PageSources.find("\\bt\\(\\s*'([^']+)'"))
                .isNotEmpty()
                .allSatisfy(key -> assertThat(texts).containsKey(key));
    }

    @Test
    void everyCountedKeyHasTheFormsForOneAndForMore() {
        assertThat(PageSources.find("\\bcounted\\(\\s*'([^']+)'"))
                .isNotEmpty()
                .allSatisfy(key -> assertThat(texts).containsKeys(key + ".one", key + ".other"));
    }

    @Test
    void everyCodeOfTheServerHasAWord() {
        assertThat(texts)
                .containsKeys(keys("category.", WaterCategory.values()))
                .containsKeys(keys("class.", EcologicalClass.values()))
                .containsKeys(keys("modification.", Modification.values()))
                .containsKeys(keys("chemical.", ChemicalStatus.values()))
                .containsKeys(keys("degree.", PressureDegree.values()))
                .containsKeys(keys("severity.", Severity.values()))
                .containsKeys(Arrays.stream(DatasetKind.values())
                        .map(kind -> "data.kind." + kind.word())
                        .toArray(String[]::new));
    }

    /** A key is used when it stands somewhere in quotes, or fits a template such as {@code category.${code}.plural}. */
    @Test
    void noTextIsLeftOver() {
        Set<String> quoted = new TreeSet<>(PageSources.find("'([A-Za-z][A-Za-z_.]*)'"));
        List<Pattern> templates = PageSources.find("`([a-z][A-Za-z.]*\\$\\{[^`]*)`").stream()
                .map(MessagesTest::pattern)
                .toList();

        List<String> unused = texts.keySet().stream()
                .filter(key -> Stream.of(key, key.replaceFirst("\\.(one|other)$", ""))
                        .noneMatch(form -> quoted.contains(form)
                                || templates.stream()
                                        .anyMatch(each -> each.matcher(form).matches())))
                // A word for a code that comes from the server: the template stands in one place, its prefix in
                // another.
                .filter(key -> quoted.stream().noneMatch(prefix -> key.startsWith(prefix + ".")))
                .toList();

        assertThat(unused).isEmpty();
    }

    @Test
    void noTextIsEmptyOrHoldsAPlaceThatIsNeverFilled() {
        assertThat(texts).allSatisfy((key, text) -> {
            assertThat(text).as(key).isNotBlank();
            assertThat(text.replaceAll("\\{[0-9]}", "")).as(key).doesNotContain("{", "}");
        });
    }

    private static Pattern pattern(String template) {
        return Pattern.compile(Arrays.stream(template.split("\\$\\{[^}]*}", -1))
                .map((Function<String, String>) Pattern::quote)
                .reduce((left, right) -> left + "[A-Za-z_-]+" + right)
                .orElseThrow());
    }

    private static String[] keys(String prefix, Enum<?>... values) {
        return Arrays.stream(values).map(value -> prefix + value.name()).toArray(String[]::new);
    }
}
