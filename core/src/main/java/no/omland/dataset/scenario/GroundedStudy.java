package no.omland.dataset.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.omland.dataset.travel.Place;
import no.omland.dataset.travel.TravelGround;
import no.omland.issue.DataException;
import no.omland.municipality.Municipality;
import no.omland.network.RoadNetwork;
import no.omland.scenario.DemandChoice;
import no.omland.scenario.NetworkChange;
import no.omland.scenario.Scenario;
import no.omland.scenario.Study;
import no.omland.scenario.comparison.Comparison;
import no.omland.scenario.evaluation.Evaluation;
import no.omland.scenario.evaluation.Evaluator;
import no.omland.scenario.evaluation.OfficeSite;
import no.omland.scenario.evaluation.PlacedOffice;
import no.omland.scenario.evaluation.RoadTravel;
import no.omland.scenario.file.StudyFile;
import no.omland.scenario.resilience.ClosureProgress;
import no.omland.scenario.resilience.Resilience;
import no.omland.scenario.resilience.Stretch;
import no.omland.travel.Season;
import no.omland.travel.TravelCosts;
import no.omland.travel.search.TravelMatrix;

/** A study on the ground of a workspace: what its scenarios mean here. Immutable; what it makes is kept by the ground. */
public final class GroundedStudy {

    private final ScenarioGround ground;
    private final StudyFile file;
    private final Study study;
    private final Map<DemandChoice, StudyDemand> demands;
    private final Map<String, Place> places;
    private final Map<String, OfficeSite> sites;
    private final List<DataException> problems;

    GroundedStudy(ScenarioGround ground, StudyFile file) {
        this.ground = ground;
        this.file = file;
        StudyFit fit = new StudyFit(ground, file);
        study = fit.study();
        demands = fit.demands();
        places = fit.places();
        sites = fit.sites();
        problems = fit.problems();
    }

    public Study study() {
        return study;
    }

    /** The study, when all of it fits. @throws DataException the first of the problems */
    public Study fitting() {
        check();
        return study;
    }

    public ScenarioGround ground() {
        return ground;
    }

    /** All that does not hold together or does not fit the workspace, each with its line; empty when every scenario can be evaluated. */
    public List<DataException> problems() {
        return problems;
    }

    /** What one may not think of though nothing is wrong, each with its line; empty when there are problems. Scenarios that say how many an office can take are evaluated for it. */
    public List<DataException> notes() {
        return problems.isEmpty() ? StudyNotes.of(this, file) : List.of();
    }

    /** When one service is asked for, what there is to say of the scenarios in which some offices do not offer it, by name: nobody is to take an answer for that of all offices. */
    public Map<String, DataException> lacking() {
        Map<String, DataException> lacking = new LinkedHashMap<>();
        file.offered()
                .ifPresent(offered -> offered.whole().scenarios().forEach((name, whole) -> {
                    Set<String> with = study.scenario(name).offices().keySet();
                    if (with.size() < whole.offices().size()) {
                        lacking.put(
                                name,
                                DataException.data(
                                        "scenario.service",
                                        file.where("scenarios", name, "offices"),
                                        offered.service(),
                                        with.size(),
                                        whole.offices().size(),
                                        name,
                                        with.isEmpty() ? "–" : String.join(" · ", with)));
                    }
                }));
        return lacking;
    }

    /** Of some scenarios, the clients and offices outside those who are counted: what those offices cost is in an account, what they mean to people is not. */
    public List<DataException> outside(Collection<Scenario> scenarios) {
        return problems.isEmpty() ? StudyNotes.outside(this, file, scenarios) : List.of();
    }

    /**
     * Who it is about, in every scenario that does not say otherwise.
     *
     * @throws DataException the first of the problems
     */
    public StudyDemand demand() {
        return demand(study.demand());
    }

    /** Who a scenario is about. @throws DataException the first of the problems */
    public StudyDemand demand(Scenario scenario) {
        return demand(scenario.demand());
    }

    private StudyDemand demand(DemandChoice choice) {
        check();
        StudyDemand found = demands.get(choice);
        if (found == null) {
            throw new IllegalArgumentException("no scenario of the study is about " + choice);
        }
        return found;
    }

    /** Where a site is, in the system of the roads; empty when it is not known. */
    public Optional<Place> place(String site) {
        return Optional.ofNullable(places.get(site));
    }

    /** How many metres a site is from the road that people reach it by, as the crow flies, when that is more than 500; empty else, and when it meets none. */
    public OptionalLong metresFromRoad(String site) {
        OfficeSite there = sites.get(site);
        return there == null ? OptionalLong.empty() : SiteNotes.metresFromRoad(there);
    }

    /** The sites that meet a road, by name, in the order of the file. */
    public Map<String, OfficeSite> sites() {
        return sites;
    }

    /** @throws DataException the first of the problems */
    public Evaluation evaluate(Scenario scenario) {
        return evaluate(scenario, scenario.network().season());
    }

    /** @throws DataException the first of the problems */
    public Evaluation evaluate(Scenario scenario, Season season) {
        return new Evaluator(demand(scenario).places(), travel(scenario, season))
                .evaluate(offices(scenario), scenario.assignment(), study.limits());
    }

    /** As {@link #compare(Scenario, Season, Scenario, Season)}, each in its own season. */
    public Comparison compare(Scenario before, Scenario after) {
        return compare(before, before.network().season(), after, after.network().season());
    }

    /**
     * What changes from one scenario to another for the people of the latter. Where the two are not about the same people, those of the latter are asked what the offices and roads of the
     * former would mean to them: what is told is what the offices do, not what it does that people become more or others.
     *
     * @throws DataException the first of the problems
     */
    public Comparison compare(Scenario before, Season seasonBefore, Scenario after, Season seasonAfter) {
        return Comparison.of(evaluate(before.withDemand(after.demand()), seasonBefore), evaluate(after, seasonAfter));
    }

    /** What has to be known of a comparison of scenarios that are not about the same people; empty when they are. @throws DataException the first of the problems */
    public Optional<DataException> otherPeople(Scenario before, Scenario after) {
        if (before.demand().equals(after.demand())) {
            return Optional.empty();
        }
        return Optional.of(DataException.data(
                "scenario.other-people",
                after.title(),
                before.title(),
                Math.round(demand(before).places().people()),
                Math.round(demand(after).places().people())));
    }

    /** What has to be known of two accounts that are not of the same clients; empty when they are. @throws DataException the first of the problems */
    public Optional<DataException> otherClients(Scenario before, Scenario after) {
        if (before.demand().equals(after.demand())) {
            return Optional.empty();
        }
        return Optional.of(DataException.data(
                "account.other-clients",
                after.title(),
                before.title(),
                Math.round(demand(before).places().clients()),
                Math.round(demand(after).places().clients())));
    }

    /** What it does that stretches are closed, one at a time. @throws DataException the first of the problems */
    public Resilience resilience(Scenario scenario, Season season, List<Stretch> stretches) {
        return resilience(scenario, season, stretches, ClosureProgress.SILENT);
    }

    /** The same, telling how far it has come. @throws DataException the first of the problems */
    public Resilience resilience(Scenario scenario, Season season, List<Stretch> stretches, ClosureProgress progress) {
        return Resilience.of(
                travel(scenario, season),
                offices(scenario),
                scenario.assignment(),
                study.limits(),
                stretches,
                Resilience.most(travel(scenario, season)),
                progress);
    }

    /** Every road and ferry that is open in a season, those of one name together, in the order of the roads. @throws DataException the first of the problems */
    public List<Stretch> stretches(Scenario scenario, Season season) {
        TravelGround travel = ground.travel();
        TravelCosts costs = travel(scenario, season).costs();
        Map<String, List<Integer>> byName = new LinkedHashMap<>();
        IntStream.range(0, costs.network().linkCount())
                .filter(link -> costs.isOpen(2 * link) || costs.isOpen(2 * link + 1))
                .forEach(link -> byName.computeIfAbsent(travel.names().name(link), any -> new ArrayList<>())
                        .add(link));
        return byName.entrySet().stream()
                .map(each -> new Stretch(each.getKey(), each.getValue()))
                .map(each -> each.isNumbered() ? each.called(place(costs.network(), each)) : each)
                .toList();
    }

    /** The road of a stretch and the municipality that it begins in, {@code E6, Vefsn}: a number of a register tells a person nothing. */
    private String place(RoadNetwork network, Stretch stretch) {
        int link = stretch.links().get(0);
        Optional<String> municipality = ground.snapshot()
                .municipalities()
                .at(network.line(link).getCoordinate())
                .map(Municipality::name);
        return Stream.concat(Stream.of(network.roadClass(link).signed(network.roadNumber(link))), municipality.stream())
                .filter(each -> !each.isBlank())
                .collect(Collectors.joining(", "));
    }

    /** From every office of a scenario to every other, in its order. @throws DataException the first of the problems */
    public TravelMatrix matrix(Scenario scenario) {
        List<OfficeSite> at = offices(scenario).stream().map(PlacedOffice::site).toList();
        return TravelMatrix.of(
                travel(scenario, scenario.network().season()).costs(),
                at.stream().map(OfficeSite::road).toList(),
                at.stream().map(OfficeSite::road).toList());
    }

    /**
     * None when one service is asked for that no office of the scenario offers.
     *
     * @throws DataException the first of the problems, or when it has units that move out and no offices
     */
    public List<PlacedOffice> offices(Scenario scenario) {
        check();
        if (scenario.offices().isEmpty() && file.offered().isEmpty()) {
            throw DataException.use("scenario.units-only", scenario.title(), scenario.title());
        }
        List<PlacedOffice> offices = new ArrayList<>();
        scenario.offices().forEach((name, office) -> {
            OfficeSite site = sites.get(office.site());
            if (site == null) {
                throw DataException.use(
                        "scenario.unknown-site", name, office.site(), String.join(", ", sites.keySet()));
            }
            offices.add(new PlacedOffice(name, office, site));
        });
        return offices;
    }

    /** For the people of the study. @throws DataException the first of the problems */
    public RoadTravel travel(NetworkChange network) {
        return ground.travel(network, study.demand(), demand());
    }

    /** For the people of a scenario. @throws DataException the first of the problems */
    public RoadTravel travel(Scenario scenario, Season season) {
        return ground.travel(scenario.network().withSeason(season), scenario.demand(), demand(scenario));
    }

    private void check() {
        if (!problems.isEmpty()) {
            throw problems.get(0);
        }
    }
}
