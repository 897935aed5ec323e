package no.omland.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The enum of codes, the message files, the sources and docs/import-issues.md say the same. */
class IssueCatalogueTest {

    private static final Path CATALOGUE = Path.of("docs", "import-issues.md");
    private static final Pattern CALL = Pattern.compile("DataException\\s*\\.\\s*(?:data|use|caused)\\(([^;]*);");
    private static final Pattern CODE_LITERAL = Pattern.compile("\"([a-z][a-z-]*\\.[a-z][a-z-]*)\"");
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    @Test
    void everyCodeStandsInTheCatalogueWithItsSeverity() throws IOException {
        Map<String, String> written = new LinkedHashMap<>();
        rows("## Doubts", "## Errors").forEach(row -> written.put(row.get(0), row.get(1)));
        Map<String, String> known = new LinkedHashMap<>();
        for (IssueCode code : IssueCode.values()) {
            known.put("`" + code.code() + "`", code.severity().name());
        }
        assertThat(written).containsExactlyEntriesOf(known);
        assertThat(rows("## Doubts", "## Errors"))
                .allSatisfy(row -> assertThat(row).hasSize(4).noneMatch(String::isBlank));
    }

    @Test
    void everyErrorStandsInTheCatalogueWithItsSentenceAndHint() throws IOException {
        List<List<String>> known = errorCodes().stream()
                .map(code ->
                        List.of("`" + code + "`", Language.ENGLISH.text(code), Language.ENGLISH.text(code + ".hint")))
                .toList();
        assertThat(rows("## Errors", null)).containsExactlyInAnyOrderElementsOf(known);
    }

    @Test
    void everyErrorOfTheSourcesHasASentenceAndAHint() throws IOException {
        Set<String> used = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("core", "src", "main", "java"))) {
            for (Path source :
                    sources.filter(p -> p.toString().endsWith(".java")).toList()) {
                Matcher call = CALL.matcher(Files.readString(source));
                while (call.find()) {
                    CODE_LITERAL.matcher(call.group(1)).results().forEach(code -> used.add(code.group(1)));
                }
            }
        }
        assertThat(used).hasSizeGreaterThan(30).contains("file.geodatabase", "crs.missing", "workspace.locked");
        for (Language language : Language.values()) {
            assertThat(used)
                    .allSatisfy(code -> assertThat(language.has(code) && language.has(code + ".hint"))
                            .as("%s and %s.hint in %s", code, code, language.tag())
                            .isTrue());
        }
    }

    @ParameterizedTest
    @EnumSource(IssueCode.class)
    void everyCodeHasASentenceInEveryLanguage(IssueCode code) {
        for (Language language : Language.values()) {
            assertThat(language.text(code.code())).isNotBlank();
        }
        assertThat(code.code()).matches("[a-z]+(-[a-z]+)*(\\.[a-z]+(-[a-z]+)*)+");
        assertThat(IssueCode.find(code.code())).contains(code);
    }

    @Test
    void allLanguagesHoldTheSameKeysAndFillInTheSameThings() {
        Map<String, Set<String>> english = placesOfKeys(Language.ENGLISH);
        for (Language language : Language.values()) {
            assertThat(placesOfKeys(language)).as(language.tag()).isEqualTo(english);
        }
    }

    /** But for the words that stand within sentences. */
    @Test
    void everySentenceBelongsToACodeOrHasAHint() {
        Set<String> codes =
                Arrays.stream(IssueCode.values()).map(IssueCode::code).collect(Collectors.toSet());
        assertThat(placesOfKeys(Language.ENGLISH).keySet())
                .filteredOn(key -> !key.endsWith(".hint")
                        && !key.startsWith("where.")
                        && !key.equals("likeness")
                        && !key.startsWith("criterion.")
                        && !key.startsWith("sitemodel."))
                .allSatisfy(key -> assertThat(codes.contains(key) || Language.ENGLISH.has(key + ".hint"))
                        .as(key)
                        .isTrue());
    }

    private static Map<String, Set<String>> placesOfKeys(Language language) {
        ResourceBundle bundle = language.texts("no.omland.issue.issues");
        return bundle.keySet().stream()
                .collect(Collectors.toMap(
                        key -> key,
                        key -> PLACE.matcher(bundle.getString(key))
                                .results()
                                .map(place -> place.group())
                                .collect(Collectors.toSet())));
    }

    private static List<String> errorCodes() {
        return placesOfKeys(Language.ENGLISH).keySet().stream()
                .filter(key -> Language.ENGLISH.has(key + ".hint"))
                .toList();
    }

    /** The cells of the table between two headings. */
    private static List<List<String>> rows(String from, @org.jspecify.annotations.Nullable String to)
            throws IOException {
        List<String> lines = Files.readAllLines(CATALOGUE);
        int begin = lines.indexOf(from);
        int end = to == null ? lines.size() : lines.indexOf(to);
        return IntStream.range(begin, end)
                .mapToObj(lines::get)
                .filter(line -> line.startsWith("| `"))
                .map(line -> Stream.of(line.substring(1, line.length() - 1).split("\\|", -1))
                        .map(String::strip)
                        .toList())
                .toList();
    }
}
