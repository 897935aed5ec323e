package no.omland.maps.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import no.omland.maps.report.Block;
import no.omland.scenario.evaluation.AreaFigures;
import no.omland.scenario.evaluation.Figures;

/** People of each municipality within every limit, and their times, in the scenarios that are shown closely. */
final class MunicipalitySection {

    private MunicipalitySection() {}

    static List<Block> of(ReportContext context) {
        ScenarioWords words = context.words();
        List<Block> blocks = new ArrayList<>();
        if (context.findings().first().evaluation().municipalities().isEmpty()) {
            return blocks;
        }
        blocks.add(new Block.Heading(2, words.text("municipalities.title")));
        context.findings().shownClosely().forEach(each -> blocks.add(table(context, each)));
        return blocks;
    }

    private static Block table(ReportContext context, ScenarioFindings each) {
        ScenarioWords words = context.words();
        List<Block.Column> columns = new ArrayList<>();
        columns.add(Block.Column.text(words.text("municipality"), 3));
        columns.add(Block.Column.number(words.text("column.people"), 2.2));
        for (int minutes : context.study().limits().minutes()) {
            columns.add(Block.Column.number(words.text("column.within", words.number(minutes)), 2.6));
        }
        columns.add(Block.Column.number(words.text("column.unreached"), 2));
        columns.add(Block.Column.number(words.text("column.mean"), 2));
        columns.add(Block.Column.number(words.text("column.median"), 2.2));
        columns.add(Block.Column.number(words.text("column.ninetieth"), 2.2));
        columns.add(Block.Column.number(words.text("column.worst"), 3.2));
        List<List<Block.Cell>> rows = new ArrayList<>();
        for (AreaFigures area : each.evaluation().municipalities()) {
            Figures people = area.people();
            List<Block.Cell> row = new ArrayList<>();
            row.add(Block.Cell.of(area.municipality().map(context::municipality).orElse("")));
            row.add(Block.Cell.of(words.people(people.all())));
            people.within()
                    .forEach(within ->
                            row.add(Block.Cell.of(List.of(words.people(within), words.share(within, people.all())))));
            row.add(Block.Cell.of(words.people(people.unreached() + people.withoutOffice() + people.notConnected())));
            row.add(Block.Cell.of(words.minutes(people.meanTenthSeconds())));
            row.add(Block.Cell.of(words.minutes(people.medianTenthSeconds())));
            row.add(Block.Cell.of(words.minutes(people.ninetiethTenthSeconds())));
            row.add(people.worst()
                    .map(worst ->
                            Block.Cell.of(List.of(words.minutes(OptionalInt.of(worst.tenthSeconds())), worst.name())))
                    .orElseGet(() -> Block.Cell.of(ScenarioWords.NONE)));
            rows.add(row);
        }
        return new Block.Table(words.text("municipalities.caption", each.title()), columns, rows, Block.Look.LIST);
    }
}
