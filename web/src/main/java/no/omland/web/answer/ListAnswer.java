package no.omland.web.answer;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Answers with a list: all of it as CSV when {@code format=csv} is asked for, else a page of it as JSON. */
public final class ListAnswer {

    private static final int USUAL_PAGE = 50;
    private static final int LARGEST_PAGE = 1_000;

    private ListAnswer() {}

    /** Whether the request wants CSV. */
    public static boolean isCsvWanted(Context context) {
        return "csv".equalsIgnoreCase(context.queryParam("format"));
    }

    /** Answers with {@code total}, {@code page}, {@code size}, {@code rows} and whatever is to stand before them; with CSV, the rows alone, under a file name. */
    public static <R> void send(
            Context context,
            String version,
            String fileName,
            Map<String, @Nullable Object> before,
            Listing<R> listing) {
        if (isCsvWanted(context)) {
            csv(context, fileName, listing);
            return;
        }
        PageWish wish = PageWish.of(context, USUAL_PAGE, LARGEST_PAGE);
        Map<String, @Nullable Object> answer = new LinkedHashMap<>(before);
        answer.put("total", listing.rows().size());
        answer.put("page", wish.page());
        answer.put("size", wish.size());
        Listing<R> page = new Listing<>(wish.of(listing.rows()));
        listing.columns().forEach(column -> page.column(column.key(), column.value()));
        answer.put("rows", page.objects());
        Answers.json(context, version, answer);
    }

    /** Answers with CSV to keep under a file name. */
    public static <R> void csv(Context context, String fileName, Listing<R> listing) {
        context.header("Content-Disposition", "attachment; filename=\"" + fileName + ".csv\"");
        context.contentType("text/csv; charset=utf-8").result(listing.csv());
    }
}
