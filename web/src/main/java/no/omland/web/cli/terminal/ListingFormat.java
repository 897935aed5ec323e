package no.omland.web.cli.terminal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.stream.Collectors;
import no.omland.web.answer.Listing;
import org.jspecify.annotations.Nullable;

/** How a list is printed. The header of a table is the sentence {@code column.KEY}, and its constants and truth values are words of the language; CSV and JSON keep the codes. */
public enum ListingFormat {
    TABLE,
    CSV,
    JSON;

    private static final int MOST_IN_A_CELL = 6;
    private static final int NAMED_OF_MANY = 3;

    private static final ObjectMapper MAPPER = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    /** Prints all rows to stdout. */
    public <R> void print(Listing<R> listing, Terminal terminal) {
        switch (this) {
            case TABLE -> table(listing, terminal);
            case CSV -> terminal.out().print(listing.csv());
            case JSON -> terminal.out().println(json(listing));
        }
        terminal.out().flush();
    }

    private static <R> String json(Listing<R> listing) {
        return json(listing.objects());
    }

    /** A value of a few plain members, as JSON over several lines. */
    public static String json(Object answer) {
        try {
            return MAPPER.writeValueAsString(answer);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer of plain values is always JSON", e);
        }
    }

    /** A value of plain members, as JSON on one line. */
    public static String compact(Object answer) {
        try {
            return MAPPER.writer().without(SerializationFeature.INDENT_OUTPUT).writeValueAsString(answer);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer of plain values is always JSON", e);
        }
    }

    private static <R> void table(Listing<R> listing, Terminal terminal) {
        Texts texts = terminal.texts();
        TextTable table = new TextTable(listing.columns().stream()
                .map(column -> column.heading()
                        .map(key ->
                                texts.text("column." + key, column.arguments().toArray()))
                        .orElse(column.key()))
                .toArray(String[]::new));
        listing.rows()
                .forEach(row -> table.add(listing.columns().stream()
                        .map(column -> cell(column.value().apply(row), texts))
                        .toArray(String[]::new)));
        table.print(terminal.out());
    }

    /** A cell with more values than a line has room for names the first of them and says how many more there are; CSV and JSON have them all. */
    private static String cells(Collection<?> several, Texts texts) {
        boolean isMany = several.size() > MOST_IN_A_CELL;
        String named = several.stream()
                .limit(isMany ? NAMED_OF_MANY : MOST_IN_A_CELL)
                .map(each -> cell(each, texts))
                .collect(Collectors.joining(", "));
        return isMany ? texts.text("table.more", named, texts.number(several.size() - NAMED_OF_MANY)) : named;
    }

    private static String cell(@Nullable Object value, Texts texts) {
        if (value == null) {
            return "–";
        }
        if (value instanceof Collection<?> several) {
            return several.isEmpty() ? "–" : cells(several, texts);
        }
        if (value instanceof Listing.Word word) {
            return texts.text(word.key());
        }
        if (value instanceof Integer || value instanceof Long) {
            return texts.number(((Number) value).longValue());
        }
        if (value instanceof Enum<?> constant) {
            return texts.word(constant);
        }
        if (value instanceof Boolean yes) {
            return texts.word(yes);
        }
        return value instanceof Double || value instanceof BigDecimal
                ? texts.decimal((Number) value)
                : value.toString();
    }
}
