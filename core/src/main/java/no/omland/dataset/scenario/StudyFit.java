package no.omland.dataset.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.omland.account.RateKind;
import no.omland.crs.CoordinateTransform;
import no.omland.crs.EpsgCode;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.dataset.travel.Place;
import no.omland.dataset.travel.TravelCase;
import no.omland.dataset.travel.TravelWish;
import no.omland.issue.Count;
import no.omland.issue.DataException;
import no.omland.issue.Likeness;
import no.omland.issue.NearestName;
import no.omland.municipality.MunicipalityNumber;
import no.omland.scenario.DemandChoice;
import no.omland.scenario.NetworkChange;
import no.omland.scenario.Office;
import no.omland.scenario.Scenario;
import no.omland.scenario.Site;
import no.omland.scenario.Study;
import no.omland.scenario.StudyRate;
import no.omland.scenario.evaluation.OfficeSite;
import no.omland.scenario.file.StudyFile;

/** Lays a study on the ground and collects what does not fit. */
final class StudyFit {

    private final ScenarioGround ground;
    private final StudyFile file;
    private final Study study;
    private final TravelCase usual;
    private final Told problems = new Told();
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final Map<String, OfficeSite> sites = new LinkedHashMap<>();
    private final DemandFit demands;

    StudyFit(ScenarioGround ground, StudyFile file) {
        this.ground = ground;
        this.file = file;
        this.study = file.written();
        usual = ground.travel().under(TravelWish.USUAL);
        demands = new DemandFit(ground, file, problems);
        file.problems().forEach(problems::add);
        if (isElsewhere()) {
            return;
        }
        study.sites().forEach(this::place);
        demands.of(study.demand(), "demand");
        fares(study.rates(), "rates");
        study.scenarios().forEach(this::scenario);
    }

    Study study() {
        return study;
    }

    /** Of the study and of its scenarios. */
    Map<DemandChoice, StudyDemand> demands() {
        return demands.known();
    }

    Map<String, Place> places() {
        return Study.kept(places);
    }

    Map<String, OfficeSite> sites() {
        return Study.kept(sites);
    }

    List<DataException> problems() {
        return problems.list();
    }

    /** Of a study that was made for another workspace one sentence says more than one for each of its sites. */
    private boolean isElsewhere() {
        List<Site> named = study.sites().values().stream()
                .filter(each -> !(each instanceof Site.At))
                .toList();
        boolean isElsewhere = named.size() > 1
                && !ground.settlementNames().isEmpty()
                && named.stream().noneMatch(this::isHere);
        if (isElsewhere) {
            problems.add(DataException.data(
                    "scenario.elsewhere",
                    file.where("sites"),
                    named.size(),
                    ground.snapshot().title(),
                    Told.some(ground.settlementNames().stream())));
        }
        return isElsewhere;
    }

    private boolean isHere(Site site) {
        if (site instanceof Site.OfSettlement settlement) {
            return !ground.settlements().named(settlement.name()).isEmpty();
        }
        String office = ((Site.OfOffice) site).name();
        return ground.travel().offices().stream()
                .anyMatch(each ->
                        each.id().equalsIgnoreCase(office) || each.name().equalsIgnoreCase(office));
    }

    private void place(String name, Site site) {
        String where = file.where("sites", name);
        find(site, where).ifPresent(place -> {
            places.put(name, place);
            Optional<DataException> inWater = SiteNotes.inWater(ground, place, where, name);
            // Where the workspace itself puts a settlement or an office in the water, the study is not to blame.
            if (inWater.isPresent() && site instanceof Site.At) {
                problems.add(inWater.get());
                return;
            }
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
            problems.add(DataException.data(
                    "scenario.settlement",
                    where,
                    settlement.name(),
                    named.size(),
                    new Likeness(NearestName.of(settlement.name(), ground.settlementNames()))));
            return Optional.empty();
        }
        String office = ((Site.OfOffice) site).name();
        try {
            return Optional.of(ground.travel().office(office));
        } catch (DataException none) {
            List<Place> offices = ground.travel().offices();
            problems.add(DataException.caused(
                    none,
                    "scenario.unknown-office",
                    where,
                    office,
                    Told.some(offices.stream().map(Place::name)),
                    new Likeness(NearestName.of(
                            office,
                            offices.stream()
                                    .flatMap(each -> Stream.of(each.id(), each.name()))
                                    .toList()))));
            return Optional.empty();
        }
    }

    private void scenario(String name, Scenario scenario) {
        network(name, scenario.network());
        fares(scenario.rates(), "scenarios", name, "rates");
        new SamePlaces(file, sites).of(name, scenario, problems);
        demands.of(scenario.demand(), "scenarios", name, "demand").ifPresent(known -> {
            serves(name, scenario, known);
            capacity(name, scenario, known);
        });
    }

    private void serves(String name, Scenario scenario, StudyDemand known) {
        Predicate<MunicipalityNumber> isAbsent = DemandFit.isAbsent(scenario.demand(), known);
        scenario.offices()
                .forEach((office, each) -> each.serves().stream()
                        .filter(isAbsent)
                        .forEach(number -> demands.absent(
                                file.where("scenarios", name, "offices", office, "serves"),
                                number,
                                scenario.demand())));
    }

    /** Each change by itself, so that the one that does not fit can be named. */
    private void network(String name, NetworkChange network) {
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
                problems.add(DataException.caused(
                        refused,
                        "scenario.network",
                        file.where("scenarios", name, "network", what),
                        what,
                        new Likeness(ground.travel().names().nearest(what))));
            }
        }
    }

    /** Fares of ferries that nobody sails. */
    private void fares(Map<String, StudyRate> rates, String... at) {
        String rate = RateKind.FERRY_FARE.key();
        Optional.ofNullable(rates.get(rate))
                .map(StudyRate::ferries)
                .orElse(Map.of())
                .keySet()
                .forEach(ferry -> {
                    try {
                        ground.travel().names().ferry(ferry);
                    } catch (DataException none) {
                        List<String> where = new ArrayList<>(List.of(at));
                        where.addAll(List.of(rate, ferry));
                        problems.add(DataException.caused(
                                none,
                                "account.fare-ferry",
                                file.where(where.toArray(String[]::new)),
                                ferry,
                                new Likeness(NearestName.of(
                                        ferry, ground.travel().names().ferries()))));
                    }
                });
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
                    clients > 0 ? "scenario.capacity" : "scenario.capacity-people",
                    file.where("scenarios", name),
                    name,
                    new Count(room),
                    new Count(Math.round(wanted)),
                    new Count(Math.round(wanted) - room),
                    scenario.demand().clients().map(DemandChoice.Clients::name).orElse("")));
        }
    }
}
