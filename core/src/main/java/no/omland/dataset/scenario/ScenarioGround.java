package no.omland.dataset.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.dataset.travel.PeopleLayer;
import no.omland.dataset.travel.PrintedTravel;
import no.omland.dataset.travel.TravelGround;
import no.omland.dataset.travel.TravelWish;
import no.omland.demography.PopulationProjection;
import no.omland.demography.ProjectionLayer;
import no.omland.municipality.MunicipalityNumber;
import no.omland.scenario.DemandChoice;
import no.omland.scenario.NetworkChange;
import no.omland.scenario.evaluation.RoadTravel;
import no.omland.scenario.file.StudyFile;
import no.omland.store.Workspace;
import no.omland.travel.TravelMode;

/** A workspace as studies of offices see it. Travel that has been searched is kept for the last few circumstances. Safe for many threads. */
public final class ScenarioGround {

    private static final int KEPT = 12;

    private final WorkspaceSnapshot snapshot;
    private final TravelGround travel;
    private final List<PeopleLayer> layers;
    private final Settlements settlements;
    private final Optional<PopulationProjection> projection;
    private final List<PrintedTravel> printed;
    private final Map<DemandChoice, StudyDemand> demands = lastFew();
    private final Map<Circumstances, RoadTravel> travels = lastFew();

    private record Circumstances(NetworkChange network, DemandChoice demand) {}

    private ScenarioGround(
            WorkspaceSnapshot snapshot,
            TravelGround travel,
            List<PeopleLayer> layers,
            Settlements settlements,
            Optional<PopulationProjection> projection,
            List<PrintedTravel> printed) {
        this.snapshot = snapshot;
        this.travel = travel;
        this.layers = layers;
        this.settlements = settlements;
        this.projection = projection;
        this.printed = List.copyOf(printed);
    }

    /**
     * Reads what the others do not hold themselves.
     *
     * @param workspace the one that they are of
     */
    public static ScenarioGround of(WorkspaceSnapshot snapshot, TravelGround travel, Workspace workspace) {
        return new ScenarioGround(
                snapshot,
                travel,
                PeopleLayer.list(travel.people(), workspace),
                Settlements.of(workspace),
                workspace
                        .read(ProjectionLayer.NAME)
                        .map(table -> ProjectionLayer.projection(
                                table,
                                ProjectionLayer.alternatives(table).stream()
                                        .findFirst()
                                        .orElse(""))),
                PrintedTravel.list(workspace));
    }

    private static <K, V> Map<K, V> lastFew() {
        return new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > KEPT;
            }
        };
    }

    /** Puts a study on this ground; what does not fit is among its problems. */
    public GroundedStudy study(StudyFile file) {
        return new GroundedStudy(this, file);
    }

    public WorkspaceSnapshot snapshot() {
        return snapshot;
    }

    public TravelGround travel() {
        return travel;
    }

    /** The tables of travel that somebody printed, to be held beside what is computed. */
    public List<PrintedTravel> printed() {
        return printed;
    }

    List<PeopleLayer> layers() {
        return layers;
    }

    /** Names of the layers of people that a study can count, the usual one first. */
    public List<String> layerNames() {
        return layers.stream().map(PeopleLayer::layer).toList();
    }

    /** Names that a site can be given as a settlement, each once and in the order of the layer; one that several settlements have is not among them. */
    public List<String> settlementNames() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        settlements.list().forEach(each -> counts.merge(each.place().name(), 1, Integer::sum));
        return counts.entrySet().stream()
                .filter(each -> each.getValue() == 1)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Municipalities that settlements lie in, by number. */
    public SortedSet<MunicipalityNumber> municipalities() {
        SortedSet<MunicipalityNumber> numbers = new TreeSet<>();
        settlements.list().forEach(each -> each.municipality().ifPresent(numbers::add));
        return numbers;
    }

    Settlements settlements() {
        return settlements;
    }

    Optional<PopulationProjection> projection() {
        return projection;
    }

    /** @param layer of the choice */
    synchronized StudyDemand demand(DemandChoice choice, PeopleLayer layer) {
        return demands.computeIfAbsent(
                choice,
                any -> new StudyDemandReading(
                                this,
                                layer,
                                choice,
                                choice.isProjected() ? new ProjectedPeople(projection.orElseThrow(), choice) : null)
                        .demand(travel.under(TravelWish.USUAL)::find));
    }

    /** @throws no.omland.issue.DataException when the roads have not what is to be closed or changed */
    synchronized RoadTravel travel(NetworkChange network, DemandChoice choice, StudyDemand demand) {
        return travels.computeIfAbsent(
                new Circumstances(network, choice),
                any -> new RoadTravel(travel.under(wish(network)).costs(), demand.places()));
    }

    static TravelWish wish(NetworkChange network) {
        return new TravelWish(
                network.season(), TravelMode.CAR, network.closed(), network.ferryChanges(), network.speedChanges());
    }
}
