package no.omland.maps.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import no.omland.dataset.scenario.GroundedStudy;
import no.omland.maps.report.Block;
import no.omland.scenario.evaluation.Figures;

/** How each scenario does in the later years that were asked for besides the one that the rest of the report is of. */
final class LaterYearsSection {

    private LaterYearsSection() {}

    /** Nothing when no later years were asked for. */
    static List<Block> of(ReportContext context) {
        if (context.laterYears().isEmpty()) {
            return List.of();
        }
        ScenarioWords words = context.words();
        List<GroundedStudy> years = new ArrayList<>(List.of(context.findings().grounded()));
        years.addAll(context.laterYears());
        List<Block.Column> columns = new ArrayList<>(List.of(
                Block.Column.text(words.text("scenario"), 5),
                Block.Column.text(words.text("years.year"), 1.4),
                Block.Column.number(words.text("column.people"), 2)));
        context.study()
                .limits()
                .minutes()
                .forEach(limit ->
                        columns.add(Block.Column.number(words.text("column.within", words.number(limit)), 2.2)));
        columns.add(Block.Column.number(words.text("column.unreached"), 1.6));
        columns.add(Block.Column.number(words.text("column.mean"), 1.8));
        columns.add(Block.Column.number(words.text("column.worst"), 3));
        List<List<Block.Cell>> rows = new ArrayList<>();
        for (ScenarioFindings each : context.findings().scenarios()) {
            for (GroundedStudy year : years) {
                rows.add(row(
                        words,
                        each.title(),
                        year,
                        year.evaluate(year.study().scenario(each.key()))
                                .everybody()
                                .people()));
            }
        }
        return List.of(
                new Block.Heading(1, words.text("years.title")),
                words.plain("years.lead"),
                new Block.Table(words.text("years.caption"), columns, rows, Block.Look.LIST));
    }

    private static List<Block.Cell> row(ScenarioWords words, String scenario, GroundedStudy year, Figures people) {
        List<Block.Cell> row = new ArrayList<>(List.of(
                Block.Cell.of(scenario),
                Block.Cell.of(String.valueOf(year.study().demand().year().orElseThrow())),
                Block.Cell.of(words.people(people.all()))));
        people.within()
                .forEach(within ->
                        row.add(Block.Cell.of(List.of(words.people(within), words.share(within, people.all())))));
        row.add(Block.Cell.of(words.people(people.unreached() + people.withoutOffice() + people.notConnected())));
        row.add(Block.Cell.of(words.minutes(people.meanTenthSeconds())));
        row.add(people.worst()
                .map(worst -> Block.Cell.of(List.of(words.minutes(OptionalInt.of(worst.tenthSeconds())), worst.name())))
                .orElseGet(() -> Block.Cell.of(ScenarioWords.NONE)));
        return row;
    }
}
