package no.omland.web.answer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.Context;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import no.omland.issue.Language;
import org.jspecify.annotations.Nullable;

/** Puts answers into a request's context. */
public final class Answers {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int NOT_MODIFIED = 304;

    private Answers() {}

    /** Answers with JSON that is good for as long as {@code version} lasts; with 304 when the asker has it already, in the same language. */
    public static void json(Context context, String version, Object answer) {
        String tag = '"' + version + '-' + language(context).tag() + '"';
        context.header("ETag", tag);
        context.header("Cache-Control", "no-cache");
        context.header("Vary", "Accept-Language");
        if (names(context.header("If-None-Match"), tag)) {
            context.status(NOT_MODIFIED);
            return;
        }
        write(context, answer);
    }

    /** Whether an If-None-Match names the tag. A proxy that compresses on its way makes the tag a weak one, {@code W/"…"}. */
    private static boolean names(@Nullable String header, String tag) {
        return header != null
                && Arrays.stream(header.split(",", -1))
                        .map(String::strip)
                        .anyMatch(each -> each.equals(tag) || each.equals("W/" + tag) || each.equals("*"));
    }

    /** Answers with JSON that nobody may keep. */
    public static void write(Context context, Object answer) {
        try {
            context.contentType("application/json; charset=utf-8").result(JSON.writeValueAsBytes(answer));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer is always JSON: " + answer.getClass(), e);
        }
    }

    /**
     * The language that the asker reads: the one named in the address ({@code language=nn}), else the first of the browser's wishes that there are texts in,
     * else bokmål. Links to files name it, for with them the page cannot send a header.
     */
    public static Language language(Context context) {
        String named = context.queryParam("language");
        return Optional.ofNullable(named)
                .flatMap(Language::find)
                .orElseGet(() -> wished(context.header("Accept-Language")));
    }

    private static Language wished(@Nullable String header) {
        try {
            return Locale.LanguageRange.parse(header == null ? "" : header).stream()
                    .filter(range -> range.getWeight() > 0)
                    .flatMap(range -> Language.find(range.getRange()).stream())
                    .findFirst()
                    .orElse(Language.BOKMAAL);
        } catch (IllegalArgumentException unreadable) {
            return Language.BOKMAAL;
        }
    }
}
