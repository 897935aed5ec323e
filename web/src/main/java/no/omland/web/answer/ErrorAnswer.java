package no.omland.web.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import no.omland.issue.DataException;
import no.omland.issue.Language;

/**
 * The one shape of an error over HTTP.
 *
 * @param code stable, for programs
 * @param error what is wrong, a sentence
 * @param hint what to do
 * @param others what else was found wrong in the same file; left out when there is none
 */
record ErrorAnswer(
        int status,
        String code,
        String error,
        String hint,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Other> others) {

    /** What is wrong besides. */
    record Other(String code, String error, String hint) {}

    static ErrorAnswer of(int status, DataException failure, Language language) {
        return new ErrorAnswer(
                status,
                failure.code(),
                failure.message(language),
                failure.hint(language),
                failure.others().stream()
                        .map(each -> new Other(each.code(), each.message(language), each.hint(language)))
                        .toList());
    }
}
