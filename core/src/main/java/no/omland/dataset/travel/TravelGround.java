package no.omland.dataset.travel;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.omland.crs.CoordinateTransform;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.feature.Feature;
import no.omland.feature.FeatureSet;
import no.omland.issue.DataException;
import no.omland.network.RoadColumns;
import no.omland.network.RoadNetwork;
import no.omland.network.noding.NodedRoads;
import no.omland.store.Workspace;
import no.omland.travel.Season;
import no.omland.travel.SpeedTable;
import no.omland.travel.TravelCosts;
import no.omland.travel.TravelMode;
import no.omland.travel.TravelRules;
import no.omland.travel.catchment.DryLand;
import no.omland.travel.demand.AccessRules;
import no.omland.travel.demand.ConnectedDemand;
import no.omland.travel.demand.LinkIndex;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;

/** Roads, people, offices and land of a workspace. Immutable for those who ask; what takes time is made when it is first asked for, and kept. Safe for many threads. */
public final class TravelGround {

    private static final String OFFICES = "offices";
    private static final int MOST_NAMED = 20;

    private final NodedRoads roads;
    private final LinkNames names;
    private final PeopleLayer people;
    private final List<Place> offices;
    private final DryLand land;
    private final SpeedTable speeds;
    private final Map<TravelMode, LinkIndex> indexes = new EnumMap<>(TravelMode.class);
    private final Map<TravelMode, ConnectedDemand> demands = new EnumMap<>(TravelMode.class);
    private final Map<Season, Map<TravelMode, TravelCosts>> costs = new EnumMap<>(Season.class);

    private TravelGround(NodedRoads roads, PeopleLayer people, List<Place> offices, DryLand land, SpeedTable speeds) {
        this.roads = roads;
        this.names = new LinkNames(roads);
        this.people = people;
        this.offices = offices;
        this.land = land;
        this.speeds = speeds;
    }

    /**
     * Reads what the snapshot does not hold itself.
     *
     * @param workspace the one that the snapshot is of
     * @throws DataException when there are no roads, or its speed table cannot be driven
     */
    public static TravelGround of(WorkspaceSnapshot snapshot, Workspace workspace) {
        NodedRoads roads = snapshot.roads()
                .filter(each -> each.network().linkCount() > 0)
                .orElseThrow(() -> DataException.use("travel.no-roads", snapshot.title()));
        return new TravelGround(
                roads,
                PeopleLayer.of(workspace),
                offices(workspace),
                LandLayers.of(workspace, roads.network()),
                SpeedDocument.read(workspace));
    }

    /** The offices of a workspace that have a place. */
    static List<Place> offices(Workspace workspace) {
        return workspace.read(OFFICES).map(TravelGround::offices).orElse(List.of());
    }

    private static List<Place> offices(FeatureSet layer) {
        int id = layer.schema().indexOf("id");
        int name = layer.schema().indexOf("name");
        CoordinateTransform transform = PeopleLayer.moving(layer);
        List<Place> offices = new ArrayList<>();
        for (int i = 0; i < layer.size(); i++) {
            Feature feature = layer.features().get(i);
            Geometry geometry = feature.geometry();
            if (geometry == null || geometry.isEmpty()) {
                continue;
            }
            Point point = (transform == null ? geometry : transform.transform(geometry)).getInteriorPoint();
            String number = text(feature, id, String.valueOf(i + 1));
            offices.add(new Place(number, text(feature, name, number), point.getX(), point.getY()));
        }
        return List.copyOf(offices);
    }

    private static String text(Feature feature, int column, String otherwise) {
        @Nullable String text = column < 0 ? null : feature.text(column);
        return text == null || text.isBlank() ? otherwise : text.strip();
    }

    public NodedRoads roads() {
        return roads;
    }

    public RoadNetwork network() {
        return roads.network();
    }

    public LinkNames names() {
        return names;
    }

    /** Where people live; without a point when the workspace does not say. */
    public PeopleLayer people() {
        return people;
    }

    /** How fast one travels here: the workspace's own table. */
    public SpeedTable speeds() {
        return speeds;
    }

    public DryLand land() {
        return land;
    }

    /** All offices that have a place. */
    public List<Place> offices() {
        return offices;
    }

    /**
     * The office of an id or a name, or the only one whose name holds what is written; capital letters are all the same.
     *
     * @throws DataException when there is none, or several
     */
    public Place office(String written) {
        String wanted = written.strip().toLowerCase(Locale.ROOT);
        List<Place> same = offices.stream()
                .filter(each ->
                        lower(each.id()).equals(wanted) || lower(each.name()).equals(wanted))
                .toList();
        List<Place> found = !same.isEmpty()
                ? same
                : offices.stream()
                        .filter(each -> lower(each.name()).contains(wanted))
                        .toList();
        if (found.size() == 1 || found.size() > 1 && found == same) {
            return found.get(0);
        }
        throw DataException.use(
                "office.not-found",
                written,
                found.size(),
                (found.isEmpty() ? offices : found)
                        .stream().limit(MOST_NAMED).map(Place::name).collect(Collectors.joining(" · ")));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /**
     * The ground under some circumstances.
     *
     * @throws DataException when a link or a ferry that is to be closed or changed does not exist, or cannot be what is wished
     */
    public TravelCase under(TravelWish wish) {
        TravelCosts open = open(wish.season(), wish.mode());
        return new TravelCase(this, wish, wish.changesNothing() ? open : ScenarioCosts.of(open, wish, roads, names));
    }

    /** With nothing closed but what the season closes. */
    private synchronized TravelCosts open(Season season, TravelMode mode) {
        return costs.computeIfAbsent(season, any -> new EnumMap<>(TravelMode.class))
                .computeIfAbsent(mode, any -> made(season, mode));
    }

    private TravelCosts made(Season season, TravelMode mode) {
        TravelRules rules = new TravelRules(speeds, season, mode, FerryLines.of(roads, speeds, season));
        TravelCosts made = TravelCosts.of(network(), rules);
        int[] snowed = season == Season.SUMMER
                ? new int[0]
                : IntStream.range(0, network().linkCount())
                        .filter(link ->
                                roads.flag(link, RoadColumns.WINTER_CLOSED).orElse(false))
                        .toArray();
        return snowed.length == 0 ? made : made.closing(snowed);
    }

    static AccessRules access(TravelMode mode) {
        return mode == TravelMode.CAR ? AccessRules.CAR : AccessRules.FOOT;
    }

    /** The links that the mode may use when nothing is closed: people live where they live, whatever the snow does. */
    synchronized LinkIndex index(TravelMode mode) {
        return indexes.computeIfAbsent(mode, any -> LinkIndex.of(open(Season.SUMMER, mode)));
    }

    synchronized ConnectedDemand demand(TravelMode mode) {
        return demands.computeIfAbsent(mode, any -> ConnectedDemand.of(people.points(), index(mode), access(mode)));
    }
}
