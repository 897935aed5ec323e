package no.omland.importing.shapefile;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Numbers as a dBASE table writes them: digits in a field of fixed width, filled up with blanks, and with asterisks when they did not fit. */
final class DbaseNumber {

    private static final int MOST_EXACT_DIGITS = 15;
    private static final int MOST_LONG_DIGITS = 18;
    private static final double[] POWERS_OF_TEN = {
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
    };

    private DbaseNumber() {}

    /**
     * A {@code Long} where there are only digits, else a {@code Double}; null for a blank or one that did not fit.
     *
     * @throws NumberFormatException when it is something else
     */
    static @Nullable Number of(byte[] bytes, int from, int to) {
        int begin = from;
        int end = to;
        while (begin < end && isBlank(bytes[begin])) {
            begin++;
        }
        while (end > begin && isBlank(bytes[end - 1])) {
            end--;
        }
        if (begin == end || bytes[begin] == '*' || bytes[begin] == '?') {
            return null;
        }
        int at = bytes[begin] == '-' || bytes[begin] == '+' ? begin + 1 : begin;
        long digits = 0;
        int count = 0;
        int decimals = -1;
        for (; at < end; at++) {
            byte letter = bytes[at];
            if (letter >= '0' && letter <= '9') {
                digits = digits * 10 + letter - '0';
                count++;
                decimals += decimals >= 0 ? 1 : 0;
            } else if (letter == '.' && decimals < 0) {
                decimals = 0;
            } else {
                return slowly(bytes, begin, end);
            }
            if (count > MOST_LONG_DIGITS) {
                return slowly(bytes, begin, end);
            }
        }
        if (count == 0) {
            return slowly(bytes, begin, end);
        }
        boolean negative = bytes[begin] == '-';
        if (decimals < 0) {
            return negative ? -digits : digits;
        }
        if (count > MOST_EXACT_DIGITS) {
            return slowly(bytes, begin, end);
        }
        // Both are exact, so the quotient is the double that is nearest.
        double value = digits / POWERS_OF_TEN[decimals];
        return negative ? -value : value;
    }

    private static boolean isBlank(byte letter) {
        return letter >= 0 && letter <= ' ';
    }

    private static @Nullable Number slowly(byte[] bytes, int begin, int end) {
        String text = new String(bytes, begin, end - begin, StandardCharsets.ISO_8859_1);
        if (text.equals("-") || text.equals(".") || text.equals("-.")) {
            return null;
        }
        double value = Double.parseDouble(text.replace(',', '.'));
        boolean asText =
                text.chars().anyMatch(letter -> letter == 'x' || letter == 'X' || letter == 'd' || letter == 'f');
        if (asText) {
            throw new NumberFormatException(text);
        }
        return value;
    }
}
