package no.omland.municipality;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.omland.municipality.MunicipalityMatch.By;
import no.omland.reference.ReferenceTable;
import org.jspecify.annotations.Nullable;

/**
 * Finds out which of today's municipalities the rows of a table are about: by the number where there is one, today's or an older one, else by the name, today's or an older
 * one, in any of the municipality's languages. Several have one name (Herøy, Våler); such a name is the municipality in the county that most of the table's other rows
 * are in, and nobody's when that does not tell. Immutable.
 */
public final class MunicipalityMatcher {

    /**
     * What a row says.
     *
     * @param number as written, or null
     * @param name as written, or null
     */
    public record Mention(@Nullable String number, @Nullable String name) {}

    private final MunicipalityReforms reforms;
    private final Map<String, Set<MunicipalityNumber>> today = new HashMap<>();
    private final Map<String, Set<MunicipalityNumber>> earlier = new HashMap<>();

    private MunicipalityMatcher(MunicipalityReforms reforms, List<NamedCsvRecord> rows) {
        this.reforms = reforms;
        for (NamedCsvRecord row : rows) {
            MunicipalityNumber number = new MunicipalityNumber(row.getField("number"));
            MunicipalityNumber successor = new MunicipalityNumber(row.getField("number_2024"));
            put(today, row.getField("name_2024"), List.of(successor));
            boolean isToday = number.equals(successor);
            put(isToday ? today : earlier, row.getField("name"), candidates(number));
            put(earlier, row.getField("name_2018"), candidates(number));
            put(earlier, row.getField("name_2020"), candidates(number));
        }
    }

    /** With the table of numbers that comes with the product, and the names that a map has for its municipalities. */
    public static MunicipalityMatcher load(Collection<Municipality> map) {
        MunicipalityMatcher matcher = new MunicipalityMatcher(
                MunicipalityReforms.load(), ReferenceTable.rows(MunicipalityMatcher.class, "municipality-numbers.csv"));
        map.forEach(each -> put(matcher.today, each.name(), List.of(each.number())));
        return matcher;
    }

    private List<MunicipalityNumber> candidates(MunicipalityNumber number) {
        return reforms.find(number)
                .map(MunicipalityReforms.Successor::candidates)
                .orElse(List.of());
    }

    /** A municipality goes by its whole name, by its name in each language, and without the county that tells it from another. */
    private static void put(
            Map<String, Set<MunicipalityNumber>> names, String name, Collection<MunicipalityNumber> numbers) {
        Stream.concat(Stream.of(name), Stream.of(name.split(" - ", -1)))
                .map(MunicipalityMatcher::plain)
                .flatMap(each -> Stream.of(each, each.replaceAll(" i [\\p{L} ]+$", "")))
                .filter(each -> !each.isEmpty())
                .forEach(each ->
                        names.computeIfAbsent(each, any -> new TreeSet<>()).addAll(numbers));
    }

    private static String plain(String name) {
        return name.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .replaceAll("\\s*\\([^)]*\\)$", "")
                .replaceAll(" kommune$", "");
    }

    /** Whether a municipality goes by a name today, in any of its languages. */
    public boolean isNamed(MunicipalityNumber number, String name) {
        return today.getOrDefault(plain(name), Set.of()).contains(number);
    }

    /** What each mention is about, in their order. A mention of neither number nor name is of nobody. */
    public List<MunicipalityMatch> match(List<Mention> mentions) {
        List<MunicipalityMatch> first = mentions.stream().map(this::alone).toList();
        Map<String, Long> byCounty = first.stream()
                .flatMap(each -> each instanceof MunicipalityMatch.Found found ? Stream.of(found) : Stream.empty())
                .collect(Collectors.groupingBy(found -> county(found.number()), Collectors.counting()));
        return first.stream()
                .map(each -> each instanceof MunicipalityMatch.Ambiguous several ? among(several, byCounty) : each)
                .toList();
    }

    private static String county(MunicipalityNumber number) {
        return number.digits().substring(0, 2);
    }

    private static MunicipalityMatch among(MunicipalityMatch.Ambiguous several, Map<String, Long> byCounty) {
        long most = several.candidates().stream()
                .mapToLong(each -> byCounty.getOrDefault(county(each), 0L))
                .max()
                .orElse(0);
        List<MunicipalityNumber> there = several.candidates().stream()
                .filter(each -> most > 0 && byCounty.getOrDefault(county(each), 0L) == most)
                .toList();
        return there.size() == 1 ? new MunicipalityMatch.Found(there.get(0), By.NAME_IN_COUNTY) : several;
    }

    private MunicipalityMatch alone(Mention mention) {
        String written = mention.number();
        Optional<MunicipalityNumber> number = written == null ? Optional.empty() : MunicipalityNumber.find(written);
        Optional<MunicipalityReforms.Successor> successor = number.flatMap(reforms::find);
        if (successor.isPresent()) {
            MunicipalityReforms.Successor found = successor.get();
            return found.isSplit()
                    ? new MunicipalityMatch.Divided(found.candidates())
                    : new MunicipalityMatch.Found(
                            found.today(), found.today().equals(number.get()) ? By.NUMBER : By.OLD_NUMBER);
        }
        String name = mention.name();
        return name == null || written != null && !written.isBlank() && number.isPresent()
                ? new MunicipalityMatch.Unknown()
                : byName(plain(name));
    }

    private MunicipalityMatch byName(String name) {
        Set<MunicipalityNumber> now = today.getOrDefault(name, Set.of());
        Set<MunicipalityNumber> then = earlier.getOrDefault(name, Set.of());
        Set<MunicipalityNumber> found = now.isEmpty() ? then : now;
        if (found.isEmpty()) {
            return new MunicipalityMatch.Unknown();
        }
        List<MunicipalityNumber> candidates = List.copyOf(new TreeSet<>(found));
        if (candidates.size() == 1) {
            return new MunicipalityMatch.Found(candidates.get(0), now.isEmpty() ? By.OLD_NAME : By.NAME);
        }
        return isOneDivided(name, candidates)
                ? new MunicipalityMatch.Divided(candidates)
                : new MunicipalityMatch.Ambiguous(candidates);
    }

    /** Whether the candidates are the parts of one older municipality, rather than several of one name. */
    private boolean isOneDivided(String name, List<MunicipalityNumber> candidates) {
        return !today.containsKey(name)
                && reforms.divided().stream()
                        .anyMatch(parts -> Set.copyOf(parts).equals(Set.copyOf(candidates)));
    }
}
