package no.omland.web.water.change;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.dataset.intake.BodyStates;
import no.omland.issue.DataException;
import no.omland.issue.Language;
import no.omland.store.LayerVersion;
import no.omland.water.WaterBodySelection;
import no.omland.water.change.BodyChange;
import no.omland.water.change.BodyComparison;
import no.omland.water.change.ChangeKind;
import no.omland.water.change.Changes;
import no.omland.water.register.WaterBodyTables;
import no.omland.web.answer.Answers;
import no.omland.web.answer.ListAnswer;
import no.omland.web.live.LiveWorkspace;
import no.omland.web.water.BodyMask;
import no.omland.web.water.SelectionParameters;
import org.jspecify.annotations.Nullable;

/** The answers about what changed between two versions of the water bodies. */
public final class ChangeRoutes {

    private static final int COMPARISONS_KEPT = 4;

    private final LiveWorkspace workspace;

    /** Comparing the bodies of a whole country takes seconds, and the page asks for one comparison several times over. */
    private final Map<String, Changes> compared = new LinkedHashMap<>(COMPARISONS_KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Changes> eldest) {
            return size() > COMPARISONS_KEPT;
        }
    };

    public ChangeRoutes(LiveWorkspace workspace) {
        this.workspace = workspace;
    }

    /** A version that can be compared. */
    private record Version(long id, String file, String imported, long count) {}

    /** Which two are compared. */
    private record Pair(long from, long to) {}

    public void register(RoutesConfig routes) {
        routes.get("/api/water/changes", this::changes);
    }

    private void changes(Context context) {
        WorkspaceSnapshot snapshot = workspace.served().snapshot();
        WaterBodySelection selection = SelectionParameters.of(context).in(snapshot);
        Language language = Answers.language(context);
        List<LayerVersion> versions = snapshot.versions(WaterBodyTables.BODIES).orElse(List.of());
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put("versions", versions.stream().map(ChangeRoutes::version).toList());
        Optional<Pair> pair = pair(context, versions);
        Changes changes = pair.map(each -> ChangeListing.chosen(compared(each, snapshot.version()), selection))
                .orElseGet(() -> new Changes(List.of(), 0, 0, 0, 0));
        answer.put("from", pair.map(Pair::from).orElse(null));
        answer.put("to", pair.map(Pair::to).orElse(null));
        answer.put(
                "nothingInCommon",
                pair.isPresent() && compared(pair.get(), snapshot.version()).haveNothingInCommon());
        answer.put("outside", changes.outside());
        answer.put("counts", changes.counts());
        answer.put("sentences", ChangeListing.sentences(changes, snapshot::municipalityName, language, selection));
        Optional<ChangeKind> kind = kind(context.queryParam("kind"));
        Changes shown = kind.map(
                        wanted -> changes.narrowed(change -> change.kinds().contains(wanted)))
                .orElse(changes);
        answer.put("mask", BodyMask.of(snapshot, shown.changes().stream().map(BodyChange::id)));
        ListAnswer.send(
                context,
                snapshot.version() + "-" + language.tag(),
                "endringer",
                answer,
                ChangeListing.of(shown.changes(), snapshot::municipalityName));
    }

    private static Version version(LayerVersion version) {
        return new Version(
                version.importId(), version.file(), version.imported().toString(), version.count());
    }

    /** The versions that are asked for, else the newest and the one before the last round of imports; none when there is only one. */
    private static Optional<Pair> pair(Context context, List<LayerVersion> versions) {
        String to = context.queryParam("to");
        String from = context.queryParam("from");
        if (from == null && versions.size() < 2) {
            return Optional.empty();
        }
        long later = to == null ? versions.get(0).importId() : number("to", to, versions);
        return from == null
                ? BodyStates.usualEarlier(versions, later).map(earlier -> new Pair(earlier, later))
                : Optional.of(new Pair(number("from", from, versions), later));
    }

    private static long number(String parameter, String text, List<LayerVersion> versions) {
        return versions.stream()
                .map(LayerVersion::importId)
                .filter(id -> String.valueOf(id).equals(text.strip()))
                .findFirst()
                .orElseThrow(() -> DataException.use(
                        "selection.unknown",
                        parameter,
                        text,
                        String.join(
                                " · ",
                                versions.stream()
                                        .map(version -> String.valueOf(version.importId()))
                                        .toList())));
    }

    private static Optional<ChangeKind> kind(@Nullable String word) {
        if (word == null) {
            return Optional.empty();
        }
        String name = word.strip().toUpperCase(Locale.ROOT).replace('-', '_');
        return Optional.of(Arrays.stream(ChangeKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> DataException.use(
                        "selection.unknown",
                        "kind",
                        word,
                        String.join(
                                " · ",
                                Arrays.stream(ChangeKind.values())
                                        .map(Enum::name)
                                        .toList()))));
    }

    private Changes compared(Pair pair, String version) {
        String key = version + "/" + pair.from() + "/" + pair.to();
        synchronized (compared) {
            Changes known = compared.get(key);
            if (known == null) {
                known = workspace.read(opened -> BodyComparison.of(
                        BodyStates.ofVersion(opened, pair.from()).bodies(),
                        BodyStates.ofVersion(opened, pair.to()).bodies()));
                compared.put(key, known);
            }
            return known;
        }
    }
}
