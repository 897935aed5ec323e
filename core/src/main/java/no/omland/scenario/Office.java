package no.omland.scenario;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import no.omland.municipality.MunicipalityNumber;

/**
 * An office of a scenario.
 *
 * @param site the name of the site it is on
 * @param staff full-time positions by kind, such as {@code state} and {@code municipal}; without any when it is not told
 * @param rooms what its rooms cost, by the name of the premises; one office may have several
 * @param opening when it is open
 * @param serves the municipalities it is there for; none when it is there for everybody
 * @param services what one can get done there
 * @param capacity how many clients it can take (people, where the study has no clients); empty when there is no limit
 * @param staffTravel what its staff's journeys cost in a year
 */
public record Office(
        String site,
        Map<String, BigDecimal> staff,
        Map<String, Rooms> rooms,
        Opening opening,
        List<MunicipalityNumber> serves,
        List<String> services,
        OptionalLong capacity,
        StaffTravel staffTravel) {

    public Office {
        staff = Study.kept(staff);
        rooms = Study.kept(rooms);
        serves = List.copyOf(serves);
        services = List.copyOf(services);
    }

    /** Positions of all kinds; zero when they are not told. */
    public BigDecimal positions() {
        return staff.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public boolean isFor(MunicipalityNumber municipality) {
        return serves.isEmpty() || serves.contains(municipality);
    }

    /** Whether one can get something done there, by {@link #plain} name; nobody knows when its services are not told. */
    public boolean offers(String service) {
        return services.stream().anyMatch(each -> plain(each).equals(plain(service)));
    }

    /** A service as it is told from others: capital letters and how many spaces there are make no difference. */
    static String plain(String service) {
        return service.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s\u00a0]+", " ");
    }

    public Office withoutCapacity() {
        return new Office(site, staff, rooms, opening, serves, services, OptionalLong.empty(), staffTravel);
    }
}
