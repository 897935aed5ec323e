/**
 * What every command has in common: how it speaks and fails ({@link no.omland.web.cli.terminal.Terminal}, exit codes), how lists and maps are printed, and
 * which workspace it is about. Sentences are in {@code cli_*.properties}.
 */
@NullMarked
package no.omland.web.cli.terminal;

import org.jspecify.annotations.NullMarked;
