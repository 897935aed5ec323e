package no.omland.web.map;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.feature.FeatureSet;
import no.omland.web.answer.Answers;
import no.omland.web.live.LiveWorkspace;
import org.jspecify.annotations.Nullable;

/** Municipalities, settlements and offices by name: {@code /api/places?q=…}. */
public final class PlaceRoutes {

    private final LiveWorkspace workspace;
    private @Nullable Made made;

    /** What was made of one version of the workspace, the first time that somebody searched it. */
    private record Made(String version, NamedPlaces places) {}

    public PlaceRoutes(LiveWorkspace workspace) {
        this.workspace = workspace;
    }

    public void register(RoutesConfig routes) {
        routes.get("/api/places", this::find);
    }

    /** The kinds of places that a workspace has, without finding one of them. */
    public static List<String> kinds(WorkspaceSnapshot snapshot) {
        List<String> kinds = new ArrayList<>();
        if (snapshot.municipalities().list().stream().anyMatch(each -> each.geometry() != null)) {
            kinds.add(NamedPlace.MUNICIPALITY);
        }
        if (snapshot.backdrop("places").filter(FeatureSet::isSpatial).isPresent()) {
            kinds.add(NamedPlace.SETTLEMENT);
        }
        if (snapshot.layers().stream()
                .anyMatch(each -> each.name().equals(NamedPlaces.OFFICES) && each.geometryType() != null)) {
            kinds.add(NamedPlace.OFFICE);
        }
        return kinds;
    }

    private void find(Context context) {
        String written = context.queryParam("q");
        Made now = made();
        Answers.json(context, now.version(), now.places().find(written == null ? "" : written));
    }

    private synchronized Made made() {
        WorkspaceSnapshot snapshot = workspace.served().snapshot();
        Made there = made;
        if (there == null || !there.version().equals(snapshot.version())) {
            there = new Made(snapshot.version(), workspace.read(opened -> NamedPlaces.of(snapshot, opened)));
            made = there;
        }
        return there;
    }
}
