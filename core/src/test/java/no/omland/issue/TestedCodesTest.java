package no.omland.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.omland.water.doctor.DoctorRule;
import org.junit.jupiter.api.Test;

/** Every code has a test, every code that a test expects is one, and every error is thrown by something: over the sources of all modules. */
class TestedCodesTest {

    private static final List<String> MODULES = List.of("geotools", "core", "data", "maps", "web");

    /** A word, a point, a word: as text of its own, not within a longer name. */
    private static final Pattern CODE =
            Pattern.compile("(?<![\\w./:$*-])[a-z]+(?:-[a-z]+)*(?:\\.[a-z]+(?:-[a-z]+)*)+(?![\\w(/-]|\\.\\w)");

    private static final Pattern TEXT = Pattern.compile("\"\"\".*?\"\"\"|\"(?:[^\"\\\\\\n]|\\\\.)*\"", Pattern.DOTALL);
    private static final Pattern CONSTANT = Pattern.compile("\\b[A-Z][A-Z_]+\\b");

    /** What file names end in, so that {@code measures.csv} is not taken for a code. */
    private static final Pattern FILE =
            Pattern.compile(".*\\.(csv|json|geojson|gpkg|shp|xlsx|zip|prj|mvt|pdf|html|main)");

    @Test
    void everyIssueAndEveryErrorHasATest() throws IOException {
        Set<String> tested = new TreeSet<>();
        for (String source : tests().values()) {
            tested.addAll(codesIn(source));
            Set<String> constants = found(CONSTANT, source);
            Arrays.stream(IssueCode.values())
                    .filter(code -> constants.contains(code.name()))
                    .forEach(code -> tested.add(code.code()));
        }
        Set<String> untested = known();
        untested.removeAll(tested);
        assertThat(untested).isEmpty();
    }

    @Test
    void everyCodeThatATestExpectsIsKnown() throws IOException {
        Set<String> known = known();
        Set<String> families =
                known.stream().map(code -> code.substring(0, code.indexOf('.'))).collect(Collectors.toSet());
        Set<String> rules =
                Arrays.stream(DoctorRule.values()).map(DoctorRule::code).collect(Collectors.toSet());
        Predicate<String> isUnknown = code -> families.contains(code.substring(0, code.indexOf('.')))
                && !known.contains(code)
                && !rules.contains(code)
                && !FILE.matcher(code).matches();
        TreeMap<Path, List<String>> unknown = new TreeMap<>();
        tests().forEach((file, source) ->
                unknown.put(file, codesIn(source).stream().filter(isUnknown).toList()));
        unknown.values().removeIf(Collection::isEmpty);
        assertThat(unknown).isEmpty();
    }

    @Test
    void everyErrorIsThrownBySomething() throws IOException {
        Set<String> thrown = new TreeSet<>();
        sources("main").values().forEach(source -> thrown.addAll(codesIn(source)));
        Set<String> never = errors();
        never.removeAll(thrown);
        assertThat(never).isEmpty();
    }

    @Test
    void everyIssueIsToldBySomething() throws IOException {
        Set<String> told = new TreeSet<>();
        sources("main").forEach((file, source) -> {
            if (!file.endsWith("IssueCode.java")) {
                told.addAll(found(CONSTANT, source));
            }
        });
        assertThat(IssueCode.values()).allSatisfy(code -> assertThat(told).contains(code.name()));
    }

    private static Set<String> known() {
        return Stream.concat(
                        errors().stream(), Arrays.stream(IssueCode.values()).map(IssueCode::code))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> errors() {
        return ResourceBundle.getBundle("no.omland.issue.issues_en").keySet().stream()
                .filter(key -> Language.ENGLISH.has(key + ".hint"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** All tests but those of the catalogue and the languages, which name codes without bringing them about. */
    private static TreeMap<Path, String> tests() throws IOException {
        TreeMap<Path, String> tests = sources("test");
        tests.keySet()
                .removeIf(file -> file.startsWith(Path.of("core", "src", "test", "java", "no", "omland", "issue")));
        return tests;
    }

    private static TreeMap<Path, String> sources(String kind) throws IOException {
        TreeMap<Path, String> sources = new TreeMap<>();
        for (String module : MODULES) {
            Path folder = Path.of(module, "src", kind, "java");
            assertThat(folder).isDirectory();
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file :
                        files.filter(each -> each.toString().endsWith(".java")).toList()) {
                    sources.put(file, Files.readString(file));
                }
            }
        }
        return sources;
    }

    /** What looks like a code within the texts of a source; comments do not count. */
    private static Set<String> codesIn(String source) {
        Set<String> codes = new TreeSet<>();
        Matcher text = TEXT.matcher(source);
        while (text.find()) {
            codes.addAll(found(CODE, text.group()));
        }
        return codes;
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group()).collect(Collectors.toSet());
    }
}
