package no.omland.scenario.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.omland.municipality.MunicipalityNumber;

/** All demand places with the areas they are counted by. Immutable. */
public final class DemandPlaces {

    /** No area: the place lies in no municipality that is known, or is counted with no settlement. */
    static final int NONE = -1;

    private final List<DemandPlace> places;
    private final Set<MunicipalityNumber> leftOut;
    private final List<MunicipalityNumber> municipalities;
    private final List<Settlement> settlements;
    private final int[] everywhere;
    private final int[] municipality;
    private final int[] settlement;
    private final double[] people;
    private final double[] clients;

    /** A settlement within its municipality. */
    public record Settlement(String name, MunicipalityNumber municipality) {}

    public DemandPlaces(List<DemandPlace> places) {
        this(places, Set.of());
    }

    /** @param leftOut municipalities that are to be counted, and whose people are not known */
    public DemandPlaces(List<DemandPlace> places, Set<MunicipalityNumber> leftOut) {
        this.leftOut = Set.copyOf(leftOut);
        this.places = List.copyOf(places);
        everywhere = new int[places.size()];
        municipality = new int[places.size()];
        settlement = new int[places.size()];
        people = this.places.stream().mapToDouble(DemandPlace::people).toArray();
        clients = this.places.stream().mapToDouble(DemandPlace::clients).toArray();
        Map<MunicipalityNumber, Integer> numbers = new TreeMap<>();
        this.places.forEach(each -> each.municipality().ifPresent(number -> numbers.put(number, 0)));
        municipalities = List.copyOf(numbers.keySet());
        municipalities.forEach(number -> numbers.put(number, municipalities.indexOf(number)));
        Map<Settlement, Integer> named = new LinkedHashMap<>();
        List<Settlement> inOrder = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            DemandPlace place = this.places.get(i);
            municipality[i] = place.municipality()
                    .map(number -> numbers.getOrDefault(number, NONE))
                    .orElse(NONE);
            settlement[i] = NONE;
            if (place.municipality().isPresent() && !place.settlement().isEmpty()) {
                Settlement its =
                        new Settlement(place.settlement(), place.municipality().get());
                settlement[i] = named.computeIfAbsent(its, any -> {
                    inOrder.add(its);
                    return inOrder.size() - 1;
                });
            }
        }
        settlements = List.copyOf(inOrder);
    }

    public List<DemandPlace> list() {
        return places;
    }

    /** Municipalities that are to be counted, and whose people are not known; no place is in them. */
    public Set<MunicipalityNumber> leftOut() {
        return leftOut;
    }

    public int size() {
        return places.size();
    }

    public DemandPlace get(int place) {
        return places.get(place);
    }

    /** By rising number. */
    public List<MunicipalityNumber> municipalities() {
        return municipalities;
    }

    /** In the order of the places. */
    public List<Settlement> settlements() {
        return settlements;
    }

    public double people() {
        return sum(people);
    }

    public double clients() {
        return sum(clients);
    }

    /** People of a municipality, wherever in it and however far from roads. */
    public double people(MunicipalityNumber number) {
        double sum = 0;
        int wanted = municipalities.indexOf(number);
        for (int i = 0; wanted >= 0 && i < people.length; i++) {
            sum += municipality[i] == wanted ? people[i] : 0;
        }
        return sum;
    }

    /** The area that a place is counted with, by its number among those of the kind; -1 when it is with none. */
    public int area(AreaKind kind, int place) {
        return areaOf(kind)[place];
    }

    public int areaCount(AreaKind kind) {
        return switch (kind) {
            case ALL -> 1;
            case MUNICIPALITY -> municipalities.size();
            case SETTLEMENT -> settlements.size();
        };
    }

    public double weight(DemandKind kind, int place) {
        return weightOf(kind)[place];
    }

    int[] areaOf(AreaKind kind) {
        return switch (kind) {
            case ALL -> everywhere;
            case MUNICIPALITY -> municipality;
            case SETTLEMENT -> settlement;
        };
    }

    double[] weightOf(DemandKind kind) {
        return kind == DemandKind.PEOPLE ? people : clients;
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double each : values) {
            sum += each;
        }
        return sum;
    }
}
