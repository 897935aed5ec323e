package no.omland.web.cli.water;

import java.math.BigDecimal;
import java.util.List;
import no.omland.dataset.DatasetDescription;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.water.WaterCategory;
import no.omland.web.cli.terminal.Terminal;
import no.omland.web.cli.terminal.TextTable;
import no.omland.web.cli.terminal.Texts;
import no.omland.web.water.StatusElement;
import org.jspecify.annotations.Nullable;

/** Status figures as a table for people. */
final class StatusText {

    private StatusText() {}

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
}
