package no.omland.web.answer;

import java.util.List;
import no.omland.issue.DataException;
import no.omland.issue.Language;

/**
 * The one shape of an error over HTTP.
 *
 * @param code stable, for programs
 * @param error what is wrong, a sentence
 * @param hint what to do
 */
record ErrorAnswer(int status, String code, String error, String hint) {

    /**
     * The same when several things are wrong, such as lines of a list: the first as if it were alone, and all of them.
     *
     * @param problems all, the first among them
     */
    record Several(int status, String code, String error, String hint, List<Problem> problems) {
        Several {
            problems = List.copyOf(problems);
        }
    }

    /** One of several. */
    record Problem(String code, String error, String hint) {
        static Problem of(DataException e, Language language) {
            return new Problem(e.code(), e.message(language), e.hint(language));
        }
    }
}
