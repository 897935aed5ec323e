package no.omland.scenario;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import no.omland.demography.AgeSpan;
import no.omland.municipality.MunicipalityNumber;

/**
 * Who is to reach the offices.
 *
 * @param layer the workspace's layer of people; empty for the one it uses for travel
 * @param year of the population that scenarios are seen in; empty for the year of the layer
 * @param baseYear of the layer, which a projection begins at; there when {@code year} is, or {@code ages} are not all
 * @param ages of the people that are counted
 * @param within numbers of municipalities (four digits) and counties (two) whose people are counted; empty for everybody of the layer
 * @param clients who use the service; empty when nobody counted them
 */
public record DemandChoice(
        Optional<String> layer,
        OptionalInt year,
        OptionalInt baseYear,
        AgeSpan ages,
        SortedSet<String> within,
        Optional<Clients> clients) {

    /** The people of the workspace. */
    public static final DemandChoice PEOPLE = new DemandChoice(
            Optional.empty(), OptionalInt.empty(), OptionalInt.empty(), AgeSpan.ALL, new TreeSet<>(), Optional.empty());

    public DemandChoice {
        within = Collections.unmodifiableSortedSet(new TreeSet<>(within));
    }

    /** Seen in another year. */
    public DemandChoice withYear(int other) {
        return new DemandChoice(layer, OptionalInt.of(other), baseYear, ages, within, clients);
    }

    /** The year that the people who are counted are of; empty when it is not told. */
    public OptionalInt peopleYear() {
        return year.isPresent() ? year : baseYear;
    }

    /** Whether people of this municipality are counted; those of none are only when everybody is. */
    public boolean counts(Optional<MunicipalityNumber> municipality) {
        return within.isEmpty()
                || municipality
                        .filter(number -> within.contains(number.digits())
                                || within.contains(number.digits().substring(0, 2)))
                        .isPresent();
    }

    /** Whether it takes a projection to know who they are. */
    public boolean isProjected() {
        return year.isPresent() || !ages.equals(AgeSpan.ALL);
    }

    /**
     * Clients counted by municipality. Where in it they live is not known: they are taken to live as people do.
     *
     * @param name what they are, such as {@code Sosialhjelpsmottakere}
     * @param date of the count, as written
     * @param byMunicipality none below zero
     */
    public record Clients(
            String name, String source, String date, SortedMap<MunicipalityNumber, BigDecimal> byMunicipality) {
        public Clients {
            byMunicipality = Collections.unmodifiableSortedMap(new TreeMap<>(byMunicipality));
        }

        public BigDecimal all() {
            return byMunicipality.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }
}
