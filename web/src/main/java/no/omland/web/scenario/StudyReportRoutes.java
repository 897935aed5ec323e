package no.omland.web.scenario;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.dataset.scenario.GroundedStudy;
import no.omland.issue.DataException;
import no.omland.maps.pack.PackLanguage;
import no.omland.maps.report.Report;
import no.omland.maps.report.ReportFormat;
import no.omland.maps.scenario.ScenarioReport;
import no.omland.maps.scenario.StudyInput;
import no.omland.maps.style.MapStyle;
import no.omland.scenario.file.StudyFile;
import no.omland.web.answer.DocumentLanguage;
import no.omland.web.answer.Turnstile;

/** The report of a study as a file: of one that the workspace keeps, or of one that is sent and not kept. */
final class StudyReportRoutes {

    private final ScenarioRoom room;
    private final Turnstile turnstile;
    private final Function<Context, GroundedStudy> sent;

    /** @param sent reads the study of a request */
    StudyReportRoutes(ScenarioRoom room, Turnstile turnstile, Function<Context, GroundedStudy> sent) {
        this.room = room;
        this.turnstile = turnstile;
        this.sent = sent;
    }

    void register(RoutesConfig routes) {
        routes.get("/api/scenarios/{study}/report/{form}", context -> {
            String name = context.pathParam("study");
            String text = room.text(name);
            answer(context, room.ground().study(StudyFile.parse(name, text)), name, text);
        });
        routes.post("/api/scenarios/report/{form}", context -> {
            String name = Optional.ofNullable(context.queryParam("file")).orElse("study");
            answer(context, sent.apply(context), name, context.body());
        });
    }

    private void answer(Context context, GroundedStudy study, String name, String text) {
        ReportFormat format = format(context.pathParam("form"));
        PackLanguage language = DocumentLanguage.of(context);
        WorkspaceSnapshot snapshot = study.ground().snapshot();
        LocalDate day = day(context).orElseGet(() -> ScenarioReport.dayOf(snapshot));
        byte[] bytes;
        try (Turnstile.Place place = turnstile.enter(context.path())) {
            Report report = ScenarioReport.of(
                    study,
                    context.queryParams("scenario"),
                    room.findTransit(),
                    room.workspace().served().packs().ground(),
                    MapStyle.standard(),
                    language,
                    StudyInput.of(name, text.getBytes(StandardCharsets.UTF_8)),
                    day);
            bytes = format.write(report);
        }
        context.header("Cache-Control", "no-cache");
        context.header("Content-Disposition", disposition(name, format));
        context.contentType(format.mediaType()).result(bytes);
    }

    private static ReportFormat format(String word) {
        return Arrays.stream(ReportFormat.values())
                .filter(each -> each.ending().equals(word))
                .findFirst()
                .orElseThrow(() -> DataException.use("document.ending", word));
    }

    private static Optional<LocalDate> day(Context context) {
        String written = context.queryParam("date");
        try {
            return Optional.ofNullable(written).filter(text -> !text.isBlank()).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            throw DataException.use("document.date", "date " + written);
        }
    }

    /** A page is shown, the others are files to keep. */
    private static String disposition(String name, ReportFormat format) {
        String base = name.replaceFirst("\\.(ya?ml|json)$", "").replaceAll("[^\\p{L}\\p{N} ._-]", "-");
        String file = base + "." + format.ending();
        return (format == ReportFormat.HTML ? "inline" : "attachment") + "; filename=\""
                + file.replaceAll("[^A-Za-z0-9._-]", "_") + "\"; filename*=UTF-8''"
                + URLEncoder.encode(file, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Names that a study may not have, for they are questions. */
    static List<String> reserved() {
        return List.of("check", "evaluate", "compare", "account", "resilience", "report");
    }
}
