package no.omland.web.population;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.demography.AgeSpan;
import no.omland.demography.PopulationProjection;
import no.omland.demography.ProjectionLayer;
import no.omland.feature.FeatureSet;
import no.omland.municipality.Municipality;
import no.omland.municipality.MunicipalityNumber;
import no.omland.web.answer.Answers;
import no.omland.web.answer.ListAnswer;
import no.omland.web.live.LiveWorkspace;
import org.jspecify.annotations.Nullable;

/** {@code /api/population}: people by municipality, ages and year. The projection is read by the first who asks after the workspace has changed. */
public final class PopulationRoutes {

    private static final int MOST_OWN_GROUPS = 12;

    private final LiveWorkspace workspace;
    private @Nullable Made made;

    public PopulationRoutes(LiveWorkspace workspace) {
        this.workspace = workspace;
    }

    /** One alternative of the projection of one version of the workspace, and the spans of ages to choose from. */
    private record Made(
            String version,
            String asked,
            List<String> alternatives,
            PopulationProjection projection,
            List<AgeSpan> spans) {}

    public void register(RoutesConfig routes) {
        routes.get("/api/population", this::people);
    }

    /** Without a projection there are no alternatives and no rows, which is no error. */
    private void people(Context context) {
        WorkspaceSnapshot snapshot = workspace.served().snapshot();
        Optional<Made> there = made(snapshot, context.queryParam("alternative"));
        if (there.isEmpty()) {
            Answers.json(context, snapshot.version(), Map.of("alternatives", List.of(), "rows", List.of()));
            return;
        }
        PopulationProjection projection = there.get().projection();
        String written = context.queryParam("age");
        AgeSpan ages = written == null || written.isBlank() ? AgeSpan.ALL : PopulationListing.ages(written);
        List<MunicipalityNumber> onMap = snapshot.municipalities().list().stream()
                .map(Municipality::number)
                .toList();
        PopulationTable table =
                PopulationTable.of(projection, ages, PopulationListing.years(context.queryParam("year")), onMap);
        ListAnswer.send(
                context,
                snapshot.version(),
                "population",
                before(there.get(), ages, table),
                table.listing(snapshot::municipalityName));
    }

    private static Map<String, @Nullable Object> before(Made made, AgeSpan ages, PopulationTable table) {
        Map<String, @Nullable Object> before = new LinkedHashMap<>();
        before.put("alternatives", made.alternatives());
        before.put("spans", made.spans().stream().map(AgeSpan::toString).toList());
        before.put("projectionYears", made.projection().years());
        before.put("ages", ages.toString());
        before.put("years", table.years());
        Map<String, @Nullable Long> sums = new LinkedHashMap<>();
        table.years().forEach(year -> {
            OptionalLong sum = table.sum(year);
            sums.put(String.valueOf(year), sum.isPresent() ? sum.getAsLong() : null);
        });
        before.put("sums", sums);
        before.put("municipalities", table.municipalities());
        before.put("municipalitiesSummed", table.whole());
        return before;
    }

    private synchronized Optional<Made> made(WorkspaceSnapshot snapshot, @Nullable String alternative) {
        String asked = alternative == null || alternative.isBlank() ? "" : alternative;
        Made there = made;
        if (there == null
                || !there.version().equals(snapshot.version())
                || !there.asked().equals(asked)) {
            Optional<FeatureSet> layer = workspace.read(opened -> opened.read(ProjectionLayer.NAME));
            if (layer.isEmpty() || ProjectionLayer.alternatives(layer.get()).isEmpty()) {
                return Optional.empty();
            }
            PopulationProjection projection = PopulationListing.projection(layer.get(), asked.isEmpty() ? null : asked);
            there = new Made(
                    snapshot.version(),
                    asked,
                    ProjectionLayer.alternatives(layer.get()),
                    projection,
                    PopulationTable.spans(projection, MOST_OWN_GROUPS));
            made = there;
        }
        return Optional.of(there);
    }
}
