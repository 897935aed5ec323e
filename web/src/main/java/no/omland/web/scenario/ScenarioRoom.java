package no.omland.web.scenario;

import java.util.Map;
import java.util.Optional;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.dataset.scenario.GroundedStudy;
import no.omland.dataset.scenario.ScenarioGround;
import no.omland.dataset.scenario.StudyDocuments;
import no.omland.dataset.travel.TransitGround;
import no.omland.dataset.travel.TravelGround;
import no.omland.importing.gtfs.FeedLayers;
import no.omland.issue.DataException;
import no.omland.scenario.file.StudyFile;
import no.omland.web.live.LiveWorkspace;
import no.omland.web.travel.TravelRoom;
import org.jspecify.annotations.Nullable;

/** The ground of studies for the workspace as it is served, made when it is first asked for, and its kept studies. */
public final class ScenarioRoom {

    private final TravelRoom travel;
    private @Nullable Made made;
    private @Nullable Timetables timetables;

    public ScenarioRoom(TravelRoom travel) {
        this.travel = travel;
    }

    private record Timetables(String version, Optional<TransitGround> ground) {}

    private record Made(String version, TravelGround on, ScenarioGround ground) {}

    LiveWorkspace workspace() {
        return travel.workspace();
    }

    Map<String, String> texts() {
        return workspace().read(StudyDocuments::texts);
    }

    /**
     * A study that the workspace keeps, on its ground.
     *
     * @throws DataException when there is none of that name, or it cannot be read
     */
    public GroundedStudy study(String name) {
        return ground().study(StudyFile.parse(name, text(name)));
    }

    /** @throws DataException when no study of that name is kept */
    String text(String name) {
        Map<String, String> all = texts();
        String text = all.get(name);
        if (text == null) {
            throw DataException.use("study.not-found", name, String.join(", ", all.keySet()));
        }
        return text;
    }

    /** @throws DataException when there are no roads */
    ScenarioGround ground() {
        TravelGround on = travel.ground();
        WorkspaceSnapshot snapshot = workspace().served().snapshot();
        synchronized (this) {
            Made there = made;
            if (there == null || !there.version().equals(snapshot.version()) || there.on() != on) {
                there = new Made(
                        snapshot.version(), on, workspace().read(opened -> ScenarioGround.of(snapshot, on, opened)));
                made = there;
            }
            return there.ground();
        }
    }

    boolean hasTimetable() {
        return workspace()
                .read(opened ->
                        opened.layers().stream().anyMatch(layer -> layer.name().equals(FeedLayers.STOPS)));
    }

    /** @throws no.omland.issue.DataException when there is no timetable */
    TransitGround transit() {
        return findTransit()
                .orElseThrow(() -> DataException.use(
                        "transit.no-timetable", workspace().served().snapshot().title()));
    }

    /** Empty when there is no timetable. */
    synchronized Optional<TransitGround> findTransit() {
        String version = workspace().served().snapshot().version();
        Timetables there = timetables;
        if (there == null || !there.version().equals(version)) {
            there = new Timetables(version, workspace().read(TransitGround::find));
            timetables = there;
        }
        return there.ground();
    }
}
