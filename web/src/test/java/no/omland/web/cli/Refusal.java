package no.omland.web.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import no.omland.issue.Language;

/** What a command says when it does not do what was wished. */
public final class Refusal {

    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    private Refusal() {}

    /** It says just this, and nothing on stdout. */
    public static void assertRefused(CommandLineRun run, int exitCode, String err) {
        assertThat(run.err()).isEqualTo(err);
        assertThat(run.exitCode()).isEqualTo(exitCode);
        assertThat(run.out()).isEmpty();
    }

    /** It says this of this place and gives this hint, which are the words of this code. */
    public static void assertRefused(
            CommandLineRun run, int exitCode, String code, String where, String said, String hint) {
        assertSays(run, code, where, said, hint);
        assertThat(run.exitCode()).isEqualTo(exitCode);
        assertThat(run.out()).isEmpty();
    }

    /** It says so at the end, whatever it has done before. */
    public static void assertSays(CommandLineRun run, String code, String where, String said, String hint) {
        assertThat(run.err()).isEqualTo("error: " + where + ": " + said + "\nhint:  " + hint + "\n");
        assertThat(said).matches(words(code));
        assertThat(hint).matches(words(code + ".hint"));
    }

    public static void assertNoTrace(CommandLineRun run) {
        assertThat(run.out() + run.err()).doesNotContain("\tat ", "Exception");
    }

    /** The sentence under a key, with anything where something is filled in. */
    private static Pattern words(String key) {
        StringBuilder pattern = new StringBuilder();
        for (String piece : PLACE.split(Language.ENGLISH.text(key), -1)) {
            pattern.append(pattern.isEmpty() ? "" : ".*").append(Pattern.quote(piece));
        }
        return Pattern.compile(pattern.toString(), Pattern.DOTALL);
    }
}
