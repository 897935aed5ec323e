package no.omland.web.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import no.omland.dataset.DatasetDescription;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.web.water.StatusElement;
import org.jspecify.annotations.Nullable;

/** Status figures as a table for people and as CSV for spreadsheets. */
final class StatusText {

    private static final List<String> CSV_HEADER = List.of(
            "name",
            "number",
            "total",
            "river",
            "lake",
            "coastal",
            "transitional",
            "groundwater",
            "natural_total",
            "natural_known",
            "natural_good_or_better",
            "natural_percent",
            "heavily_modified_total",
            "heavily_modified_known",
            "heavily_modified_good_potential",
            "heavily_modified_percent",
            "artificial_total",
            "modification_unknown",
            "chemical_good",
            "chemical_failing",
            "chemical_unknown",
            "shared_with_others");

    private StatusText() {}

    static void csv(List<StatusElement> elements, Terminal terminal) {
        try (CsvWriter csv = CsvWriter.builder().build(new Unclosed(terminal.out()))) {
            csv.writeRecord(CSV_HEADER);
            for (StatusElement e : elements) {
                csv.writeRecord(
                        text(e.name()),
                        text(e.number()),
                        text(e.total()),
                        text(e.byCategory().get("RIVER")),
                        text(e.byCategory().get("LAKE")),
                        text(e.byCategory().get("COASTAL")),
                        text(e.byCategory().get("TRANSITIONAL")),
                        text(e.byCategory().get("GROUNDWATER")),
                        text(e.natural().total()),
                        text(e.natural().known()),
                        text(e.natural().goodOrBetter()),
                        text(e.natural().percent()),
                        text(e.heavilyModified().total()),
                        text(e.heavilyModified().known()),
                        text(e.heavilyModified().goodPotential()),
                        text(e.heavilyModified().percent()),
                        text(e.artificial().total()),
                        text(e.modificationUnknown()),
                        text(e.chemical().good()),
                        text(e.chemical().failing()),
                        text(e.chemical().unknown()),
                        text(e.sharedWithOthers()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void table(List<StatusElement> elements, Terminal terminal, WorkspaceSnapshot snapshot) {
        Texts texts = terminal.texts();
        TextTable table = new TextTable(
                texts.text("status.name"),
                texts.text("status.total"),
                texts.text("status.natural"),
                texts.text("status.good"),
                texts.text("status.unknown"),
                texts.text("status.percent"),
                texts.text("status.modified"),
                texts.text("status.potential"),
                texts.text("status.unknown"),
                texts.text("status.potential-percent"),
                texts.text("status.unspecified"),
                texts.text("status.shared"));
        for (StatusElement e : elements) {
            StatusElement.Status natural = e.natural();
            StatusElement.Potential modified = e.heavilyModified();
            table.add(
                    name(e, texts),
                    texts.number(e.total()),
                    texts.number(natural.total()),
                    texts.number(natural.goodOrBetter()),
                    texts.number(natural.total() - natural.known()),
                    percent(natural.percent(), texts),
                    texts.number(modified.total()),
                    texts.number(modified.goodPotential()),
                    texts.number(modified.total() - modified.known()),
                    percent(modified.percent(), texts),
                    texts.number(e.modificationUnknown()),
                    texts.number(e.sharedWithOthers()));
        }
        table.print(terminal.out());
        terminal.out().println(texts.text("status.note"));
        if (elements.stream().anyMatch(each -> each.number() != null)) {
            terminal.out().println(texts.text("status.note-shared"));
        }
        snapshot.datasets().stream()
                .filter(DatasetDescription::illustrative)
                .forEach(dataset -> terminal.out().println(texts.text("status.illustrative", dataset.title())));
        terminal.out().flush();
    }

    private static String name(StatusElement element, Texts texts) {
        String name = element.name();
        if (name == null) {
            return texts.text("status.no-group");
        }
        if (name.equals("all")) {
            return texts.text("status.all");
        }
        String number = element.number();
        return number == null ? name : number + " " + name;
    }

    private static String percent(@Nullable BigDecimal percent, Texts texts) {
        return percent == null ? "–" : texts.decimal(percent) + "\u00a0%";
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    /** Lets the writer finish without closing the terminal. */
    private static final class Unclosed extends FilterWriter {
        Unclosed(Writer out) {
            super(out);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
