package no.omland.demography;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import no.omland.municipality.MunicipalityNumber;

/**
 * People by municipality of today, year and age. Immutable.
 *
 * <p>A year between two of the table's is missing, not interpolated; so is a span of ages that its groups do not make up exactly.
 */
public final class PopulationProjection {

    /** One figure of the table. */
    public record Figure(MunicipalityNumber municipality, int year, AgeSpan ages, long people) {

        public Figure {
            if (people < 0) {
                throw new IllegalArgumentException("people must be >= 0, got " + people);
            }
        }
    }

    private final Map<MunicipalityNumber, Map<Integer, Map<AgeSpan, Long>>> figures = new TreeMap<>();
    private final Set<MunicipalityNumber> inPart;
    private final Set<Integer> years = new TreeSet<>();

    /**
     * @param table one figure for each municipality, year and age group; of two the last counts
     * @param inPart municipalities whose figures lack a part, since older municipalities were divided or are not in the table
     */
    public PopulationProjection(Collection<Figure> table, Set<MunicipalityNumber> inPart) {
        for (Figure figure : table) {
            years.add(figure.year());
            figures.computeIfAbsent(figure.municipality(), any -> new TreeMap<>())
                    .computeIfAbsent(figure.year(), any -> new TreeMap<>())
                    .put(figure.ages(), figure.people());
        }
        this.inPart = Set.copyOf(inPart);
    }

    /** The municipalities that the table tells of, by rising number; those of {@link #inPart} among them. */
    public List<MunicipalityNumber> municipalities() {
        Set<MunicipalityNumber> all = new TreeSet<>(figures.keySet());
        all.addAll(inPart);
        return List.copyOf(all);
    }

    /** Those whose figures lack a part, so that none is given. */
    public Set<MunicipalityNumber> inPart() {
        return inPart;
    }

    /** The years of the table, rising. Not every municipality needs to have each. */
    public List<Integer> years() {
        return List.copyOf(years);
    }

    /** The age groups of the table in rising order, as far as some municipality has them. */
    public List<AgeSpan> ageGroups() {
        Set<AgeSpan> groups = new TreeSet<>();
        figures.values().forEach(byYear -> byYear.values().forEach(byAge -> groups.addAll(byAge.keySet())));
        return List.copyOf(groups);
    }

    /** The people of a span of ages in a municipality of today in a year. */
    public People people(MunicipalityNumber municipality, AgeSpan ages, int year) {
        if (inPart.contains(municipality)) {
            return new People.Missing(People.Reason.PART_OF_MUNICIPALITY);
        }
        Map<Integer, Map<AgeSpan, Long>> byYear = figures.get(municipality);
        if (byYear == null) {
            return new People.Missing(People.Reason.MUNICIPALITY);
        }
        Map<AgeSpan, Long> byAge = byYear.get(year);
        if (byAge == null) {
            return new People.Missing(People.Reason.YEAR);
        }
        Optional<List<AgeSpan>> groups = AgeGroups.makingUp(ages, byAge.keySet());
        return groups.isEmpty()
                ? new People.Missing(People.Reason.AGES)
                : new People.Known(groups.get().stream()
                        .mapToLong(group -> byAge.getOrDefault(group, 0L))
                        .sum());
    }

    /** How many times as many of the span there are in one year as in another. */
    public Growth growth(MunicipalityNumber municipality, AgeSpan ages, int fromYear, int toYear) {
        return share(municipality, ages, fromYear, ages, toYear);
    }

    /**
     * The people of one span and year for each of another span and year. From everybody of the first year to those over 80 of a later one, it turns where people live today
     * into where those over 80 will, as long as they are spread over the municipality as everybody is.
     */
    public Growth share(MunicipalityNumber municipality, AgeSpan fromAges, int fromYear, AgeSpan toAges, int toYear) {
        People before = people(municipality, fromAges, fromYear);
        People after = people(municipality, toAges, toYear);
        if (before instanceof People.Missing missing) {
            return new Growth.Missing(missing.reason());
        }
        if (after instanceof People.Missing missing) {
            return new Growth.Missing(missing.reason());
        }
        long first = ((People.Known) before).count();
        return first == 0
                ? new Growth.Missing(People.Reason.NOBODY_AT_FIRST)
                : new Growth.Known((double) ((People.Known) after).count() / first);
    }
}
