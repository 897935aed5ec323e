package no.omland.dataset.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import no.omland.dataset.travel.PeopleLayer;
import no.omland.dataset.travel.Place;
import no.omland.municipality.Municipality;
import no.omland.municipality.MunicipalityNumber;
import no.omland.scenario.DemandChoice;
import no.omland.scenario.evaluation.DemandPlace;
import no.omland.scenario.evaluation.DemandPlaces;
import no.omland.travel.NetworkPoint;
import no.omland.travel.demand.DemandPoint;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;

/** Makes the demand of a study of a layer of people: municipality by its row, else by place; settlement by its name, else the nearest in the municipality. */
final class StudyDemandReading {

    private final ScenarioGround ground;
    private final PeopleLayer layer;
    private final DemandChoice choice;
    private final @Nullable ProjectedPeople projected;
    private final List<Optional<MunicipalityNumber>> municipalities = new ArrayList<>();
    private final Map<MunicipalityNumber, Long> peopleByMunicipality = new HashMap<>();

    StudyDemandReading(
            ScenarioGround ground, PeopleLayer layer, DemandChoice choice, @Nullable ProjectedPeople projected) {
        this.ground = ground;
        this.layer = layer;
        this.choice = choice;
        this.projected = projected;
    }

    StudyDemand demand(Function<Place, Optional<NetworkPoint>> road) {
        locate();
        List<DemandPlace> places = new ArrayList<>();
        double outside = 0;
        long leftOut = 0;
        for (int i = 0; i < layer.points().size(); i++) {
            DemandPoint point = layer.points().get(i);
            Optional<MunicipalityNumber> municipality = municipalities.get(i);
            if (!choice.counts(municipality)) {
                continue;
            }
            double factor =
                    projected == null ? 1 : municipality.map(projected::people).orElse(Double.NaN);
            if (Double.isNaN(factor)) {
                leftOut += point.wholePeople();
                continue;
            }
            double people = point.people() * factor;
            outside += municipality.isEmpty() ? people : 0;
            places.add(new DemandPlace(
                    point.id(),
                    settlement(point, municipality),
                    municipality,
                    people,
                    municipality.map(number -> clients(point, number)).orElse(0.0),
                    point.easting(),
                    point.northing(),
                    road.apply(new Place(point.id(), point.id(), point.easting(), point.northing()))));
        }
        return new StudyDemand(
                layer.layer(),
                new DemandPlaces(places, leftOutMunicipalities()),
                outside,
                withoutClients(),
                projected == null ? Map.of() : projected.missing(),
                leftOut);
    }

    private Set<MunicipalityNumber> leftOutMunicipalities() {
        Set<MunicipalityNumber> all = new TreeSet<>();
        if (projected != null) {
            projected.missing().values().forEach(all::addAll);
        }
        return all;
    }

    private void locate() {
        for (int i = 0; i < layer.points().size(); i++) {
            DemandPoint point = layer.points().get(i);
            Optional<MunicipalityNumber> number = MunicipalityNumber.find(
                            layer.municipalities().get(i))
                    .map(ground.snapshot()::today)
                    .or(() -> ground.snapshot()
                            .municipalities()
                            .at(new Coordinate(point.easting(), point.northing()))
                            .map(Municipality::number));
            municipalities.add(number);
            number.ifPresent(each -> peopleByMunicipality.merge(each, point.wholePeople(), Long::sum));
        }
    }

    private String settlement(DemandPoint point, Optional<MunicipalityNumber> municipality) {
        if (ground.settlements().layer().equals(layer.layer())) {
            return point.id();
        }
        return municipality
                .flatMap(number -> ground.settlements().nearest(number, point.easting(), point.northing()))
                .map(found -> found.place().name())
                .orElse("");
    }

    /** The municipality's clients in the proportion of its people. */
    private double clients(DemandPoint point, MunicipalityNumber municipality) {
        double all = choice.clients()
                .map(clients -> clients.byMunicipality().get(municipality))
                .map(Number::doubleValue)
                .orElse(0.0);
        double growth = projected == null ? 1 : projected.clients(municipality);
        return Double.isNaN(growth)
                ? 0
                : all * growth * point.people() / peopleByMunicipality.getOrDefault(municipality, 1L);
    }

    private TreeSet<MunicipalityNumber> withoutClients() {
        TreeSet<MunicipalityNumber> without = new TreeSet<>();
        choice.clients().ifPresent(clients -> {
            peopleByMunicipality.keySet().stream()
                    .filter(number -> choice.counts(Optional.of(number)))
                    .forEach(without::add);
            without.removeAll(clients.byMunicipality().keySet());
        });
        return without;
    }
}
