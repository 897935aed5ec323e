package no.omland.exporting;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import no.omland.issue.ImportIssue;
import no.omland.issue.IssueLog;
import no.omland.issue.Language;

/**
 * The text beside a shapefile that says what it does not hold as the layer has it. Its first line names the files it is about, so that a later export knows
 * which of the files there are its own.
 */
final class ShapefileNotes {

    /** What follows the stem in its name; {@code <stem>.txt} may well be a person's. */
    static final String ENDING = "_notes.txt";

    private static final String FIRST_WORD = "Omland: ";

    private ShapefileNotes() {}

    /** @param shapefiles the names of the shapefiles, without folder and ending */
    static Path write(Path file, List<String> shapefiles, IssueLog log, Language language) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(FIRST_WORD + String.join(", ", shapefiles));
        for (ImportIssue issue : log.issues()) {
            String field = issue.field() == null ? "" : issue.field() + ": ";
            lines.add((issue.row() > 0 ? issue.row() + ": " : "") + field + issue.message(language));
        }
        return Files.write(file, lines);
    }

    /** Whether a file is there and was written by this class. */
    static boolean areOurs(Path file) throws IOException {
        return firstLine(file).startsWith(FIRST_WORD);
    }

    /** The stems of the shapefiles that notes are about, of those that an export of this name can have made. */
    static List<String> stems(Path file, String stem) throws IOException {
        List<String> named =
                Arrays.asList(firstLine(file).substring(FIRST_WORD.length()).split(", ", -1));
        return Stream.concat(Stream.of(stem), Arrays.stream(ShapeKind.values()).map(kind -> stem + "_" + kind.suffix()))
                .filter(named::contains)
                .toList();
    }

    private static String firstLine(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return "";
        }
        try (BufferedReader text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            String line = text.readLine();
            return line == null ? "" : line;
        } catch (CharacterCodingException writtenBySomebodyElse) {
            return "";
        }
    }
}
