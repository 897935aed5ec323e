package no.omland.water;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The register's id of a water body: {@code 179-1234-L} a lake, {@code 179-12-R} a river, {@code 0363010100-1-C} a stretch of coast.
 *
 * @param text without the {@code NO} that European reporting puts before it
 */
public record WaterBodyId(String text) implements Comparable<WaterBodyId> {

    /** Lakes shared by several catchments have a third number, so any count of numbers is taken. */
    private static final Pattern USUAL = Pattern.compile("\\d{3}(-\\d+){1,2}-[LRTG]|\\d{10}(-\\d{1,2})?-[CT]");

    private static final Pattern EUROPEAN = Pattern.compile("^NO(?=\\d)");

    public WaterBodyId {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a water-body id must not be blank");
        }
    }

    /** Reads an id as any of the sources writes it. */
    public static WaterBodyId of(String written) {
        return new WaterBodyId(EUROPEAN.matcher(written.strip()).replaceFirst(""));
    }

    /** Whether it looks like the register's ids. */
    public boolean isUsual() {
        return USUAL.matcher(text).matches();
    }

    /** The kind of body that the last letter tells, or empty when the id is unusual. */
    public Optional<WaterCategory> category() {
        return text.length() > 2 && text.charAt(text.length() - 2) == '-'
                ? WaterCategory.ofLetter(text.charAt(text.length() - 1))
                : Optional.empty();
    }

    /** The id in European reporting. */
    public String european() {
        return "NO" + text;
    }

    /** Its page in the national register Vann-Nett. */
    public String registerAddress() {
        return "https://vann-nett.no/waterbodies/" + text;
    }

    @Override
    public int compareTo(WaterBodyId other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
