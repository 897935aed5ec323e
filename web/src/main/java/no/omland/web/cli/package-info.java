/**
 * The command line {@code omland}: the program itself and the commands that run it as a server and measure it. Every other command has its class in the
 * package of its subject. Results go to stdout, progress and errors to stderr; exit codes are in {@link no.omland.web.cli.terminal.ExitCode}. Texts are
 * in {@code cli_*.properties} and {@code help*.properties}.
 */
@NullMarked
package no.omland.web.cli;

import org.jspecify.annotations.NullMarked;
