package no.omland.web.cli.water;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.maps.pack.Pack;
import no.omland.maps.pack.PackLanguage;
import no.omland.maps.pack.PackMaker;
import no.omland.maps.pack.PackScope;
import no.omland.maps.report.ReportFormat;
import no.omland.web.cli.terminal.PackFiles;
import no.omland.web.cli.terminal.Terminal;
import no.omland.web.cli.terminal.Texts;
import no.omland.web.water.report.PackWish;

/** The packs of all municipalities, on every core, with a line on stderr for each second. What is finished when it is stopped stays. */
final class PackSeries {

    private static final long NANOS_BETWEEN_LINES = 1_000_000_000L;
    private static final int KEPT_AT_ONCE = 50;

    /** How many packs in how long. */
    record Outcome(int packs, double seconds) {}

    private final PackMaker maker;
    private final WorkspaceSnapshot snapshot;
    private final PackFiles files;
    private final PackKeeping keeping;
    private final Terminal terminal;

    PackSeries(PackMaker maker, WorkspaceSnapshot snapshot, PackFiles files, PackKeeping keeping, Terminal terminal) {
        this.maker = maker;
        this.snapshot = snapshot;
        this.files = files;
        this.keeping = keeping;
        this.terminal = terminal;
    }

    Outcome run(ReportFormat form, PackLanguage language, LocalDate day) throws InterruptedException {
        List<PackScope> scopes = maker.municipalities();
        long begun = System.nanoTime();
        long lastLine = begun;
        ExecutorService workers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), work -> {
                    Thread thread = new Thread(work, "pack");
                    thread.setDaemon(true);
                    return thread;
                });
        List<Pack> unkept = new ArrayList<>();
        try {
            CompletionService<Pack> making = new ExecutorCompletionService<>(workers);
            scopes.forEach(scope -> making.submit(() -> make(scope, form, language, day)));
            for (int done = 1; done <= scopes.size(); done++) {
                unkept.add(finished(making));
                if (unkept.size() >= KEPT_AT_ONCE) {
                    keeping.keep(unkept);
                    unkept.clear();
                }
                long now = System.nanoTime();
                if (now - lastLine >= NANOS_BETWEEN_LINES) {
                    lastLine = now;
                    tell(done, scopes.size(), (now - begun) / 1e9);
                }
            }
        } finally {
            workers.shutdownNow();
            workers.awaitTermination(10, TimeUnit.SECONDS);
            keeping.keep(unkept);
        }
        return new Outcome(scopes.size(), (System.nanoTime() - begun) / 1e9);
    }

    private Pack make(PackScope scope, ReportFormat form, PackLanguage language, LocalDate day) {
        Pack pack = maker.make(scope, language, day);
        files.write(files.folder().resolve(PackWish.plainFileName(snapshot, scope, form)), form.write(pack.report()));
        return pack;
    }

    private static Pack finished(CompletionService<Pack> making) throws InterruptedException {
        try {
            return making.take().get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    private void tell(int done, int all, double seconds) {
        Texts texts = terminal.texts();
        terminal.err()
                .println(texts.text(
                        "report.progress",
                        texts.number(done),
                        texts.number(all),
                        Math.round(100.0 * done / all),
                        texts.number(Math.round(done / seconds))));
        terminal.err().flush();
    }
}
