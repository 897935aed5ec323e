package no.omland.web.cli.siting;

import java.time.Duration;
import no.omland.siting.Work;
import no.omland.web.cli.terminal.Terminal;

/** A line on stderr now and then for a question that takes long: what, and how much of it. Nothing for what is done within two seconds. */
final class WorkLines implements Work {

    private static final long NANOS_BETWEEN_LINES = Duration.ofSeconds(2).toNanos();

    private final Terminal terminal;
    private long lastLine = System.nanoTime();
    private boolean isFirst = true;

    WorkLines(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public synchronized void at(String phase, double share) {
        long now = System.nanoTime();
        if (now - lastLine < NANOS_BETWEEN_LINES) {
            return;
        }
        lastLine = now;
        terminal.err().println(terminal.texts().text("sites.work." + phase, Math.round(100 * share)));
        if (isFirst) {
            terminal.err().println(terminal.texts().text("sites.work.stop"));
            isFirst = false;
        }
        terminal.err().flush();
    }
}
