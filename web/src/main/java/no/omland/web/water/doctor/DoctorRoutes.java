package no.omland.web.water.doctor;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.issue.DataException;
import no.omland.issue.Language;
import no.omland.water.doctor.DoctorRule;
import no.omland.water.doctor.RuleCheck;
import no.omland.web.answer.Answers;
import no.omland.web.answer.ListAnswer;
import no.omland.web.live.LiveWorkspace;
import no.omland.web.water.BodyMask;
import no.omland.web.water.SelectionParameters;

/** The answers of the data doctor. */
public final class DoctorRoutes {

    private final LiveWorkspace workspace;

    public DoctorRoutes(LiveWorkspace workspace) {
        this.workspace = workspace;
    }

    public void register(RoutesConfig routes) {
        routes.get("/api/water/doctor", this::rules);
        routes.get("/api/water/doctor/{rule}", this::findings);
    }

    private List<RuleCheck> checks(Context context, WorkspaceSnapshot snapshot) {
        return DoctorListing.checks(snapshot, SelectionParameters.of(context).in(snapshot));
    }

    private void rules(Context context) {
        WorkspaceSnapshot snapshot = workspace.served().snapshot();
        List<RuleCheck> checks = checks(context, snapshot);
        Language language = Answers.language(context);
        if (ListAnswer.isCsvWanted(context)) {
            ListAnswer.csv(context, "datakontroll", DoctorListing.findings(checks, snapshot, language));
            return;
        }
        Answers.json(
                context,
                snapshot.version() + "-" + language.tag(),
                DoctorListing.rules(checks, language).objects());
    }

    private void findings(Context context) {
        WorkspaceSnapshot snapshot = workspace.served().snapshot();
        String code = context.pathParam("rule");
        DoctorRule rule = DoctorRule.find(code)
                .orElseThrow(() -> DataException.use(
                        "rule.not-found",
                        code,
                        String.join(
                                " · ",
                                Arrays.stream(DoctorRule.values())
                                        .map(DoctorRule::code)
                                        .toList())));
        Language language = Answers.language(context);
        List<RuleCheck> checks = checks(context, snapshot).stream()
                .filter(check -> check.rule() == rule)
                .toList();
        ListAnswer.send(
                context,
                snapshot.version() + "-" + language.tag(),
                code,
                Map.of(
                        "rule",
                        code,
                        "mask",
                        BodyMask.of(
                                snapshot,
                                checks.stream()
                                        .flatMap(check -> check.findings().stream())
                                        .map(finding -> finding.body().id()))),
                DoctorListing.findings(checks, snapshot, language));
    }
}
