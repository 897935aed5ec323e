/**
 * The command line {@code omland}: one class for each command. Results go to stdout, progress and errors to stderr; exit codes are in {@link
 * no.omland.web.cli.ExitCode}. Texts are in {@code cli_*.properties} and {@code help*.properties}.
 */
@NullMarked
package no.omland.web.cli;

import org.jspecify.annotations.NullMarked;
