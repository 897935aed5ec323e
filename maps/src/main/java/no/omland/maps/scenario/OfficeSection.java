package no.omland.maps.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeSet;
import no.omland.maps.report.Block;
import no.omland.scenario.StaffSide;
import no.omland.scenario.evaluation.OfficeLoad;
import no.omland.scenario.evaluation.StaffRatio;

/** What each office gets to do, and its staff for each 1,000 inhabitants. */
final class OfficeSection {

    private OfficeSection() {}

    static List<Block> of(ReportContext context) {
        ScenarioWords words = context.words();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, words.text("offices.title")));
        blocks.add(loads(context));
        if (context.findings().shownClosely().stream()
                .anyMatch(each -> each.evaluation().staff().positions().signum() > 0)) {
            blocks.add(new Block.Heading(2, words.text("staff.title")));
            context.findings().shownClosely().stream()
                    .filter(each -> each.evaluation().staff().positions().signum() > 0)
                    .forEach(each -> blocks.add(staff(words, each)));
            blocks.add(words.note("staff.note"));
        }
        return blocks;
    }

    private static Block loads(ReportContext context) {
        ScenarioWords words = context.words();
        List<List<Block.Cell>> rows = new ArrayList<>();
        for (ScenarioFindings each : context.findings().shownClosely()) {
            for (OfficeLoad load : each.evaluation().offices()) {
                rows.add(List.of(
                        Block.Cell.of(each.title()),
                        Block.Cell.of(load.office().name()),
                        Block.Cell.of(words.people(load.people())),
                        Block.Cell.of(
                                context.study().demand().clients().isPresent()
                                        ? words.people(load.clients())
                                        : ScenarioWords.NONE),
                        Block.Cell.of(words.minutes(load.meanTenthSeconds()))));
            }
        }
        return new Block.Table(
                words.text("offices.caption"),
                List.of(
                        Block.Column.text(words.text("scenario"), 5),
                        Block.Column.text(words.text("column.office"), 5),
                        Block.Column.number(words.text("column.people"), 2.2),
                        Block.Column.number(words.text("column.clients"), 2.2),
                        Block.Column.number(words.text("column.mean"), 2.2)),
                rows,
                Block.Look.LIST);
    }

    /** The offices of a scenario, and all of them where they are several; a table for each, so that none is broken over pages. */
    private static Block staff(ScenarioWords words, ScenarioFindings each) {
        TreeSet<String> kinds = new TreeSet<>(each.evaluation().staff().staff().keySet());
        // The state's are told by their side.
        kinds.removeIf(kind -> StaffSide.of(kind) == StaffSide.STATE);
        List<Block.Column> columns = new ArrayList<>(List.of(
                Block.Column.text(words.text("column.office"), 5),
                Block.Column.number(words.text("column.positions"), 2.6),
                Block.Column.number(words.text("StaffSide.STATE"), 2),
                Block.Column.number(words.text("StaffSide.MUNICIPAL"), 2.6)));
        kinds.forEach(kind -> columns.add(Block.Column.number(words.orElse("staff." + kind, kind), 2.8)));
        columns.add(Block.Column.number(words.text("staff.all"), 2));
        List<List<Block.Cell>> rows = new ArrayList<>();
        List<OfficeLoad> offices = each.evaluation().offices();
        offices.forEach(load -> rows.add(row(words, load.office().name(), load.staff(), kinds)));
        if (offices.size() > 1) {
            rows.add(row(words, words.text("staff.total"), each.evaluation().staff(), kinds));
        }
        return new Block.Table(words.text("staff.caption", each.title()), columns, rows, Block.Look.LIST);
    }

    private static List<Block.Cell> row(ScenarioWords words, String office, StaffRatio staff, TreeSet<String> kinds) {
        List<Block.Cell> row = new ArrayList<>();
        row.add(Block.Cell.of(office));
        row.add(Block.Cell.of(
                staff.positions().signum() > 0 ? words.decimal(staff.positions()) : words.text("not-told")));
        row.add(ratio(words, staff.perThousand(StaffSide.STATE)));
        row.add(ratio(words, staff.perThousand(StaffSide.MUNICIPAL)));
        var byKind = staff.perThousandByKind();
        kinds.forEach(kind -> row.add(Block.Cell.of(
                byKind.containsKey(kind) ? words.decimal(byKind.getOrDefault(kind, 0.0), 1) : ScenarioWords.NONE)));
        row.add(ratio(words, staff.perThousand()));
        return row;
    }

    private static Block.Cell ratio(ScenarioWords words, OptionalDouble perThousand) {
        return Block.Cell.of(
                perThousand.isPresent() ? words.decimal(perThousand.getAsDouble(), 1) : ScenarioWords.NONE);
    }
}
