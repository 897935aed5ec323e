package no.omland.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import no.omland.issue.DataException;
import no.omland.travel.catchment.TimeLimits;

/**
 * A question about offices, and the scenarios that answer it. All maps are in the order of the file.
 *
 * @param title what it is called
 * @param question what is to be decided; empty when not told
 * @param source where its figures are from; empty when not told
 * @param notes what a reader must know
 * @param sites by name; scenarios put offices on them
 * @param demand who is to reach the offices in every scenario that does not say otherwise
 * @param network the circumstances of every scenario that does not say otherwise
 * @param transit how errands by public transport are looked at
 * @param limits of travel time that people are counted within
 * @param required within which units are to be with people, of every scenario that does not say otherwise; rising
 * @param rates named parameters of the accounts of every scenario that does not say otherwise
 * @param scenarios by their short name; the first is what others are compared with
 */
public record Study(
        String title,
        String question,
        String source,
        List<String> notes,
        Map<String, Site> sites,
        DemandChoice demand,
        NetworkChange network,
        TransitChoice transit,
        TimeLimits limits,
        List<RequiredReach> required,
        Map<String, StudyRate> rates,
        Assessment assessment,
        Map<String, Scenario> scenarios) {

    public Study {
        notes = List.copyOf(notes);
        sites = kept(sites);
        required = List.copyOf(required);
        rates = kept(rates);
        scenarios = kept(scenarios);
    }

    /** An unchangeable copy in the same order. */
    public static <V> Map<String, V> kept(Map<String, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    /** The study and each of its scenarios seen in another year. */
    public Study withYear(int year) {
        return with(demand.withYear(year), each -> each.withDemand(each.demand().withYear(year)));
    }

    /** With only those offices that offer a service; a scenario may be left without any. */
    public Study offering(String service) {
        return with(demand, each -> each.offering(service));
    }

    /** What one can get done at some office of some scenario, in the order of the file and as it is first written. */
    public Set<String> services() {
        Map<String, String> services = new LinkedHashMap<>();
        scenarios.values().stream()
                .flatMap(each -> each.offices().values().stream())
                .flatMap(each -> each.services().stream())
                .forEach(each -> services.putIfAbsent(Office.plain(each), each));
        return Collections.unmodifiableSet(new LinkedHashSet<>(services.values()));
    }

    /** A service as the file writes it; empty when no office offers it. */
    public Optional<String> service(String written) {
        return services().stream()
                .filter(each -> Office.plain(each).equals(Office.plain(written)))
                .findFirst();
    }

    private Study with(DemandChoice otherDemand, UnaryOperator<Scenario> change) {
        Map<String, Scenario> seen = new LinkedHashMap<>();
        scenarios.forEach((name, each) -> seen.put(name, change.apply(each)));
        return new Study(
                title,
                question,
                source,
                notes,
                sites,
                otherDemand,
                network,
                transit,
                limits,
                required,
                rates,
                assessment,
                seen);
    }

    /** @throws DataException when no scenario is called that */
    public Scenario scenario(String name) {
        Scenario found = scenarios.get(name);
        if (found == null) {
            throw DataException.use("scenario.not-found", name, String.join(", ", scenarios.keySet()));
        }
        return found;
    }
}
