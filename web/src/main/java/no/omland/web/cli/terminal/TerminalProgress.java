package no.omland.web.cli.terminal;

import java.time.Duration;
import no.omland.importing.Progress;

/** A line on stderr for each second that something takes: what, how many, of how many, how fast. Nothing for what is done within a second. */
public final class TerminalProgress implements Progress {

    private static final long NANOS_BETWEEN_LINES = Duration.ofSeconds(1).toNanos();
    private static final int CALLS_BETWEEN_LOOKS = 256;

    private final Terminal terminal;
    private String phase = "";
    private long begun;
    private long lastLine;
    private int calls;

    public TerminalProgress(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void at(String newPhase, long done, double share) {
        if (!newPhase.equals(phase)) {
            phase = newPhase;
            begun = System.nanoTime();
            lastLine = begun;
        } else if (++calls % CALLS_BETWEEN_LOOKS != 0 && share < 1) {
            return;
        }
        long now = System.nanoTime();
        if (now - lastLine >= NANOS_BETWEEN_LINES) {
            lastLine = now;
            print(done, share, now);
        }
    }

    private void print(long done, double share, long now) {
        Texts texts = terminal.texts();
        long perSecond = Math.round(done / Math.max(1e-9, (now - begun) / 1e9));
        String count = Double.isNaN(share)
                ? texts.number(done)
                : texts.text("progress.count", texts.number(done), Math.round(100 * share));
        terminal.err()
                .println(texts.text("progress." + phase) + "  " + count + "  "
                        + texts.text("progress.rate", texts.number(perSecond)));
        terminal.err().flush();
    }
}
