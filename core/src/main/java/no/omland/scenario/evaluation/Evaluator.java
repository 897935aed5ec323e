package no.omland.scenario.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import no.omland.municipality.MunicipalityNumber;
import no.omland.scenario.Assignment;
import no.omland.scenario.Office;
import no.omland.travel.catchment.TimeLimits;

/** Evaluates scenarios for the same demand and the same way of travelling. Safe for many threads. */
public final class Evaluator {

    private final DemandPlaces places;
    private final TravelSource travel;

    public Evaluator(DemandPlaces places, TravelSource travel) {
        this.places = places;
        this.travel = travel;
    }

    public DemandPlaces places() {
        return places;
    }

    public TravelSource travel() {
        return travel;
    }

    /** Without offices nobody reaches one. */
    public Evaluation evaluate(List<PlacedOffice> offices, Assignment assignment, TimeLimits limits) {
        Visits visits = visits(offices, assignment);
        int[] order = order(visits);
        Map<AreaKind, List<AreaFigures>> figures = new EnumMap<>(AreaKind.class);
        for (AreaKind kind : AreaKind.values()) {
            List<Figures> people = figures(visits, limits, order, kind, DemandKind.PEOPLE);
            List<Figures> clients = figures(visits, limits, order, kind, DemandKind.CLIENTS);
            figures.put(
                    kind,
                    IntStream.range(0, people.size())
                            .mapToObj(area -> new AreaFigures(
                                    kind,
                                    municipality(kind, area),
                                    kind == AreaKind.SETTLEMENT
                                            ? places.settlements().get(area).name()
                                            : "",
                                    people.get(area),
                                    clients.get(area)))
                            .toList());
        }
        return new Evaluation(
                limits,
                visits,
                figures.getOrDefault(AreaKind.ALL, List.of()).get(0),
                figures.getOrDefault(AreaKind.MUNICIPALITY, List.of()),
                figures.getOrDefault(AreaKind.SETTLEMENT, List.of()),
                loads(visits),
                staff(offices));
    }

    /** Who goes where, without any figures. */
    public Visits visits(List<PlacedOffice> offices, Assignment assignment) {
        List<SiteTravel> travels =
                offices.stream().map(each -> travel.to(each.site())).toList();
        return new Visits(places, offices, travels, assignment);
    }

    private Optional<MunicipalityNumber> municipality(AreaKind kind, int area) {
        return switch (kind) {
            case ALL -> Optional.empty();
            case MUNICIPALITY -> Optional.of(places.municipalities().get(area));
            case SETTLEMENT -> Optional.of(places.settlements().get(area).municipality());
        };
    }

    private List<Figures> figures(Visits visits, TimeLimits limits, int[] order, AreaKind kind, DemandKind demand) {
        return FigureCount.of(
                visits, limits, order, places.areaOf(kind), places.areaCount(kind), places.weightOf(demand));
    }

    /** The places that reach an office, the soonest first. */
    private static int[] order(Visits visits) {
        long[] keys = IntStream.range(0, visits.places().size())
                .filter(visits::isReached)
                .mapToLong(place -> (long) visits.tenthSeconds(place) << 32 | place)
                .toArray();
        Arrays.sort(keys);
        return Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
    }

    private List<OfficeLoad> loads(Visits visits) {
        int count = visits.offices().size();
        double[] people = new double[count];
        double[] clients = new double[count];
        double[] time = new double[count];
        double[] peopleAt = places.weightOf(DemandKind.PEOPLE);
        double[] clientsAt = places.weightOf(DemandKind.CLIENTS);
        for (int place = 0; place < places.size(); place++) {
            if (visits.isReached(place)) {
                int office = visits.office(place).getAsInt();
                people[office] += peopleAt[place];
                clients[office] += clientsAt[place];
                time[office] += peopleAt[place] * visits.tenthSeconds(place);
            }
        }
        boolean countsClients = places.clients() > 0;
        List<OfficeLoad> loads = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            PlacedOffice placed = visits.offices().get(i);
            Office office = placed.office();
            OptionalDouble inhabitants =
                    office.serves().isEmpty() ? OptionalDouble.of(people[i]) : inhabitants(office.serves());
            double visitors = countsClients ? clients[i] : people[i];
            loads.add(new OfficeLoad(
                    placed,
                    people[i],
                    clients[i],
                    people[i] > 0 ? OptionalDouble.of(time[i] / people[i]) : OptionalDouble.empty(),
                    new StaffRatio(inhabitants, office.staff()),
                    Math.max(0, visitors - office.capacity().orElse(Long.MAX_VALUE))));
        }
        return loads;
    }

    /**
     * The staff of all offices. The inhabitants are those of all municipalities that are served; everybody, when an office is there for everybody.
     */
    private StaffRatio staff(List<PlacedOffice> offices) {
        Map<String, BigDecimal> staff = new TreeMap<>();
        Set<MunicipalityNumber> served = new TreeSet<>();
        boolean isForEverybody = false;
        for (PlacedOffice each : offices) {
            each.office().staff().forEach((kind, positions) -> staff.merge(kind, positions, BigDecimal::add));
            served.addAll(each.office().serves());
            isForEverybody |= each.office().serves().isEmpty();
        }
        if (!isForEverybody) {
            return new StaffRatio(inhabitants(served), staff);
        }
        return new StaffRatio(
                places.leftOut().isEmpty() ? OptionalDouble.of(places.people()) : OptionalDouble.empty(), staff);
    }

    /** Empty when one of the municipalities is left out, for the sum of the others would be taken for all of them. */
    private OptionalDouble inhabitants(Collection<MunicipalityNumber> served) {
        return served.stream().anyMatch(places.leftOut()::contains)
                ? OptionalDouble.empty()
                : OptionalDouble.of(served.stream().mapToDouble(places::people).sum());
    }
}
