package no.omland.web.data;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import no.omland.issue.DataException;
import no.omland.issue.ImportIssue;
import no.omland.maps.tile.TileAddress;
import no.omland.web.answer.Answers;
import no.omland.web.answer.TileAnswer;
import no.omland.web.intake.Attribute;
import no.omland.web.intake.Job;
import no.omland.web.intake.Jobs;
import no.omland.web.intake.LookedAt;

/** How far a job has come, its end, and what was found in a file: issues, the preview's tiles, the attributes of a feature. */
public final class JobRoutes {

    private final Jobs jobs;

    public JobRoutes(Jobs jobs) {
        this.jobs = jobs;
    }

    public void register(RoutesConfig routes) {
        routes.get("/api/data/jobs/{job}", this::job);
        routes.delete("/api/data/jobs/{job}", this::cancel);
        routes.get("/api/data/jobs/{job}/tables/{table}/issues", this::issues);
        routes.get("/api/data/jobs/{job}/tables/{table}/features/{index}", this::feature);
        routes.get("/tiles/jobs/{job}/{z}/{x}/{y}.mvt", this::tile);
    }

    private Job job(String id) {
        return jobs.get(id);
    }

    private void job(Context context) {
        context.header("Cache-Control", "no-store");
        Job job = job(context.pathParam("job"));
        String wait = context.queryParam("wait");
        if (wait != null && wait.matches("[1-9]")) {
            job.awaitEnd(Long.parseLong(wait), TimeUnit.SECONDS);
        }
        Answers.write(context, JobAnswer.of(job, Answers.language(context)));
    }

    /** A job that has ended is forgotten; one under way is stopped first. */
    private void cancel(Context context) {
        Job job = job(context.pathParam("job"));
        if (job.state().isFinal()) {
            jobs.forget(job.id());
        } else {
            job.cancel();
        }
        Answers.write(context, JobAnswer.of(job, Answers.language(context)));
    }

    private LookedAt found(Context context) {
        String id = context.pathParam("job");
        return job(id).result()
                .filter(LookedAt.class::isInstance)
                .map(LookedAt.class::cast)
                .orElseThrow(() -> DataException.use("job.not-found", id));
    }

    private void issues(Context context) {
        LookedAt found = found(context);
        int table = LayerRoutes.number(context, "table");
        if (table >= found.tables().size()) {
            throw DataException.use("feature.not-found", context.path());
        }
        List<ImportIssue> issues = found.tables().get(table).report().issues();
        Answers.write(context, IssueList.page(context, issues, Answers.language(context)));
    }

    private void feature(Context context) {
        Optional<List<Attribute>> attributes =
                found(context).attributes(LayerRoutes.number(context, "table"), LayerRoutes.number(context, "index"));
        Answers.write(context, attributes.orElseThrow(() -> DataException.use("feature.not-found", context.path())));
    }

    private void tile(Context context) {
        TileAddress address = TileAnswer.address(context);
        TileAnswer.send(context, found(context).tiles().find(address), true);
    }
}
