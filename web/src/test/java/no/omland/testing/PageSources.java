package no.omland.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The page's own JavaScript, to hold it against what the server and the message files offer. */
public final class PageSources {

    private static final Path APP = Path.of("web", "src", "main", "resources", "app");

    private PageSources() {}

    /** The text of each module by its path below {@code app}, comments left out. */
    public static Map<String, String> modules() {
        Map<String, String> modules = new TreeMap<>();
        try (Stream<Path> files = Files.walk(APP)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".js")).toList()) {
                String text = Files.readString(file).replaceAll("(?m)^\\s*(//|\\*|/\\*).*$", "");
                modules.put(APP.relativize(file).toString(), text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return modules;
    }

    /** The first group of every match in any module. */
    public static List<String> find(String pattern) {
        List<String> found = new ArrayList<>();
        Pattern compiled = Pattern.compile(pattern);
        for (String text : modules().values()) {
            for (Matcher matcher = compiled.matcher(text); matcher.find(); ) {
                found.add(matcher.group(1));
            }
        }
        return found;
    }
}
