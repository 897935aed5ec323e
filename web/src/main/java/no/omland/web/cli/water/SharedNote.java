package no.omland.web.cli.water;

import java.util.Collection;
import no.omland.water.WaterBody;
import no.omland.web.cli.terminal.ListingFormat;
import no.omland.web.cli.terminal.Terminal;
import no.omland.web.cli.terminal.Texts;

/** Says under a table how many of its bodies other municipalities count too, so that nobody adds up municipalities. */
final class SharedNote {

    private SharedNote() {}

    /** Under a table for people; beside CSV and JSON, which are for programs, on stderr. */
    static void print(Collection<WaterBody> bodies, ListingFormat format, Terminal terminal) {
        Texts texts = terminal.texts();
        String note = texts.text(
                "shared.note",
                texts.number(
                        bodies.stream().filter(body -> body.place().isShared()).count()),
                texts.number(bodies.size()));
        if (format == ListingFormat.TABLE) {
            terminal.out().println(note);
            terminal.out().flush();
        } else {
            terminal.err().println(note);
            terminal.err().flush();
        }
    }
}
