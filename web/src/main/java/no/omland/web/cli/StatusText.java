package no.omland.web.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.ToIntFunction;
import no.omland.dataset.DatasetDescription;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.water.WaterCategory;
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
            "shared_with_others",
            "natural_goal_known",
            "natural_goal_met",
            "natural_goal_percent",
            "natural_good_but_goal_missed",
            "heavily_modified_goal_known",
            "heavily_modified_goal_met",
            "heavily_modified_goal_percent",
            "heavily_modified_below_good_but_goal_met",
            "artificial_goal_known",
            "artificial_goal_met",
            "longer_deadline",
            "less_strict_goal",
            "less_strict_goal_inferred");

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
                        text(e.sharedWithOthers()),
                        text(e.natural().ownGoal().known()),
                        text(e.natural().ownGoal().met()),
                        text(e.natural().ownGoal().percent()),
                        text(e.natural().ownGoal().goodButMissed()),
                        text(e.heavilyModified().ownGoal().known()),
                        text(e.heavilyModified().ownGoal().met()),
                        text(e.heavilyModified().ownGoal().percent()),
                        text(e.heavilyModified().ownGoal().belowGoodButMet()),
                        text(e.artificial().ownGoal().known()),
                        text(e.artificial().ownGoal().met()),
                        text(sum(e, StatusElement.OwnGoal::longerDeadline)),
                        text(sum(e, StatusElement.OwnGoal::lessStrict)),
                        text(sum(e, StatusElement.OwnGoal::lessStrictInferred)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int sum(StatusElement element, ToIntFunction<StatusElement.OwnGoal> count) {
        return count.applyAsInt(element.natural().ownGoal())
                + count.applyAsInt(element.heavilyModified().ownGoal())
                + count.applyAsInt(element.artificial().ownGoal());
    }

    /** Goals under the classes: one line for each kind of bodies of each element. */
    private static void goals(List<StatusElement> elements, Terminal terminal) {
        Texts texts = terminal.texts();
        TextTable table = new TextTable(
                texts.text("status.name"),
                texts.text("status.judged"),
                texts.text("status.total"),
                texts.text("status.goal-known"),
                texts.text("status.unknown"),
                texts.text("status.goal-met"),
                texts.text("status.goal-percent"),
                texts.text("status.good-but-missed"),
                texts.text("status.below-but-met"),
                texts.text("status.less-strict"));
        for (StatusElement e : elements) {
            goalRow(table, e, "status.natural", e.natural().total(), e.natural().ownGoal(), texts);
            goalRow(
                    table,
                    e,
                    "status.modified",
                    e.heavilyModified().total(),
                    e.heavilyModified().ownGoal(),
                    texts);
            goalRow(
                    table,
                    e,
                    "status.artificial",
                    e.artificial().total(),
                    e.artificial().ownGoal(),
                    texts);
        }
        terminal.out().println();
        terminal.out().println(texts.text("status.goals"));
        table.print(terminal.out());
        terminal.out().println(texts.text("status.note-goals"));
    }

    private static void goalRow(
            TextTable table, StatusElement element, String kind, int total, StatusElement.OwnGoal goal, Texts texts) {
        if (total == 0) {
            return;
        }
        table.add(
                name(element, texts),
                texts.text(kind),
                texts.number(total),
                texts.number(goal.known()),
                texts.number(goal.unknown()),
                texts.number(goal.met()),
                percent(goal.percent(), texts),
                texts.number(goal.goodButMissed()),
                texts.number(goal.belowGoodButMet()),
                texts.number(goal.lessStrict()));
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
        goals(elements, terminal);
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
        for (WaterCategory category : WaterCategory.values()) {
            if (category.name().equals(name)) {
                return texts.word(category);
            }
        }
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
