package no.omland.web.bill;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import no.omland.costshare.KeyComparison;
import no.omland.costshare.Member;
import no.omland.costshare.MemberPart;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.dataset.cooperation.BillFigures;
import no.omland.importing.document.DocumentFile;
import no.omland.issue.DataException;
import no.omland.issue.Language;
import no.omland.scenario.bill.BillDocument;
import no.omland.scenario.bill.BillFile;
import no.omland.scenario.bill.BillReading;
import no.omland.scenario.bill.FigureWish;
import no.omland.scenario.bill.SampleBills;
import no.omland.web.answer.Answers;
import no.omland.web.answer.ListAnswer;
import no.omland.web.live.LiveWorkspace;

/**
 * Splitting a bill for the page. {@code POST /api/share}: the body is a bill in YAML or JSON, as the command's file is; nothing is kept. {@code format} is json, the usual, csv, or yaml, which is
 * the bill itself again. Bills to begin from and figures of the workspace are under {@code /api/share/…}.
 */
public final class BillRoutes {

    private static final int BAD_REQUEST = 400;

    private final LiveWorkspace workspace;

    public BillRoutes(LiveWorkspace workspace) {
        this.workspace = workspace;
    }

    public void register(RoutesConfig routes) {
        routes.post("/api/share", this::share);
        routes.get("/api/share/samples", BillRoutes::samples);
        routes.get("/api/share/figures", this::figures);
    }

    private void share(Context context) {
        String name = Optional.ofNullable(context.queryParam("file")).orElse(context.path());
        BillReading reading = BillReading.of(DocumentFile.parse(name, context.body()), this::fetched);
        if (!reading.problems().isEmpty()) {
            refuse(context, reading.problems());
            return;
        }
        BillFile file = reading.file();
        KeyComparison comparison = file.comparison();
        String format = Optional.ofNullable(context.queryParam("format")).orElse("json");
        context.header("Cache-Control", "no-store");
        if (ListAnswer.isCsvWanted(context)) {
            ListAnswer.csv(context, "regning", BillListing.of(comparison));
        } else if (format.equals("yaml")) {
            context.header("Content-Disposition", "attachment; filename=\"regning.yaml\"");
            context.contentType("application/yaml; charset=utf-8")
                    .result(BillDocument.of(file).yaml());
        } else if (format.equals("json")) {
            Answers.write(context, answer(file, comparison));
        } else {
            throw DataException.use("selection.unknown", "format", format, "json · csv · yaml");
        }
    }

    /** All that is wrong, the first of it as errors are told everywhere. Without the name of a file a form is what is wrong, and lines would say nothing. */
    private static void refuse(Context context, List<DataException> problems) {
        Language language = Answers.language(context);
        boolean isFile = context.queryParam("file") != null;
        List<Map<String, Object>> told = new ArrayList<>();
        for (DataException problem : problems) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("code", problem.code());
            row.put("error", isFile ? problem.message(language) : problem.sentence(language));
            row.put("hint", problem.hint(language));
            told.add(row);
        }
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("status", BAD_REQUEST);
        answer.putAll(told.get(0));
        answer.put("problems", told);
        context.status(BAD_REQUEST);
        Answers.write(context, answer);
    }

    private static Map<String, Object> answer(BillFile file, KeyComparison comparison) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("document", BillDocument.of(file).plain());
        answer.put("keys", comparison.keys());
        List<Map<String, Object>> members = new ArrayList<>();
        for (KeyComparison.Row row : comparison.rows()) {
            Map<String, Object> member = new LinkedHashMap<>();
            member.put("member", row.member());
            member.put("kroner", row.parts().stream().map(MemberPart::kroner).toList());
            member.put("percent", row.parts().stream().map(BillListing::percent).toList());
            member.put("changeKroner", row.changeKroner());
            members.add(member);
        }
        answer.put("members", members);
        answer.put(
                "sums",
                IntStream.range(0, comparison.keys().size())
                        .mapToObj(key -> comparison.rows().stream()
                                .mapToLong(row -> row.parts().get(key).kroner())
                                .sum())
                        .toList());
        return answer;
    }

    private static void samples(Context context) {
        Answers.write(
                context,
                SampleBills.list().stream()
                        .map(each -> BillDocument.of(each).plain())
                        .toList());
    }

    /** Of the tables that are served, for a bill that asks for some. */
    private Map<String, BigDecimal> fetched(FigureWish wish, List<Member> members) {
        WorkspaceSnapshot snapshot = workspace.served().snapshot();
        return workspace.read(opened -> BillFigures.of(snapshot, opened).figures(wish, members));
    }

    private void figures(Context context) {
        String version = workspace.served().version();
        Answers.json(context, version, workspace.read(WorkspaceFigures::of));
    }
}
