package no.omland.web.water.measure;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.omland.calendar.NorwegianDay;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.issue.DataException;
import no.omland.issue.Language;
import no.omland.water.WaterBodyId;
import no.omland.water.WaterBodySelection;
import no.omland.water.measure.Measure;
import no.omland.water.measure.MeasureGap;
import no.omland.water.measure.MeasureGaps;
import no.omland.water.measure.MeasureGaps.BodyGap;
import no.omland.water.measure.MeasureStatus;
import no.omland.water.measure.MeasureTally;
import no.omland.water.measure.MeasureTypes;
import no.omland.water.measure.UnansweredPressures;
import no.omland.web.answer.Answers;
import no.omland.web.answer.ListAnswer;
import no.omland.web.answer.Listing;
import no.omland.web.live.LiveWorkspace;
import no.omland.web.water.BodyMask;
import no.omland.web.water.SelectionParameters;
import org.jspecify.annotations.Nullable;

/** The answers about measures. What is overdue is so today. */
public final class MeasureRoutes {

    private final LiveWorkspace workspace;

    public MeasureRoutes(LiveWorkspace workspace) {
        this.workspace = workspace;
    }

    public void register(RoutesConfig routes) {
        routes.get("/api/water/measures", this::measures);
        routes.get("/api/water/measures/tally", this::tally);
        routes.get("/api/water/measures/words", this::words);
        routes.get("/api/water/measures/gaps", this::gaps);
        routes.get("/api/water/measures/gaps/{gap}", this::gap);
        routes.get("/api/water/measures/unanswered", this::unanswered);
    }

    private void measures(Context context) {
        WorkspaceSnapshot snapshot = workspace.served().snapshot();
        LocalDate day = NorwegianDay.today();
        List<Measure> measures = new MeasureChoice(
                        context.queryParam("status"),
                        context.queryParam("responsible"),
                        context.queryParam("sector"),
                        "1".equals(context.queryParam("overdue")),
                        "1".equals(context.queryParam("unknownBody")))
                .of(snapshot, SelectionParameters.of(context).in(snapshot), day);
        String body = context.queryParam("body");
        List<Measure> wanted = body == null
                ? measures
                : measures.stream()
                        .filter(measure -> measure.bodies().contains(WaterBodyId.of(body)))
                        .toList();
        ListAnswer.send(
                context,
                tag(snapshot, day),
                "tiltak",
                Map.of("mask", mask(snapshot, wanted), "writable", workspace.isWritable()),
                MeasureListing.of(wanted, snapshot, day));
    }

    private static String mask(WorkspaceSnapshot snapshot, List<Measure> measures) {
        return BodyMask.of(snapshot, measures.stream().flatMap(measure -> measure.bodies().stream()));
    }

    private void tally(Context context) {
        WorkspaceSnapshot snapshot = workspace.served().snapshot();
        LocalDate day = NorwegianDay.today();
        String by = context.queryParam("by");
        List<Measure> measures = snapshot.measures().of(selection(context, snapshot));
        Listing<MeasureTally> listing = MeasureListing.tally(
                MeasureTally.of(measures, MeasureListing.grouping(by == null ? "responsible" : by), day), snapshot);
        if (ListAnswer.isCsvWanted(context)) {
            ListAnswer.csv(context, "tiltak-opptelling", listing);
            return;
        }
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put(
                "all",
                MeasureListing.tally(List.of(MeasureTally.of(measures, day)), snapshot)
                        .objects()
                        .get(0));
        answer.put(
                "withUnknownBody",
                measures.stream().filter(snapshot.measures()::lacksBody).count());
        answer.put("inWorkspace", snapshot.measures().measures().size());
        answer.put("writable", workspace.isWritable());
        answer.put("rows", listing.objects());
        Answers.json(context, tag(snapshot, day), answer);
    }

    /** What a form can offer. */
    private void words(Context context) {
        WorkspaceSnapshot snapshot = workspace.served().snapshot();
        Answers.json(
                context,
                snapshot.version(),
                Map.of(
                        "types",
                        MeasureTypes.BUILT_IN.list().stream()
                                .map(MeasureTypes.Type::name)
                                .toList(),
                        "statuses",
                        MeasureStatus.values(),
                        "sectors",
                        snapshot.measures().measures().stream()
                                .map(Measure::sector)
                                .filter(sector -> sector != null)
                                .distinct()
                                .sorted()
                                .toList()));
    }

    private void gaps(Context context) {
        WorkspaceSnapshot snapshot = workspace.served().snapshot();
        LocalDate day = NorwegianDay.today();
        WaterBodySelection selection = selection(context, snapshot);
        MeasureGaps gaps = GapListing.gaps(snapshot, selection, day);
        if (ListAnswer.isCsvWanted(context)) {
            ListAnswer.csv(context, "tiltak-mangler", GapListing.of(gaps.below(), snapshot, day));
            return;
        }
        UnansweredPressures unanswered = GapListing.unanswered(snapshot, selection, isWithoutBlanket(context));
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put("bodies", gaps.bodies());
        answer.put("meeting", gaps.meeting());
        answer.put("unknown", gaps.unknown());
        answer.put("below", gaps.below().size());
        answer.put("counts", gaps.counts());
        answer.put(
                "pressures",
                Map.of(
                        "large", unanswered.large(),
                        "answered", unanswered.answered(),
                        "unanswered", unanswered.large() - unanswered.answered(),
                        "rows", unanswered.unanswered().size()));
        Answers.json(context, tag(snapshot, day), answer);
    }

    private void gap(Context context) {
        WorkspaceSnapshot snapshot = workspace.served().snapshot();
        LocalDate day = NorwegianDay.today();
        String word = context.pathParam("gap");
        MeasureGap gap = GapListing.find(word)
                .orElseThrow(() -> DataException.use(
                        "selection.unknown",
                        "gap",
                        word,
                        String.join(
                                " · ",
                                Arrays.stream(MeasureGap.values())
                                        .map(Enum::name)
                                        .toList())));
        List<BodyGap> found =
                GapListing.gaps(snapshot, selection(context, snapshot), day).of(gap);
        ListAnswer.send(
                context,
                tag(snapshot, day),
                "tiltak-" + word,
                Map.of(
                        "gap",
                        gap.name(),
                        "mask",
                        BodyMask.of(
                                snapshot, found.stream().map(each -> each.body().id()))),
                GapListing.of(found, snapshot, day));
    }

    private void unanswered(Context context) {
        WorkspaceSnapshot snapshot = workspace.served().snapshot();
        Language language = Answers.language(context);
        UnansweredPressures found =
                GapListing.unanswered(snapshot, selection(context, snapshot), isWithoutBlanket(context));
        ListAnswer.send(
                context,
                snapshot.version() + "-" + language.tag(),
                "tiltak-ubesvart",
                Map.of(
                        "mask",
                        BodyMask.of(
                                snapshot,
                                found.unanswered().stream()
                                        .map(each -> each.body().id()))),
                GapListing.of(found, snapshot, language));
    }

    private static WaterBodySelection selection(Context context, WorkspaceSnapshot snapshot) {
        return SelectionParameters.of(context).in(snapshot);
    }

    private static boolean isWithoutBlanket(Context context) {
        return "1".equals(context.queryParam("withoutBlanket"));
    }

    /** Tomorrow something else is overdue. */
    private static String tag(WorkspaceSnapshot snapshot, LocalDate day) {
        return snapshot.version() + "-" + day;
    }
}
