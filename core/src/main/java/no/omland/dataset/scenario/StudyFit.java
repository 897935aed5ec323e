package no.omland.dataset.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.omland.crs.CoordinateTransform;
import no.omland.crs.EpsgCode;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.dataset.travel.PeopleLayer;
import no.omland.dataset.travel.Place;
import no.omland.dataset.travel.TravelCase;
import no.omland.dataset.travel.TravelWish;
import no.omland.issue.DataException;
import no.omland.municipality.MunicipalityNumber;
import no.omland.scenario.DemandChoice;
import no.omland.scenario.NetworkChange;
import no.omland.scenario.Office;
import no.omland.scenario.Scenario;
import no.omland.scenario.Site;
import no.omland.scenario.Study;
import no.omland.scenario.StudyFile;
import no.omland.scenario.evaluation.OfficeSite;

/** Lays a study on the ground and collects what does not fit. */
final class StudyFit {

    private final ScenarioGround ground;
    private final StudyFile file;
    private final Study study;
    private final TravelCase usual;
    private final List<DataException> problems = new ArrayList<>();
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final Map<String, OfficeSite> sites = new LinkedHashMap<>();
    private final Optional<StudyDemand> demand;

    StudyFit(ScenarioGround ground, StudyFile file) {
        this.ground = ground;
        this.file = file;
        this.study = file.written();
        usual = ground.travel().under(TravelWish.USUAL);
        problems.addAll(file.problems());
        study.sites().forEach(this::place);
        demand = demand(study.demand());
        demand.ifPresent(this::municipalities);
        study.scenarios().forEach(this::scenario);
    }

    Study study() {
        return study;
    }

    Optional<StudyDemand> demand() {
        return demand;
    }

    Map<String, Place> places() {
        return Study.kept(places);
    }

    Map<String, OfficeSite> sites() {
        return Study.kept(sites);
    }

    List<DataException> problems() {
        return List.copyOf(problems);
    }

    private void place(String name, Site site) {
        String where = file.where("sites", name);
        find(site, where).ifPresent(place -> {
            places.put(name, place);
            usual.find(place)
                    .ifPresentOrElse(
                            road -> sites.put(name, new OfficeSite(place.easting(), place.northing(), road)),
                            () -> problems.add(DataException.data("scenario.site-far", where, name)));
        });
    }

    private Optional<Place> find(Site site, String where) {
        if (site instanceof Site.At at) {
            double[] place = {at.longitude(), at.latitude()};
            CoordinateTransform.between(EpsgCode.WGS84, WorkspaceSnapshot.CRS).apply(place, 0, 1);
            String text = at.latitude() + "," + at.longitude();
            return Optional.of(new Place(text, text, place[0], place[1]));
        }
        if (site instanceof Site.OfSettlement settlement) {
            List<Settlements.Settlement> named = ground.settlements().named(settlement.name());
            if (named.size() == 1) {
                return Optional.of(named.get(0).place());
            }
            problems.add(DataException.data("scenario.settlement", where, settlement.name(), named.size()));
            return Optional.empty();
        }
        String office = ((Site.OfOffice) site).name();
        try {
            return Optional.of(ground.travel().office(office));
        } catch (DataException none) {
            problems.add(DataException.caused(none, "scenario.unknown-office", where, office));
            return Optional.empty();
        }
    }

    private Optional<StudyDemand> demand(DemandChoice choice) {
        String where = file.where("demand");
        Optional<PeopleLayer> layer = ground.layers().stream()
                .filter(each -> choice.layer().isEmpty()
                        || each.layer().equals(choice.layer().get()))
                .findFirst();
        if (layer.isEmpty() && choice.layer().isPresent()) {
            problems.add(DataException.data(
                    "scenario.layer",
                    where,
                    choice.layer().get(),
                    ground.layers().stream().map(PeopleLayer::layer).collect(Collectors.joining(", "))));
            return Optional.empty();
        }
        if (choice.isProjected() && ground.projection().isEmpty()) {
            problems.add(DataException.data(
                    "scenario.no-projection",
                    file.where("demand", "year"),
                    choice.year().orElse(choice.baseYear().orElse(0))));
            return Optional.empty();
        }
        Optional<StudyDemand> found = layer.map(each -> ground.demand(choice, each));
        if (found.isPresent()
                && found.get().places().people() == 0
                && found.get().peopleLeftOut() > 0) {
            problems.add(DataException.data(
                    "scenario.year-unknown",
                    file.where("demand", "year"),
                    choice.year().orElse(choice.baseYear().orElse(0)),
                    ground.projection().orElseThrow().years().stream()
                            .map(String::valueOf)
                            .collect(Collectors.joining(", "))));
            return Optional.empty();
        }
        if (found.isEmpty() || found.get().places().people() == 0) {
            problems.add(DataException.data("scenario.no-demand", where));
            return Optional.empty();
        }
        return found;
    }

    private void municipalities(StudyDemand known) {
        List<MunicipalityNumber> here = known.places().municipalities();
        String list = here.stream().map(MunicipalityNumber::digits).collect(Collectors.joining(", "));
        Consumer<String[]> absent =
                found -> problems.add(DataException.data("scenario.municipality-absent", found[0], found[1], list));
        boolean isWhole = known.missing().isEmpty();
        Predicate<MunicipalityNumber> isAbsent =
                number -> isWhole && study.demand().counts(Optional.of(number)) && !here.contains(number);
        study.demand().within().stream()
                .filter(number ->
                        isWhole && here.stream().noneMatch(each -> each.digits().startsWith(number)))
                .forEach(number -> absent.accept(new String[] {file.where("demand", "within", number), number}));
        study.demand()
                .clients()
                .ifPresent(clients -> clients.byMunicipality().keySet().stream()
                        .filter(isAbsent)
                        .forEach(number -> absent.accept(
                                new String[] {file.where("demand", "clients", number.digits()), number.digits()})));
        study.scenarios()
                .forEach((name, scenario) -> scenario.offices()
                        .forEach((office, each) -> each.serves().stream()
                                .filter(isAbsent)
                                .forEach(number -> absent.accept(
                                        new String[] {file.where("scenarios", name, "offices", office), number.digits()
                                        }))));
    }

    private void scenario(String name, Scenario scenario) {
        network(name, scenario.network());
        Map<OfficeSite, String> officeOfPlace = new HashMap<>();
        scenario.offices().forEach((office, each) -> {
            OfficeSite site = sites.get(each.site());
            String other = site == null ? null : officeOfPlace.putIfAbsent(site, office);
            if (other != null && !scenario.office(other).site().equals(each.site())) {
                problems.add(DataException.data(
                        "scenario.same-site",
                        file.where("scenarios", name, "offices", office),
                        name,
                        office,
                        other,
                        each.site()));
            }
        });
        demand.ifPresent(known -> capacity(name, scenario, known));
    }

    /** Each change by itself, so that the one that does not fit can be named. */
    private void network(String name, NetworkChange network) {
        String where = file.where("scenarios", name, "network");
        List<NetworkChange> single = new ArrayList<>();
        NetworkChange none = NetworkChange.NONE.withSeason(network.season());
        network.closed()
                .forEach(each ->
                        single.add(new NetworkChange(none.season(), List.of(each), none.ferries(), none.speeds())));
        network.ferries()
                .forEach((ferry, change) -> single.add(
                        new NetworkChange(none.season(), none.closed(), Map.of(ferry, change), none.speeds())));
        network.speeds()
                .forEach((link, kmh) ->
                        single.add(new NetworkChange(none.season(), none.closed(), none.ferries(), Map.of(link, kmh))));
        for (NetworkChange each : single) {
            try {
                ground.travel().under(ScenarioGround.wish(each));
            } catch (DataException refused) {
                String what = String.join("", each.closed())
                        + String.join("", each.ferries().keySet())
                        + String.join("", each.speeds().keySet());
                problems.add(DataException.caused(refused, "scenario.network", where, what));
            }
        }
    }

    private void capacity(String name, Scenario scenario, StudyDemand known) {
        boolean isLimited = scenario.offices().values().stream()
                .allMatch(office -> office.capacity().isPresent());
        long room = scenario.offices().values().stream()
                .map(Office::capacity)
                .mapToLong(capacity -> capacity.orElse(0))
                .sum();
        double clients = known.places().clients();
        double wanted = clients > 0 ? clients : known.places().people();
        if (isLimited && !scenario.offices().isEmpty() && room < wanted) {
            problems.add(DataException.data(
                    "scenario.capacity",
                    file.where("scenarios", name),
                    name,
                    room,
                    Math.round(wanted),
                    Math.round(wanted) - room));
        }
    }
}
