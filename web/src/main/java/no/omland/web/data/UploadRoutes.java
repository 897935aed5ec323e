package no.omland.web.data;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import no.omland.issue.DataException;
import no.omland.web.answer.Answers;
import no.omland.web.intake.FileChoice;
import no.omland.web.intake.Intake;
import no.omland.web.intake.Job;
import no.omland.web.intake.Jobs;
import no.omland.web.intake.Upload;
import no.omland.web.intake.Uploads;
import no.omland.web.live.LiveWorkspace;
import org.jspecify.annotations.Nullable;

/** Files that are sent here, looked at, and imported when someone says so. */
public final class UploadRoutes {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int CREATED = 201;
    private static final int ACCEPTED = 202;
    private static final int NO_CONTENT = 204;

    private final Uploads uploads;
    private final Intake intake;

    public UploadRoutes(LiveWorkspace workspace, Uploads uploads, Jobs jobs) {
        this.uploads = uploads;
        this.intake = new Intake(workspace, uploads, jobs);
    }

    private record Begun(String id, long mostBytes, int mostFiles) {}

    private record Kept(String name) {}

    private record Files(String id, List<Upload.Item> files) {}

    /** What a request to import says. */
    record Wish(@Nullable List<FileChoice> files) {}

    public void register(RoutesConfig routes) {
        routes.post("/api/data/uploads", this::begin);
        routes.get("/api/data/uploads/{upload}", this::list);
        routes.put("/api/data/uploads/{upload}/files", this::keep);
        routes.delete("/api/data/uploads/{upload}", this::remove);
        routes.post("/api/data/uploads/{upload}/examine", this::examine);
        routes.post("/api/data/uploads/{upload}/import", this::importAll);
    }

    private void begin(Context context) {
        Upload upload = uploads.begin();
        context.status(CREATED);
        Answers.write(context, new Begun(upload.id(), Upload.LARGEST_BYTES, Upload.MOST_FILES));
    }

    private Upload upload(Context context) {
        return uploads.get(context.pathParam("upload"));
    }

    private void list(Context context) {
        Upload upload = upload(context);
        Answers.write(context, new Files(upload.id(), upload.items()));
    }

    private void keep(Context context) {
        String name = context.queryParam("name");
        Upload upload = upload(context);
        String kept =
                upload.keep(name == null ? "" : name, context.req().getContentLengthLong(), context.bodyInputStream());
        context.status(CREATED);
        Answers.write(context, new Kept(kept));
    }

    private void remove(Context context) {
        uploads.remove(upload(context).id());
        context.status(NO_CONTENT);
    }

    private void examine(Context context) {
        Job job = intake.examine(upload(context), body(context, FileChoice.class));
        accept(context, job);
    }

    private void importAll(Context context) {
        List<FileChoice> files = body(context, Wish.class).files();
        accept(context, intake.importAll(upload(context), files == null ? List.of() : files));
    }

    static void accept(Context context, Job job) {
        context.status(ACCEPTED);
        Answers.write(context, JobAnswer.of(job, Answers.language(context)));
    }

    private static <T> T body(Context context, Class<T> type) {
        try {
            T body = JSON.readValue(context.body(), type);
            if (body != null) {
                return body;
            }
        } catch (JsonProcessingException e) {
            throw DataException.caused(e, "request.invalid", context.path(), e.getOriginalMessage());
        }
        throw DataException.use("request.invalid", context.path(), "null");
    }
}
