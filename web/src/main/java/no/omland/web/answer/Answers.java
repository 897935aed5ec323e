package no.omland.web.answer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.Context;
import java.util.Arrays;
import no.omland.issue.Language;
import org.jspecify.annotations.Nullable;

/** Puts answers into a request's context. */
public final class Answers {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int NOT_MODIFIED = 304;

    private Answers() {}

    /** Answers with JSON that is good for as long as {@code version} lasts; with 304 when the asker has it already. */
    public static void json(Context context, String version, Object answer) {
        String tag = '"' + version + '"';
        context.header("ETag", tag);
        context.header("Cache-Control", "no-cache");
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

    /** The language that the asker reads: English when it is asked for first, else Norwegian. */
    public static Language language(Context context) {
        String wanted = context.header("Accept-Language");
        return wanted != null && wanted.startsWith("en") ? Language.ENGLISH : Language.BOKMAAL;
    }
}
