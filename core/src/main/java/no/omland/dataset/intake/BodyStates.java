package no.omland.dataset.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.omland.dataset.DatasetKind;
import no.omland.dataset.MunicipalityLayer;
import no.omland.feature.FeatureSet;
import no.omland.importing.Importer;
import no.omland.importing.Progress;
import no.omland.issue.DataException;
import no.omland.issue.ImportIssue;
import no.omland.issue.IssueCode;
import no.omland.municipality.Municipalities;
import no.omland.municipality.MunicipalityReforms;
import no.omland.store.ImportRecord;
import no.omland.store.LayerVersion;
import no.omland.store.Workspace;
import no.omland.water.register.WaterBodyAssembly;
import no.omland.water.register.WaterBodyTables;

/** Earlier and later states of the water bodies: versions that a workspace keeps, and files. */
public final class BodyStates {

    private BodyStates() {}

    /** The versions that can be compared, newest first. */
    public static List<LayerVersion> versions(Workspace workspace) {
        return workspace.versions(WaterBodyTables.BODIES);
    }

    /**
     * The version to compare a later one with when none is named: the state before the last round of imports. A round is over where a file comes again, going back in
     * time; without such a file it is one import.
     *
     * @param versions newest first
     * @param later the number of the later one
     * @return empty when there is none before it
     */
    public static Optional<Long> usualEarlier(List<LayerVersion> versions, long later) {
        List<LayerVersion> upTo =
                versions.stream().filter(each -> each.importId() <= later).toList();
        Set<String> round = new HashSet<>();
        for (LayerVersion version : upTo) {
            if (!round.add(version.file())) {
                return Optional.of(version.importId());
            }
        }
        return upTo.size() < 2 ? Optional.empty() : Optional.of(upTo.get(1).importId());
    }

    /**
     * The bodies after an import. Those that its export and later ones up to it no longer mention, although they have others of the same kind and area, are not in
     * it: the workspace keeps them, the register does not.
     *
     * @throws DataException when that version is not kept
     */
    public static BodyState ofVersion(Workspace workspace, long importId) {
        List<LayerVersion> kept = versions(workspace);
        LayerVersion version = kept.stream()
                .filter(each -> each.importId() == importId)
                .findFirst()
                .orElseThrow(() -> DataException.use(
                        "version.not-kept",
                        workspace.title(),
                        WaterBodyTables.BODIES,
                        importId,
                        kept.stream()
                                .map(each -> String.valueOf(each.importId()))
                                .collect(Collectors.joining(", "))));
        FeatureSet bodies =
                workspace.readVersion(WaterBodyTables.BODIES, importId).orElseThrow();
        Set<String> absent = absent(workspace, importId);
        return new BodyState(
                importId,
                version.file(),
                version.imported(),
                WaterBodyAssembly.of(
                                bodies,
                                pressures(workspace, importId),
                                MunicipalityReforms.load(),
                                municipalities(workspace))
                        .stream()
                        .filter(body -> !absent.contains(body.id().text()))
                        .toList());
    }

    /** The pressures as they were after an import, which may have left them as an earlier one made them. */
    private static Optional<FeatureSet> pressures(Workspace workspace, long importId) {
        return workspace.versions(WaterBodyTables.PRESSURES).stream()
                .filter(version -> version.importId() <= importId)
                .findFirst()
                .flatMap(version -> workspace.readVersion(WaterBodyTables.PRESSURES, version.importId()));
    }

    /** What the newest import of each file up to {@code importId} said is no longer in the export. */
    private static Set<String> absent(Workspace workspace, long importId) {
        Map<String, Long> newest = new HashMap<>();
        for (ImportRecord each : workspace.imports()) {
            if (each.id() <= importId && each.kind().equals(DatasetKind.WATER_BODIES.word())) {
                newest.put(each.file(), each.id());
            }
        }
        Set<String> absent = new HashSet<>();
        for (long id : newest.values()) {
            for (ImportIssue issue : workspace.issues(id)) {
                if (issue.code() == IssueCode.BODY_NOT_IN_EXPORT) {
                    absent.add(issue.arguments().get(0));
                }
            }
        }
        return absent;
    }

    private static Municipalities municipalities(Workspace workspace) {
        return workspace
                .read(MunicipalityLayer.NAME)
                .map(layer -> new Municipalities(MunicipalityLayer.read(layer)))
                .orElseGet(Municipalities::none);
    }

    /**
     * The bodies of a file, which is read as an import would and not kept.
     *
     * @throws DataException when it cannot be read, or holds no water bodies
     */
    public static BodyState ofFile(ImportRequest request, Progress progress) {
        FilePreparation preparation = new FilePreparation(
                request,
                Importer.readAll(request.source(), request.options(), progress),
                layer -> Optional.empty(),
                progress);
        preparation.prepared();
        String name = request.source().name();
        FeatureSet bodies = preparation
                .before(WaterBodyTables.BODIES)
                .orElseThrow(() -> DataException.data("changes.no-bodies", name));
        return new BodyState(
                null,
                name,
                null,
                WaterBodyAssembly.of(
                        bodies,
                        preparation.before(WaterBodyTables.PRESSURES),
                        MunicipalityReforms.load(),
                        Municipalities.none()));
    }
}
