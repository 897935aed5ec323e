package no.omland.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What one style sheet of the page says of a name no other one says something else of. */
final class StyleSheetsTest {

    private static final Path SHEETS = Path.of("web", "src", "main", "resources", "app", "css");
    /** Those that say how the same things stand otherwise: on paper and on a telephone. */
    private static final Set<String> OTHERWISE = Set.of("print.css", "phone.css");

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern CLASS = Pattern.compile("\\.[\\w-]+");

    @Test
    void aBareClassIsStyledInOneSheetAlone() throws IOException {
        Map<String, Set<String>> sheetsByClass = new TreeMap<>();
        List<Path> sheets;
        try (Stream<Path> files = Files.list(SHEETS)) {
            sheets = files.filter(file -> !OTHERWISE.contains(file.getFileName().toString()))
                    .toList();
        }
        for (Path sheet : sheets) {
            for (String name : bareClasses(Files.readString(sheet))) {
                sheetsByClass
                        .computeIfAbsent(name, each -> new TreeSet<>())
                        .add(sheet.getFileName().toString());
            }
        }
        assertThat(sheetsByClass).hasSizeGreaterThan(300);
        sheetsByClass.values().removeIf(files -> files.size() == 1);
        assertThat(sheetsByClass).isEmpty();
    }

    /** Selectors that are a class and nothing else, outside what only goes for some screens. */
    private static List<String> bareClasses(String sheet) {
        return Pattern.compile("([^{}]+)\\{")
                .matcher(withoutConditions(COMMENT.matcher(sheet).replaceAll("")))
                .results()
                .map(MatchResult::group)
                .flatMap(selectors -> Stream.of(selectors
                        .replace("{", "")
                        .replaceAll("\\([^)]*\\)", "()")
                        .split(",")))
                .map(String::strip)
                .filter(selector -> CLASS.matcher(selector).matches())
                .toList();
    }

    /** Without the blocks that begin with an at-sign. */
    private static String withoutConditions(String sheet) {
        StringBuilder kept = new StringBuilder();
        int depth = 0;
        boolean skips = false;
        for (char letter : sheet.toCharArray()) {
            if (letter == '@' && depth == 0) {
                skips = true;
            }
            if (!skips) {
                kept.append(letter);
            }
            if (letter == '{') {
                depth++;
            } else if (letter == '}') {
                depth--;
                skips = skips && depth > 0;
            }
        }
        return kept.toString();
    }
}
