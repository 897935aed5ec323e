package no.omland.web.scenario;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.omland.dataset.scenario.GroundedStudy;
import no.omland.dataset.scenario.StudyAccount;
import no.omland.dataset.scenario.StudyAccounts;
import no.omland.dataset.scenario.StudyDocuments;
import no.omland.issue.DataException;
import no.omland.network.RoadNetwork;
import no.omland.scenario.Scenario;
import no.omland.scenario.Study;
import no.omland.scenario.comparison.Comparison;
import no.omland.scenario.evaluation.DemandKind;
import no.omland.scenario.evaluation.Evaluation;
import no.omland.scenario.file.StudyFile;
import no.omland.scenario.file.StudyWriter;
import no.omland.scenario.resilience.Resilience;
import no.omland.store.Workspace;
import no.omland.travel.Season;
import no.omland.web.answer.Answers;
import no.omland.web.answer.Turnstile;
import org.jspecify.annotations.Nullable;

/** Studies of offices for the page: {@code /api/scenarios…}. A study is sent as JSON or YAML with each question, so that a moved office need not be kept to be looked at. */
public final class ScenarioRoutes {

    private static final int AT_A_TIME = 2;
    private static final long PATIENCE_MILLISECONDS = 15_000;
    private static final int USUAL_TOP = 10;
    private static final String NAME = "[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,79}";

    private final ScenarioRoom room;
    private final StudyQuestion question;
    private final Turnstile turnstile = new Turnstile(AT_A_TIME, PATIENCE_MILLISECONDS, "travel.busy");

    public ScenarioRoutes(ScenarioRoom room) {
        this.room = room;
        question = new StudyQuestion(room);
    }

    public void register(RoutesConfig routes) {
        routes.get("/api/scenarios", this::list);
        routes.get("/api/scenarios/{study}", this::read);
        routes.put("/api/scenarios/{study}", this::keep);
        routes.post("/api/scenarios/check", context -> check(context, question.study(context)));
        routes.post("/api/scenarios/evaluate", this::evaluate);
        routes.post("/api/scenarios/compare", this::compare);
        routes.post("/api/scenarios/account", this::account);
        routes.post("/api/scenarios/resilience", context -> {
            try (Turnstile.Place place = turnstile.enter(context.path())) {
                resilience(context);
            }
        });
        new ResponseRoutes(question::study, StudyQuestion::season).register(routes);
        new StudyReportRoutes(room, turnstile, question::study).register(routes);
    }

    private void list(Context context) {
        List<Map<String, @Nullable Object>> studies = new ArrayList<>();
        room.texts().forEach((name, text) -> {
            Map<String, @Nullable Object> row = new LinkedHashMap<>();
            row.put("name", name);
            try {
                Study study = StudyFile.parse(name, text).written();
                row.put("title", study.title());
                row.put("question", study.question());
                row.put("scenarios", StudyAnswer.titles(study));
            } catch (DataException broken) {
                row.put("title", name);
                row.put(
                        "problem",
                        Stream.concat(Stream.of(broken), broken.others().stream())
                                .map(each -> each.message(Answers.language(context)))
                                .collect(Collectors.joining("; ")));
            }
            studies.add(row);
        });
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("studies", studies);
        answer.put("writable", room.workspace().isWritable());
        answer.put("timetable", room.hasTimetable());
        Answers.write(context, answer);
    }

    private void read(Context context) {
        String name = context.pathParam("study");
        String text = room.text(name);
        String format = Optional.ofNullable(context.queryParam("format")).orElse("json");
        if (format.equals("yaml")) {
            context.header("Cache-Control", "no-cache");
            context.header("Content-Disposition", "attachment; filename=\"study.yaml\"");
            context.contentType("application/yaml; charset=utf-8").result(text);
            return;
        }
        Answers.write(
                context, StudyAnswer.of(room.ground().study(StudyFile.parse(name, text)), Answers.language(context)));
    }

    private void keep(Context context) {
        String name = context.pathParam("study");
        if (!name.matches(NAME) || StudyReportRoutes.reserved().contains(name)) {
            throw DataException.use("study.name", name);
        }
        try (Workspace opened = room.workspace().openForWriting()) {
            StudyDocuments.write(opened, name, asFile(name, context.body()));
        }
        room.workspace().refresh();
        read(context);
    }

    /** What a program wrote as JSON is kept as YAML, as short as it can be; what a person wrote is kept as it is. */
    private static String asFile(String name, String text) {
        return text.stripLeading().startsWith("{")
                ? StudyWriter.yaml(StudyFile.parse(name, text).written())
                : text;
    }

    private static void check(Context context, GroundedStudy study) {
        if ("yaml".equals(context.queryParam("format"))) {
            context.contentType("application/yaml; charset=utf-8").result(StudyWriter.yaml(study.study()));
            return;
        }
        Answers.write(context, StudyAnswer.of(study, Answers.language(context)));
    }

    private void evaluate(Context context) {
        long began = System.nanoTime();
        GroundedStudy study = question.studyForService(context);
        Scenario scenario = StudyQuestion.scenario(context, "scenario", study.study());
        if (StudyQuestion.isTransit(context)) {
            try (Turnstile.Place place = turnstile.enter(context.path())) {
                Answers.write(context, StudyAnswer.errands(study, scenario, question.errands(context, study)));
            }
            return;
        }
        Season season = StudyQuestion.season(context).orElse(scenario.network().season());
        Evaluation evaluation = study.evaluate(scenario, season);
        Map<String, @Nullable Object> answer = StudyAnswer.evaluation(study, scenario, season, evaluation);
        context.header(
                "Server-Timing", String.format(Locale.ROOT, "evaluate;dur=%.1f", (System.nanoTime() - began) / 1e6));
        Answers.write(context, answer);
    }

    private void compare(Context context) {
        GroundedStudy study = question.studyForService(context);
        Scenario before = StudyQuestion.scenario(context, "before", study.study());
        Scenario after = StudyQuestion.scenario(context, "after", study.study());
        if (StudyQuestion.isTransit(context)) {
            try (Turnstile.Place place = turnstile.enter(context.path())) {
                Answers.write(
                        context, StudyAnswer.errandShifts(study, before, after, question.errands(context, study)));
            }
            return;
        }
        Optional<Season> season = StudyQuestion.season(context);
        Comparison comparison = study.compare(
                before,
                season.orElse(before.network().season()),
                after,
                season.orElse(after.network().season()));
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put("before", before.title());
        answer.put("after", after.title());
        answer.put("limits", study.study().limits().minutes());
        answer.put(
                "notes",
                StudyAnswer.told(
                        Stream.concat(study.otherPeople(before, after).stream(), lacking(study, before, after))
                                .toList(),
                        Answers.language(context)));
        for (DemandKind demand : DemandKind.values()) {
            answer.put(EvaluationListing.lower(demand), StudyAnswer.shifts(study, after.title(), comparison, demand));
        }
        Answers.write(context, answer);
    }

    private static Stream<DataException> lacking(GroundedStudy study, Scenario... scenarios) {
        List<Scenario> asked = List.of(scenarios);
        return study.lacking().entrySet().stream()
                .filter(each -> asked.contains(study.study().scenario(each.getKey())))
                .map(Map.Entry::getValue);
    }

    private void account(Context context) {
        GroundedStudy study = question.study(context);
        Study written = study.fitting();
        String first = written.scenarios().keySet().iterator().next();
        String before = Optional.ofNullable(context.queryParam("before"))
                .filter(name -> !name.isBlank())
                .orElse(first);
        Set<String> names = new LinkedHashSet<>();
        written.scenario(before);
        names.add(before);
        names.addAll(
                context.queryParams("scenario").isEmpty()
                        ? written.scenarios().keySet()
                        : context.queryParams("scenario"));
        Optional<Season> season = StudyQuestion.season(context);
        StudyAccounts accounts = new StudyAccounts(study);
        Map<String, StudyAccount> made = new LinkedHashMap<>();
        names.forEach(name -> {
            Scenario scenario = written.scenario(name);
            Season when = season.orElse(scenario.network().season());
            made.put(name, accounts.of(scenario, study.evaluate(scenario, when).visits()));
        });
        context.header("Cache-Control", "no-store");
        Answers.write(context, AccountAnswer.of(study, made, before, Answers.language(context)));
    }

    private void resilience(Context context) {
        GroundedStudy study = question.studyForService(context);
        List<String> names = context.queryParams("scenario").stream()
                .filter(name -> !name.isBlank())
                .toList();
        List<Scenario> scenarios = names.isEmpty()
                ? List.of(StudyQuestion.scenario(context, "scenario", study.study()))
                : names.stream().map(study.study()::scenario).toList();
        int top = Optional.ofNullable(context.queryParam("top"))
                .map(text -> StudyQuestion.number("top", text))
                .orElse(USUAL_TOP);
        List<Season> seasons = StudyQuestion.season(context).map(List::of).orElse(List.of(Season.values()));
        RoadNetwork network = study.ground().travel().network();
        List<StretchListing.Row> rows = new ArrayList<>();
        List<StudyClosureListing.Row> sideBySide = new ArrayList<>();
        int leftOut = 0;
        for (Season season : seasons) {
            List<Resilience> answers = new ArrayList<>();
            for (Scenario scenario : scenarios) {
                Resilience resilience = study.resilience(scenario, season, study.stretches(scenario, season));
                answers.add(resilience);
                rows.addAll(StretchListing.rows(scenario.title(), season, resilience, network, top));
                leftOut = Math.max(leftOut, resilience.leftOut());
            }
            sideBySide.addAll(StudyClosureListing.rows(season, answers, network, top));
        }
        context.header("Cache-Control", "no-store");
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("scenarios", scenarios.stream().map(Scenario::title).toList());
        answer.put("notClosed", leftOut);
        answer.put(
                "stretches",
                StretchListing.withLines(
                        rows, study.study().limits(), network, study.ground().snapshot()::municipalityName));
        answer.put(
                "sideBySide",
                StudyClosureListing.withLines(
                        sideBySide, network, study.ground().snapshot()::municipalityName));
        Answers.write(context, answer);
    }
}
