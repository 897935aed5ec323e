package no.omland.web.cli.terminal;

/** What the command line says to the shell. */
public final class ExitCode {

    public static final int DONE = 0;
    public static final int BAD_DATA = 1;
    public static final int WRONG_USE = 2;
    public static final int OUR_FAULT = 3;

    private ExitCode() {}
}
