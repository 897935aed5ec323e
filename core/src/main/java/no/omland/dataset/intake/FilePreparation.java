package no.omland.dataset.intake;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.omland.crs.EpsgCode;
import no.omland.dataset.DatasetKind;
import no.omland.dataset.NodingDocument;
import no.omland.dataset.intake.municipality.ArrangementImport;
import no.omland.dataset.intake.municipality.MunicipalityImport;
import no.omland.dataset.intake.municipality.OfficeImport;
import no.omland.dataset.intake.municipality.PopulationGridImport;
import no.omland.dataset.intake.municipality.ProjectionImport;
import no.omland.dataset.intake.transport.RoadImport;
import no.omland.dataset.intake.transport.RoadLinkImport;
import no.omland.dataset.intake.transport.TimetableImport;
import no.omland.dataset.intake.water.InterestImport;
import no.omland.dataset.intake.water.MeasureImport;
import no.omland.dataset.intake.water.QualityImport;
import no.omland.dataset.intake.water.WaterBodyImport;
import no.omland.dataset.layer.LayersBefore;
import no.omland.dataset.layer.PreparedImport;
import no.omland.dataset.layer.SourceGeometries;
import no.omland.feature.FeatureSet;
import no.omland.feature.Field;
import no.omland.importing.ColumnMapping;
import no.omland.importing.ImportSource;
import no.omland.importing.Profile;
import no.omland.importing.Progress;
import no.omland.importing.SourceTable;
import no.omland.issue.DataException;
import no.omland.issue.ImportIssue;
import no.omland.network.RoadColumns;
import no.omland.network.noding.NodingOptions;
import no.omland.store.ImportRecord;
import no.omland.tiling.FaultLayer;

/** Makes ready what the tables of one file will write, each on top of those before it. Nothing is written here. */
final class FilePreparation {

    private final ImportRequest request;
    private final List<SourceTable> sources;
    private final LayersBefore workspace;
    private final Progress progress;
    private final Optional<Fingerprint> ofFile;
    private final Map<String, FeatureSet> pending = new HashMap<>();
    private final Set<String> plainLayers = new HashSet<>();

    FilePreparation(ImportRequest request, List<SourceTable> sources, LayersBefore workspace, Progress progress) {
        this.request = request;
        this.sources = sources;
        this.workspace = workspace;
        this.progress = progress;
        this.ofFile = request.source() instanceof ImportSource.File file
                ? Optional.of(Fingerprint.ofAll(file.path()))
                : Optional.empty();
    }

    /** A table made ready. */
    record Table(
            SourceTable source,
            DatasetKind kind,
            PreparedImport prepared,
            ImportRecord imported,
            List<ImportIssue> issues) {

        /** Its rows with their geometry, as far as they have one: the file's own, or points made of columns. */
        FeatureSet placedRows() {
            FeatureSet rows = source.features();
            if (kind == DatasetKind.LAYER) {
                return prepared.tables().get(0);
            }
            ColumnMapping points = source.columns(Profile.WATER_BODY_POINTS);
            return rows.isSpatial() || !points.hasAll(List.of("latitude", "longitude"))
                    ? rows
                    : LayerImport.placed(
                            rows,
                            EpsgCode.WGS84,
                            new SourceGeometries(source, Progress.SILENT).pointsIn(EpsgCode.WGS84, points));
        }

        Table with(List<ImportIssue> more) {
            List<ImportIssue> all = new ArrayList<>(issues);
            all.addAll(more);
            return new Table(source, kind, prepared, imported, all);
        }

        ImportReport report(ImportReport.Outcome outcome) {
            List<String> columns = source.features().schema().fields().stream()
                    .map(Field::name)
                    .toList();
            ImportRecord record = outcome == ImportReport.Outcome.UNCHANGED ? unchanged(imported) : imported;
            return new ImportReport(outcome, record, columns, issues, prepared.join());
        }
    }

    /** All tables in order. */
    List<Table> prepared() {
        List<Table> tables = new ArrayList<>();
        for (SourceTable source : sources) {
            DatasetKind kind = request.kind().orElseGet(() -> KindRecognition.of(source));
            PreparedImport prepared = prepare(source, kind);
            progress.at("prepare", source.features().size(), 1);
            pending.keySet().removeAll(prepared.removed());
            prepared.tables().forEach(layer -> pending.put(layer.name(), layer));
            tables.add(new Table(
                    source,
                    kind,
                    prepared,
                    record(source, kind, prepared),
                    IssuePlaces.placed(source, kind, prepared)));
        }
        return tables;
    }

    /** A layer as it will be once the tables that are ready have been written. */
    Optional<FeatureSet> before(String layer) {
        FeatureSet earlier = pending.get(layer);
        return earlier != null ? Optional.of(earlier) : workspace.read(layer);
    }

    /** A layer that was once found not to tile is looked at again, whatever it is called this time. */
    private PreparedImport prepare(SourceTable source, DatasetKind kind) {
        PreparedImport prepared = read(source, kind);
        boolean shouldTile = kind == DatasetKind.MUNICIPALITIES
                || kind == DatasetKind.TILING_LAYER
                || before(FaultLayer.nameFor(prepared.layer())).isPresent();
        return shouldTile && prepared.alters() ? TilingReview.of(prepared, source.log(), this::before) : prepared;
    }

    private PreparedImport read(SourceTable source, DatasetKind kind) {
        return switch (kind) {
            case WATER_BODIES, WATER_BODY_POINTS ->
                WaterBodyImport.prepare(source, kind, workspace.with(this::before), progress);
            case QUALITY_ELEMENTS -> QualityImport.prepare(source, this::before);
            case MUNICIPALITIES -> MunicipalityImport.prepare(source, this::before, progress);
            case ROADS -> RoadImport.prepare(source, layerName(source, RoadColumns.LAYER), noding(), progress);
            case ROAD_LINKS ->
                RoadLinkImport.prepare(source, layerName(source, RoadColumns.LAYER), noding(), this::before, progress);
            case OFFICES -> OfficeImport.prepare(source, layerName(source, OfficeImport.LAYER), progress);
            case POPULATION_GRID ->
                PopulationGridImport.prepare(source, layerName(source, PopulationGridImport.LAYER), progress);
            case LAYER, TILING_LAYER ->
                LayerImport.prepare(
                        source,
                        layerName(source, LayerImport.nameFor(source.features().name())),
                        progress);
            case TIMETABLE -> TimetableImport.prepare(source, this::before);
            case POPULATION_PROJECTION -> ProjectionImport.prepare(source);
            case ARRANGEMENTS -> ArrangementImport.prepare(source);
            case MEASURES -> MeasureImport.prepare(source, this::before);
            case INTERESTS -> InterestImport.prepare(source, this::before);
        };
    }

    /** How the workspace wants its roads made into a network; as usual when its document of it cannot be read. */
    private NodingOptions noding() {
        try {
            return workspace
                    .document(NodingDocument.NAME)
                    .map(NodingDocument::read)
                    .orElse(NodingOptions.USUAL);
        } catch (DataException broken) {
            return NodingOptions.USUAL;
        }
    }

    /** Two tables of one file never go into one plain layer. */
    private String layerName(SourceTable source, String otherwise) {
        Optional<String> wanted = request.layer();
        if (wanted.isPresent() && sources.size() > 1) {
            String all = String.join(
                    ", ", sources.stream().map(each -> each.features().name()).toList());
            throw DataException.use("layer.one-name", request.source().name(), wanted.get(), all);
        }
        String name = wanted.filter(each -> !each.equals(otherwise))
                .map(LayerImport::nameFor)
                .orElse(otherwise);
        String free = name;
        for (int n = 2; !plainLayers.add(free); n++) {
            free = name + "_" + n;
        }
        return free;
    }

    private ImportRecord record(SourceTable source, DatasetKind kind, PreparedImport prepared) {
        Fingerprint fingerprint = ofFile.orElseGet(() -> Fingerprint.of(source.features()));
        return new ImportRecord(
                0,
                source.source(),
                fingerprint.sha256(),
                fingerprint.bytes(),
                Instant.now().truncatedTo(ChronoUnit.MILLIS),
                source.format().title(),
                source.encoding(),
                prepared.crs().map(EpsgCode::toString).orElse(""),
                kind.word(),
                prepared.layer(),
                request.dataset(),
                source.features().size(),
                prepared.features(),
                prepared.created(),
                prepared.changed(),
                prepared.unchanged(),
                prepared.rejected());
    }

    private static ImportRecord unchanged(ImportRecord imported) {
        return new ImportRecord(
                imported.id(),
                imported.file(),
                imported.sha256(),
                imported.bytes(),
                imported.imported(),
                imported.format(),
                imported.encoding(),
                imported.crs(),
                imported.kind(),
                imported.layer(),
                imported.dataset(),
                imported.rows(),
                imported.features(),
                0,
                0,
                imported.features(),
                imported.rejected());
    }
}
