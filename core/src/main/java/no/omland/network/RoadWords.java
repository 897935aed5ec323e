package no.omland.network;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import no.omland.reference.ReferenceTable;

/** What the words of the road registers mean, from {@code road-words.csv}. Case, blanks and marks do not count: {@code Enkel bilveg} is {@code enkelBilveg}. */
public final class RoadWords {

    private static final Pattern LANES = Pattern.compile("\\d+[A-Za-zÆØÅæøå]*\\d*([,#;]\\s*\\d+[A-Za-zÆØÅæøå]*\\d*)*");
    private static final Map<String, String> MEANINGS = load();

    private RoadWords() {}

    /** What a word stands for among the constants of an enum; empty when no list has it. */
    public static <E extends Enum<E>> Optional<E> find(Class<E> type, String word) {
        return Optional.ofNullable(MEANINGS.get(key(type.getSimpleName(), word)))
                .map(meaning -> Enum.valueOf(type, meaning));
    }

    /** Whether a word says yes or no; empty when it says neither. */
    public static Optional<Boolean> yesOrNo(String word) {
        return Optional.ofNullable(MEANINGS.get(key("YesOrNo", word))).map(Boolean::valueOf);
    }

    /** Whether a phase of building ({@code vegfase}) means that one can drive there; empty when no list has it. */
    public static Optional<Boolean> inUse(String phase) {
        return Optional.ofNullable(MEANINGS.get(key("Phase", phase))).map(Boolean::valueOf);
    }

    /**
     * Which way the lanes of NVDB ({@code feltoversikt}) lead: those with odd numbers along the link, those with even ones against it, as in {@code 1,2} or {@code
     * 1#3K}. Lanes for cycles and feet do not count. Empty when it is no list of lanes.
     */
    public static Optional<OneWay> ofLanes(String lanes) {
        if (!LANES.matcher(lanes.strip()).matches()) {
            return Optional.empty();
        }
        boolean along = false;
        boolean against = false;
        for (String lane : lanes.split("[,#;]\\s*", -1)) {
            if (lane.toUpperCase(Locale.ROOT).contains("S")) {
                continue; // S is a lane for cycles.
            }
            boolean isOdd = Integer.parseInt(lane.strip().replaceAll("\\D.*", "")) % 2 == 1;
            along |= isOdd;
            against |= !isOdd;
        }
        return along && against || !along && !against
                ? Optional.of(OneWay.BOTH)
                : Optional.of(along ? OneWay.FORWARD : OneWay.BACKWARD);
    }

    private static String key(String list, String word) {
        StringBuilder key = new StringBuilder(list).append(':');
        word.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(letter -> Character.isLetterOrDigit(letter) || letter == '-')
                .forEach(key::appendCodePoint);
        return key.toString();
    }

    private static Map<String, String> load() {
        Map<String, String> meanings = new HashMap<>();
        for (NamedCsvRecord row : ReferenceTable.rows(RoadWords.class, "road-words.csv")) {
            meanings.put(key(row.getField("list"), row.getField("word")), row.getField("meaning"));
        }
        return meanings;
    }
}
