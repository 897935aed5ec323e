package no.omland.dataset.intake;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.omland.dataset.DatasetKind;
import no.omland.dataset.PlaceNames;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.dataset.intake.transport.RoadImport;
import no.omland.dataset.intake.transport.RoadLinkImport;
import no.omland.dataset.layer.LayersBefore;
import no.omland.dataset.layer.PreparedImport;
import no.omland.importing.ImportOptions;
import no.omland.importing.ImportSource;
import no.omland.importing.Importer;
import no.omland.importing.Progress;
import no.omland.importing.SourceTable;
import no.omland.issue.DataException;
import no.omland.issue.ImportIssue;
import no.omland.issue.IssueLog;
import no.omland.network.RoadColumns;
import no.omland.network.noding.LinkFaultIssues;
import no.omland.network.noding.NodedRoads;
import no.omland.network.noding.NodingOptions;
import no.omland.network.noding.RoadNoding;
import no.omland.network.report.NetworkReport;
import no.omland.store.ImportRecord;

/**
 * A network that was looked at without being kept, or as a workspace keeps it.
 *
 * @param issues what the reading of the file found; of a workspace what the last import of its roads found, or, when it keeps none, what its network shows, with the
 *     rows of the layer
 */
public record RoadCheck(NodedRoads roads, NetworkReport report, List<ImportIssue> issues) {

    public RoadCheck {
        issues = List.copyOf(issues);
    }

    /**
     * Reads a file of roads, or of links between places that know where they are.
     *
     * @throws DataException when it holds no roads, or several tables
     */
    public static RoadCheck of(ImportSource source, ImportOptions options, NodingOptions noding, Progress progress) {
        SourceTable table = Importer.read(source, options, progress);
        boolean isLinks = KindRecognition.of(table) == DatasetKind.ROAD_LINKS;
        LayersBefore nothing = layer -> java.util.Optional.empty();
        PreparedImport prepared = isLinks
                ? RoadLinkImport.prepare(table, "roads", noding, nothing, progress)
                : RoadImport.prepare(table, "roads", noding, progress);
        NodedRoads roads = RoadNoding.of(prepared.tables().get(0), noding);
        return new RoadCheck(
                roads, NetworkReport.of(roads.network(), List.of()), table.log().issues());
    }

    /**
     * The roads of a workspace, their components called by its layer of places.
     *
     * @throws DataException when it has no roads
     */
    public static RoadCheck of(WorkspaceSnapshot snapshot) {
        NodedRoads roads = snapshot.roads().orElseThrow(() -> DataException.use("network.no-roads", snapshot.title()));
        return new RoadCheck(
                roads,
                NetworkReport.of(
                        roads.network(),
                        snapshot.backdrop("places").map(PlaceNames::of).orElse(List.of())),
                kept(snapshot).orElseGet(() -> seen(roads)));
    }

    private static Optional<List<ImportIssue>> kept(WorkspaceSnapshot snapshot) {
        return snapshot.imports().stream()
                .filter(each -> each.layer().equals(RoadColumns.LAYER))
                .max(Comparator.comparingLong(ImportRecord::id))
                .map(each -> snapshot.issues(each.id()))
                .filter(issues -> !issues.isEmpty());
    }

    private static List<ImportIssue> seen(NodedRoads roads) {
        IssueLog log = new IssueLog(RoadColumns.LAYER);
        LinkFaultIssues.tell(roads, feature -> feature + 1L, log);
        return log.issues();
    }
}
