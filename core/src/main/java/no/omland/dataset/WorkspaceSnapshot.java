package no.omland.dataset;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.omland.crs.EpsgCode;
import no.omland.feature.FeatureSet;
import no.omland.issue.ImportIssue;
import no.omland.municipality.Municipalities;
import no.omland.municipality.Municipality;
import no.omland.municipality.MunicipalityNumber;
import no.omland.municipality.MunicipalityReforms;
import no.omland.network.RoadColumns;
import no.omland.network.noding.NodedRoads;
import no.omland.network.noding.NodingOptions;
import no.omland.store.ImportRecord;
import no.omland.store.LayerRecord;
import no.omland.store.LayerVersion;
import no.omland.store.Workspace;
import no.omland.water.WaterBody;
import no.omland.water.WaterBodyId;
import no.omland.water.agreement.Agreement;
import no.omland.water.driver.DriverChanges;
import no.omland.water.driver.DriverTable;
import no.omland.water.interest.InterestTable;
import no.omland.water.measure.MeasureAnswers;
import no.omland.water.measure.MeasureRegister;
import no.omland.water.measure.MeasureTable;
import no.omland.water.measure.MeasureTypes;
import no.omland.water.priority.PriorityList;
import no.omland.water.priority.PrioritySettings;
import no.omland.water.quality.QualityElement;
import no.omland.water.quality.QualityTable;
import no.omland.water.register.WaterBodyAssembly;
import no.omland.water.register.WaterBodyTables;

/**
 * A workspace in memory at one moment. Immutable and shared by all readers; the next import makes a new one.
 *
 * <p>The geometries of water bodies and municipalities are in {@link #CRS}; those of {@link #backdrop} layers in their own systems.
 */
public final class WorkspaceSnapshot {

    /** The system of water bodies and municipalities: ETRS89 / UTM 33N, in which Norway keeps its national data; lengths and areas can be measured in it. */
    public static final EpsgCode CRS = EpsgCode.ETRS89_UTM33;

    /** The plain layers that maps draw beneath and above the water bodies when they are there. */
    public static final List<String> BACKDROP_LAYERS = List.of("land", "water_areas", "places");

    private final String version;
    private final String title;
    private final MunicipalityReforms reforms;
    private final Municipalities municipalities;
    private final List<WaterBody> waterBodies;
    private final Map<WaterBodyId, Integer> indexOfBody = new HashMap<>();
    private final Map<WaterBodyId, List<QualityElement>> qualityElements;
    private final Map<String, Agreement> agreements;
    private final List<LayerRecord> layers;
    private final Map<String, List<LayerVersion>> versions = new HashMap<>();
    private final List<ImportRecord> imports;
    private final Map<Long, List<ImportIssue>> issues = new HashMap<>();
    private final List<DatasetDescription> datasets;
    private final Map<String, FeatureSet> backdrop = new HashMap<>();
    private final MeasureRegister measures;
    private final InterestTable interests;
    private final KeptDocument<DriverTable> drivers;
    private final KeptDocument<PrioritySettings> priorities;
    private final Map<String, String> packStatements;
    private final Optional<RoadsOnDemand> roads;

    private WorkspaceSnapshot(Workspace workspace) {
        this.version = workspace.version();
        this.title = workspace.title();
        this.reforms = MunicipalityReforms.load();
        this.municipalities = workspace
                .read(MunicipalityLayer.NAME)
                .map(layer -> new Municipalities(MunicipalityLayer.read(layer)))
                .orElseGet(Municipalities::none);
        this.waterBodies = workspace
                .read(WaterBodyTables.BODIES)
                .map(bodies -> WaterBodyAssembly.of(
                        bodies, workspace.read(WaterBodyTables.PRESSURES), reforms, municipalities))
                .orElse(List.of());
        for (int i = 0; i < waterBodies.size(); i++) {
            indexOfBody.put(waterBodies.get(i).id(), i);
        }
        this.qualityElements =
                workspace.read(QualityTable.NAME).map(QualityTable::read).orElse(Map.of());
        this.agreements = AgreementDocuments.read(workspace);
        this.layers = workspace.layers();
        layers.forEach(layer -> versions.put(layer.name(), workspace.versions(layer.name())));
        this.imports = workspace.imports();
        imports.forEach(each -> issues.put(each.id(), workspace.issues(each.id())));
        this.datasets = workspace.documents(DatasetDescription.DOCUMENT_PREFIX).entrySet().stream()
                .map(document -> DatasetDescription.read(document.getValue(), document.getKey()))
                .toList();
        BACKDROP_LAYERS.forEach(name -> workspace.read(name).ifPresent(layer -> backdrop.put(name, layer)));
        this.measures = MeasureRegister.of(
                workspace.read(MeasureTable.NAME).map(MeasureTable::measures).orElse(List.of()), waterBodies);
        this.interests = InterestTable.of(workspace.read(InterestTable.NAME), waterBodies);
        this.drivers = KeptDocument.read(
                workspace,
                DriverChanges.DOCUMENT,
                json -> DriverTable.BUILT_IN.with(DriverChanges.read(json)),
                DriverTable.BUILT_IN);
        this.priorities =
                KeptDocument.read(workspace, PrioritySettings.DOCUMENT, PrioritySettings::read, PrioritySettings.USUAL);
        this.packStatements = Map.copyOf(workspace.documents("pack/"));
        this.roads = workspace
                .read(RoadColumns.LAYER)
                .filter(FeatureSet::isSpatial)
                .map(layer -> new RoadsOnDemand(
                        layer,
                        KeptDocument.read(workspace, NodingDocument.NAME, NodingDocument::read, NodingOptions.USUAL)));
    }

    /** Reads the whole workspace, once more when another process has written to it meanwhile. */
    public static WorkspaceSnapshot of(Workspace workspace) {
        WorkspaceSnapshot snapshot = new WorkspaceSnapshot(workspace);
        while (!snapshot.version.equals(workspace.version())) {
            snapshot = new WorkspaceSnapshot(workspace);
        }
        return snapshot;
    }

    /** The version of the workspace that this is a picture of. */
    public String version() {
        return version;
    }

    /** The name of the workspace. */
    public String title() {
        return title;
    }

    /** All water bodies; the place in this list is the body's index in tiles and masks. */
    public List<WaterBody> waterBodies() {
        return waterBodies;
    }

    /** The index of a body, or empty when there is none of that id. */
    public Optional<Integer> indexOf(WaterBodyId id) {
        return Optional.ofNullable(indexOfBody.get(id));
    }

    /** All measures. */
    public MeasureRegister measures() {
        return measures;
    }

    /** What is known of interests in the bodies. */
    public InterestTable interests() {
        return interests;
    }

    /**
     * Which label belongs to which driver, with the user's changes.
     *
     * @throws no.omland.issue.DataException when the document of the changes cannot be read
     */
    public DriverTable drivers() {
        return drivers.get();
    }

    /** Which drivers a measure answers. */
    public MeasureAnswers answers() {
        return new MeasureAnswers(drivers(), MeasureTypes.BUILT_IN);
    }

    /**
     * The weights of the priorities.
     *
     * @throws no.omland.issue.DataException when the document cannot be read
     */
    public PrioritySettings priorities() {
        return priorities.get();
    }

    /** What priorities are made of, besides the bodies. */
    public PriorityList.Basis priorityBasis() {
        return new PriorityList.Basis(drivers(), measures, answers(), interests);
    }

    /** The quality elements of each body that has any. */
    public Map<WaterBodyId, List<QualityElement>> qualityElements() {
        return qualityElements;
    }

    /** The agreements of water areas by the area's name. */
    public Map<String, Agreement> agreements() {
        return agreements;
    }

    public Municipalities municipalities() {
        return municipalities;
    }

    /** Today's number of a municipality that may be named by an older one. Of a split one, the municipality that took most of it. */
    public MunicipalityNumber today(MunicipalityNumber number) {
        return reforms.find(number).map(MunicipalityReforms.Successor::today).orElse(number);
    }

    /** Whether there is, or ever was, a municipality of this number. */
    public boolean hasMunicipality(MunicipalityNumber number) {
        return municipalities.find(number).isPresent() || reforms.find(number).isPresent();
    }

    /** The name of one of today's municipalities: from the imported layer, else from the table of numbers, else the number. */
    public String municipalityName(MunicipalityNumber number) {
        return municipalities
                .find(number)
                .map(Municipality::name)
                .or(() -> reforms.find(number).map(MunicipalityReforms.Successor::name))
                .orElse(number.digits());
    }

    public List<LayerRecord> layers() {
        return layers;
    }

    /** The kept versions of a layer, newest first; empty when there is no such layer. */
    public Optional<List<LayerVersion>> versions(String layer) {
        return Optional.ofNullable(versions.get(layer));
    }

    /** All imports, first to last. */
    public List<ImportRecord> imports() {
        return imports;
    }

    public List<ImportIssue> issues(long importId) {
        return issues.getOrDefault(importId, List.of());
    }

    public List<DatasetDescription> datasets() {
        return datasets;
    }

    /** One of {@link #BACKDROP_LAYERS}, in its own reference system. */
    public Optional<FeatureSet> backdrop(String name) {
        return Optional.ofNullable(backdrop.get(name));
    }

    /**
     * The roads as a network, made when it is first asked for; empty when there is no layer of roads.
     *
     * @throws no.omland.issue.DataException when the document that says how to make it cannot be read
     */
    public Optional<NodedRoads> roads() {
        return roads.map(RoadsOnDemand::get);
    }

    /** Whether there is a layer of roads; asking makes no network of it. */
    public boolean hasRoads() {
        return roads.isPresent();
    }

    /** What the last pack said, by the name of its document, as it was kept. */
    public Optional<String> packStatement(String document) {
        return Optional.ofNullable(packStatements.get(document));
    }
}
