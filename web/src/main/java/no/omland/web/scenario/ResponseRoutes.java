package no.omland.web.scenario;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import no.omland.dataset.scenario.GroundedStudy;
import no.omland.dataset.scenario.StudyResponse;
import no.omland.issue.DataException;
import no.omland.scenario.Scenario;
import no.omland.scenario.evaluation.DemandKind;
import no.omland.travel.Season;
import no.omland.web.answer.Answers;

/** The units of a study that is sent: {@code /api/scenarios/response}, and with {@code before} what changes. */
final class ResponseRoutes {

    private final Function<Context, GroundedStudy> sent;
    private final Function<Context, Optional<Season>> season;

    ResponseRoutes(Function<Context, GroundedStudy> sent, Function<Context, Optional<Season>> season) {
        this.sent = sent;
        this.season = season;
    }

    void register(RoutesConfig routes) {
        routes.post("/api/scenarios/response", this::response);
    }

    private void response(Context context) {
        GroundedStudy study = sent.apply(context);
        DemandKind demand = demand(context);
        StudyResponse response = new StudyResponse(study, demand);
        Scenario scenario = scenario(context, "scenario", study);
        Optional<Season> asked = season.apply(context);
        String before = context.queryParam("before");
        context.header("Cache-Control", "no-store");
        if (before != null && !before.isBlank()) {
            Scenario base = scenario(context, "before", study);
            Answers.write(
                    context,
                    ResponseAnswer.shifts(study, base, scenario, response.compare(base, scenario, asked), demand));
            return;
        }
        Season when = asked.orElse(scenario.network().season());
        Answers.write(
                context, ResponseAnswer.evaluation(study, scenario, when, response.evaluate(scenario, when), demand));
    }

    /** The one that is named, else the first in which units move out. */
    private static Scenario scenario(Context context, String parameter, GroundedStudy study) {
        String name = context.queryParam(parameter);
        if (name != null && !name.isBlank()) {
            return study.study().scenario(name);
        }
        return StudyResponse.scenarios(study).values().stream().findFirst().orElseThrow();
    }

    private static DemandKind demand(Context context) {
        String of = Optional.ofNullable(context.queryParam("of"))
                .filter(each -> !each.isBlank())
                .orElse("people");
        return Arrays.stream(DemandKind.values())
                .filter(each -> each.name().equalsIgnoreCase(of))
                .findFirst()
                .orElseThrow(() -> DataException.use("selection.unknown", "of", of, "people · clients"));
    }
}
