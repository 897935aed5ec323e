package no.omland.demography;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whole years of age.
 *
 * @param from the youngest, 0 or more
 * @param to the oldest, who are in it too; null when there is no upper end
 */
public record AgeSpan(int from, @Nullable Integer to) implements Comparable<AgeSpan> {

    /** Everybody. */
    public static final AgeSpan ALL = new AgeSpan(0, null);

    private static final Set<String> WORDS_FOR_ALL = Set.of(
            "alle", "alle aldre", "alle aldersgrupper", "alder i alt", "i alt", "totalt", "total", "all", "all ages");
    private static final Pattern BETWEEN = Pattern.compile("(\\d{1,3})\\s*(?:år)?\\s*(?:-|–|til|to)\\s*(\\d{1,3})");
    private static final Pattern OPEN = Pattern.compile(
            "(\\d{1,3})\\s*(?:år|years)?\\s*(?:\\+|eller eldre|og eldre|og over|eller mer|or older|and over)");
    private static final Pattern ONE = Pattern.compile("\\d{1,3}");
    private static final Pattern BELOW = Pattern.compile("(?:under|yngre enn|below)\\s*(\\d{1,3})");

    public AgeSpan {
        if (from < 0 || to != null && to < from) {
            throw new IllegalArgumentException(
                    "an age span runs from 0 or more to no less than that, got " + from + " to " + to);
        }
    }

    /**
     * Reads what tables and people write: {@code 80+}, {@code 80 år eller eldre}, {@code 67-79 år}, {@code 6 år}, {@code under 18}, {@code I alt}; empty when it is
     * no span of ages.
     */
    public static Optional<AgeSpan> find(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        if (WORDS_FOR_ALL.contains(plain)) {
            return Optional.of(ALL);
        }
        Matcher open = OPEN.matcher(plain);
        if (open.matches()) {
            return Optional.of(new AgeSpan(Integer.parseInt(open.group(1)), null));
        }
        String ages = plain.replaceAll("\\s*(år|years|years old|year|aar)$", "");
        Matcher between = BETWEEN.matcher(ages);
        if (between.matches()) {
            int from = Integer.parseInt(between.group(1));
            int to = Integer.parseInt(between.group(2));
            return to < from ? Optional.empty() : Optional.of(new AgeSpan(from, to));
        }
        Matcher below = BELOW.matcher(ages);
        if (below.matches() && Integer.parseInt(below.group(1)) > 0) {
            return Optional.of(new AgeSpan(0, Integer.parseInt(below.group(1)) - 1));
        }
        return ONE.matcher(ages).matches()
                ? Optional.of(new AgeSpan(Integer.parseInt(ages), Integer.valueOf(ages)))
                : Optional.empty();
    }

    /** As it is written in figures: {@code 80+}, {@code 67-79}, {@code 6}; everybody is {@code 0+}. */
    @Override
    public String toString() {
        return to == null ? from + "+" : to == from ? String.valueOf(from) : from + "-" + to;
    }

    @Override
    public int compareTo(AgeSpan other) {
        int byStart = Integer.compare(from, other.from);
        Integer end = to;
        Integer otherEnd = other.to;
        if (byStart != 0 || end == null && otherEnd == null) {
            return byStart;
        }
        return end == null ? 1 : otherEnd == null ? -1 : end.compareTo(otherEnd);
    }
}
