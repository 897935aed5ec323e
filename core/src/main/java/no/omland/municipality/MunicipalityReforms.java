package no.omland.municipality;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.omland.reference.ReferenceTable;

/**
 * Which municipality of 2024 each number since 1977 became, from {@code data/reference/municipality-numbers.csv} (Statistics Norway's code lists,
 * compiled).
 */
public final class MunicipalityReforms {

    private static final Pattern FOUR_DIGITS = Pattern.compile("\\b\\d{4}\\b");

    /**
     * What became of a number.
     *
     * @param today the municipality of 2024 that took over most of it
     * @param candidates all that took over a part; one, unless it was split
     * @param name today's name of {@code today}
     */
    public record Successor(MunicipalityNumber today, List<MunicipalityNumber> candidates, String name) {

        public Successor {
            candidates = List.copyOf(candidates);
        }

        /** Whether the number alone does not say which of today's municipalities it is. */
        public boolean isSplit() {
            return candidates.size() > 1;
        }
    }

    private final Map<MunicipalityNumber, Successor> successors = new HashMap<>();
    private final Map<String, Set<MunicipalityNumber>> numbersOfName = new HashMap<>();

    private MunicipalityReforms(List<NamedCsvRecord> rows) {
        Set<String> numbersToday = new HashSet<>();
        rows.forEach(row -> numbersToday.add(row.getField("number_2024")));
        for (NamedCsvRecord row : rows) {
            MunicipalityNumber today = new MunicipalityNumber(row.getField("number_2024"));
            List<MunicipalityNumber> candidates = new ArrayList<>();
            Matcher numbers = FOUR_DIGITS.matcher(row.getField("note"));
            while (numbers.find()) {
                if (numbersToday.contains(numbers.group())) {
                    candidates.add(new MunicipalityNumber(numbers.group()));
                }
            }
            successors.put(
                    new MunicipalityNumber(row.getField("number")),
                    new Successor(
                            today, candidates.isEmpty() ? List.of(today) : candidates, row.getField("name_2024")));
            numbersOfName
                    .computeIfAbsent(plainName(row.getField("name_2024")), name -> new HashSet<>())
                    .add(today);
        }
    }

    /** The table that comes with the product. Reading it takes a few milliseconds; keep it. */
    public static MunicipalityReforms load() {
        return new MunicipalityReforms(ReferenceTable.rows(MunicipalityReforms.class, "municipality-numbers.csv"));
    }

    /** The numbers in use since 2024. */
    Set<MunicipalityNumber> today() {
        return successors.values().stream().map(Successor::today).collect(Collectors.toSet());
    }

    /** The parts of each municipality that was divided. */
    Set<List<MunicipalityNumber>> divided() {
        return successors.values().stream()
                .filter(Successor::isSplit)
                .map(Successor::candidates)
                .collect(Collectors.toSet());
    }

    /** What became of a number, or empty when no municipality ever had it. */
    public Optional<Successor> find(MunicipalityNumber number) {
        return Optional.ofNullable(successors.get(number));
    }

    /**
     * Today's municipality of a name, such as {@code Vågan} or {@code Vågan kommune}, without regard to case; empty when there is none, or two of that name.
     * A number is surer wherever there is one.
     */
    public Optional<MunicipalityNumber> findByName(String name) {
        Set<MunicipalityNumber> numbers = numbersOfName.getOrDefault(plainName(name), Set.of());
        return numbers.size() == 1 ? Optional.of(numbers.iterator().next()) : Optional.empty();
    }

    private static String plainName(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+kommune$", "");
    }
}
