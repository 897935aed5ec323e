package no.omland.web.answer;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Rows with named columns, to be shown alike as JSON, as CSV and as a table for people: the keys are the names of the members of each JSON object and the header
 * of the CSV. A value is a text, a number, a truth value, a date, an enum constant, a collection of those, or null when it is not known. It may also be
 * a map of names to such values, which becomes an object in JSON.
 *
 * <p>In CSV, null is empty, and the values of a collection stand in one cell with {@code "; "} between them; those of a map with their names
 * before them.
 */
public final class Listing<R> {

    /**
     * A column.
     *
     * @param key in camel case, as in JSON; a unit belongs to it ({@code areaSquareMetres})
     * @param heading the key of its heading in tables for people, without {@code column.}; empty when the key is the name that somebody's own data has, which no message
     *     file can have a heading for
     * @param arguments what is filled into the heading
     */
    public record Column<R>(
            String key, Optional<String> heading, List<Object> arguments, Function<? super R, @Nullable Object> value) {

        public Column {
            arguments = List.copyOf(arguments);
        }
    }

    /**
     * A code in JSON and CSV, and a word of the language in tables for people.
     *
     * @param key of the word in the message files of the command line
     */
    public record Word(String code, String key) {
        @Override
        public String toString() {
            return code;
        }
    }

    private final List<R> rows;
    private final List<Column<R>> columns = new ArrayList<>();

    public Listing(List<R> rows) {
        this.rows = List.copyOf(rows);
    }

    /** Adds a column after the others. */
    public Listing<R> column(String key, Function<? super R, @Nullable Object> value) {
        columns.add(new Column<>(key, Optional.of(key), List.of(), value));
        return this;
    }

    /** Adds a column of somebody's own data under the name it has there. */
    public Listing<R> named(String name, Function<? super R, @Nullable Object> value) {
        columns.add(new Column<>(name, Optional.empty(), List.of(), value));
        return this;
    }

    /** Adds one of several columns that differ by a number: {@code within15}, {@code within30} … whose heading has the number filled in. */
    public Listing<R> numbered(String key, String heading, int number, Function<? super R, @Nullable Object> value) {
        columns.add(new Column<>(key + number, Optional.of(heading), List.of(number), value));
        return this;
    }

    /** The same with the columns of these headings alone, in their own order. */
    public Listing<R> only(Collection<String> headings) {
        Listing<R> fewer = new Listing<>(rows);
        columns.stream()
                .filter(column -> headings.contains(column.heading().orElse(column.key())))
                .forEach(fewer.columns::add);
        return fewer;
    }

    /** The same without one column, for a table in which another says it already. */
    public Listing<R> without(String key) {
        Listing<R> fewer = new Listing<>(rows);
        columns.stream().filter(column -> !column.key().equals(key)).forEach(fewer.columns::add);
        return fewer;
    }

    public List<R> rows() {
        return rows;
    }

    public List<Column<R>> columns() {
        return List.copyOf(columns);
    }

    /** One object for each row, for Jackson: its members are texts, numbers, truth values, lists and null. */
    public List<Map<String, @Nullable Object>> objects() {
        return rows.stream().map(this::object).toList();
    }

    /** With a header, CRLF at the end of each line, and quotes where a value needs them (RFC 4180). */
    public String csv() {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(columns.stream().map(Column::key).toList());
            for (R row : rows) {
                csv.writeRecord(columns.stream()
                        .map(column -> text(column.value().apply(row)))
                        .toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** A value as it stands in CSV. */
    public static String text(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Collection<?> several) {
            return several.stream().map(Listing::text).collect(Collectors.joining("; "));
        }
        if (value instanceof Map<?, ?> parts) {
            return parts.entrySet().stream()
                    .map(part -> part.getKey() + " " + text(part.getValue()))
                    .collect(Collectors.joining("; "));
        }
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }

    private Map<String, @Nullable Object> object(R row) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        columns.forEach(column -> object.put(column.key(), member(column.value().apply(row))));
        return object;
    }

    private static @Nullable Object member(@Nullable Object value) {
        if (value instanceof Collection<?> several) {
            return several.stream().map(Listing::member).toList();
        }
        if (value instanceof Map<?, ?> parts) {
            Map<String, @Nullable Object> object = new LinkedHashMap<>();
            parts.forEach((name, part) -> object.put(String.valueOf(name), member(part)));
            return object;
        }
        return value == null || value instanceof Number || value instanceof Boolean ? value : value.toString();
    }
}
