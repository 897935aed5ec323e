package no.omland.web.answer;

import io.javalin.http.Context;
import java.util.List;
import no.omland.issue.DataException;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a list is wanted.
 *
 * @param page counted from 1
 * @param size rows on a page
 */
public record PageWish(int page, int size) {

    /** The wish of a request: {@code page} and {@code size}, or the first page of the usual size. */
    public static PageWish of(Context context, int usualSize, int largestSize) {
        int page = number("page", context.queryParam("page"), 1, Integer.MAX_VALUE);
        int size = number("size", context.queryParam("size"), usualSize, largestSize);
        return new PageWish(page, size);
    }

    private static int number(String name, @Nullable String text, int otherwise, int largest) {
        if (text == null) {
            return otherwise;
        }
        try {
            int number = Integer.parseInt(text.strip());
            if (number >= 1 && number <= largest) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // Said below, as of a number out of range.
        }
        throw DataException.use("page.invalid", name, text, largest);
    }

    /** The rows of the page; none when it lies beyond the end. */
    public <T> List<T> of(List<T> all) {
        long from = Math.min((long) (page - 1) * size, all.size());
        long to = Math.min(from + size, all.size());
        return all.subList((int) from, (int) to);
    }
}
