package no.omland.importing.geojson;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.file.Path;
import no.omland.importing.MeasuredInput;
import org.jspecify.annotations.Nullable;

/** A text of many JSON records: each after the sign RS (RFC 8142), or each on a line of its own. */
final class GeoJsonSequence implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final char RECORD_SEPARATOR = '\u001e';
    private static final int LONGEST_FIRST_LINE = 1 << 24;
    private static final int SHOWN_CHARACTERS = 60;

    private final MeasuredInput input;
    private final BufferedReader text;
    private final boolean separated;
    private boolean atEnd;

    GeoJsonSequence(Path file, Charset charset) throws IOException {
        this.input = new MeasuredInput(file);
        this.text = new BufferedReader(new InputStreamReader(input, charset), 1 << 16);
        this.separated = firstLetter(text) == RECORD_SEPARATOR;
    }

    /** Whether the file begins with RS, or its first line is a whole feature and another object follows. */
    static boolean isSequence(Path file, Charset charset) throws IOException {
        try (GeoJsonSequence sequence = new GeoJsonSequence(file, charset)) {
            if (sequence.separated) {
                return true;
            }
            String first = sequence.line(LONGEST_FIRST_LINE);
            if (first == null || !first.startsWith("{") || firstLetter(sequence.text) != '{') {
                return false;
            }
            return JSON.readTree(first).path("type").asText().equals("Feature");
        } catch (JsonProcessingException notWhole) {
            return false;
        }
    }

    /** The next record that is not blank, or null at the end. */
    @Nullable
    String next() throws IOException {
        String record = line(Integer.MAX_VALUE);
        while (record != null && record.isBlank()) {
            record = line(Integer.MAX_VALUE);
        }
        return record;
    }

    /** Whether the record that was read last ended with the file, and not with a line break. */
    boolean isAtEnd() {
        return atEnd;
    }

    double share() {
        return input.share();
    }

    static String shortened(String text) {
        String line = text.strip();
        return line.length() <= SHOWN_CHARACTERS ? line : line.substring(0, SHOWN_CHARACTERS) + "…";
    }

    private @Nullable String line(int longest) throws IOException {
        StringBuilder record = new StringBuilder();
        int letter = text.read();
        if (letter < 0) {
            return null;
        }
        char end = separated ? RECORD_SEPARATOR : '\n';
        while (letter >= 0 && letter != end && record.length() < longest) {
            record.append((char) letter);
            letter = text.read();
        }
        atEnd = letter < 0;
        return record.toString().strip();
    }

    /** The first letter that is not blank, which stays to be read; RS is skipped. */
    private static int firstLetter(BufferedReader text) throws IOException {
        int letter;
        do {
            text.mark(1);
            letter = text.read();
        } while (letter == '\uFEFF' || letter != RECORD_SEPARATOR && Character.isWhitespace(letter));
        if (letter != RECORD_SEPARATOR) {
            text.reset();
        }
        return letter;
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
