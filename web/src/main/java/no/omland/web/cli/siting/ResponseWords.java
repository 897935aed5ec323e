package no.omland.web.cli.siting;

import java.util.ArrayList;
import java.util.List;
import no.omland.response.ResponseCover;
import no.omland.web.cli.terminal.Terminal;
import no.omland.web.cli.terminal.Texts;
import no.omland.web.scenario.UnitListing;
import no.omland.web.travel.Amounts;

/** Units that move out, in words. */
public final class ResponseWords {

    private ResponseWords() {}

    /** A line for each unit: who covers when it is away, how many each of them, and how late with the last. */
    public static void tellOfAway(List<UnitListing.Row> rows, Terminal terminal) {
        Texts texts = terminal.texts();
        terminal.out().println();
        for (UnitListing.Row row : rows) {
            String unit = row.scenario().isEmpty()
                    ? row.moving().name()
                    : row.scenario() + ", " + row.moving().name();
            terminal.out()
                    .println(
                            row.away().peopleFirst() == 0
                                    ? texts.text("response.never-first", unit)
                                    : texts.text("response.when-away", unit, String.join("; ", parts(row, texts))));
        }
        terminal.out().flush();
    }

    private static List<String> parts(UnitListing.Row row, Texts texts) {
        List<String> parts = new ArrayList<>();
        for (ResponseCover.Covering each : row.away().covering()) {
            parts.add(texts.text(
                    "response.covering",
                    row.name(each),
                    texts.number(each.people()),
                    texts.decimal(Amounts.minutes(each.slowestTenthSeconds()))));
        }
        if (row.away().cutOff() > 0) {
            parts.add(texts.text("response.nobody", texts.number(row.away().cutOff())));
        }
        return parts;
    }
}
