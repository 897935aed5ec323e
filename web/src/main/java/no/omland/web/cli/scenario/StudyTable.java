package no.omland.web.cli.scenario;

import java.util.ArrayList;
import java.util.List;
import no.omland.web.answer.Listing;
import no.omland.web.cli.terminal.ListingFormat;
import no.omland.web.cli.terminal.Terminal;
import picocli.CommandLine.Option;

/** How the answer to a question about scenarios is printed. A table for people has the columns that are needed most, so that it fits a terminal. */
final class StudyTable {

    @Option(names = "--format", paramLabel = "table|csv|json", defaultValue = "table", descriptionKey = "format")
    private ListingFormat format;

    @Option(names = "--wide", descriptionKey = "study-wide")
    private boolean wide;

    boolean isForJson() {
        return format == ListingFormat.JSON;
    }

    boolean isForPeople() {
        return format == ListingFormat.TABLE;
    }

    boolean isWide() {
        return wide;
    }

    /**
     * Prints a list.
     *
     * @param needed the headings of the columns that people need most
     * @param whenTold headings of columns that they need only when any row has more than nothing there
     */
    <R> void print(Listing<R> listing, StudyBy by, List<String> needed, List<String> whenTold, Terminal terminal) {
        if (!isForPeople()) {
            format.print(listing, terminal);
            return;
        }
        Listing<R> all = by.narrowed(listing);
        if (wide) {
            format.print(all, terminal);
            return;
        }
        List<String> shown = new ArrayList<>(needed);
        all.columns().stream()
                .filter(column -> whenTold.contains(column.key()))
                .filter(column -> all.rows().stream()
                        .anyMatch(
                                row -> column.value().apply(row) instanceof Number number && number.doubleValue() > 0))
                .forEach(column -> shown.add(column.key()));
        format.print(all.only(shown), terminal);
    }

    /** Prints a list with all its columns. */
    <R> void print(Listing<R> listing, Terminal terminal) {
        format.print(listing, terminal);
    }
}
