package no.omland.web.answer;

/**
 * The one shape of an error over HTTP.
 *
 * @param code stable, for programs
 * @param error what is wrong, a sentence
 * @param hint what to do
 */
record ErrorAnswer(int status, String code, String error, String hint) {}
