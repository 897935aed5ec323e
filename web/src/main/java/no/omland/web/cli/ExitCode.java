package no.omland.web.cli;

/** What the command line says to the shell. */
final class ExitCode {

    static final int DONE = 0;
    static final int BAD_DATA = 1;
    static final int WRONG_USE = 2;
    static final int OUR_FAULT = 3;

    private ExitCode() {}
}
