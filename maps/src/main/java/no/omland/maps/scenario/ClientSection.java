package no.omland.maps.scenario;

import java.util.ArrayList;
import java.util.List;
import no.omland.maps.report.Block;
import no.omland.scenario.comparison.Shift;
import no.omland.scenario.evaluation.DemandKind;

/** The same figures for the clients of the service as for people: how many within each limit, their times, who wins and who loses. */
final class ClientSection {

    private ClientSection() {}

    static List<Block> of(ReportContext context) {
        ScenarioWords words = context.words();
        List<Block> blocks = new ArrayList<>();
        if (context.findings().grounded().demand().places().clients() <= 0) {
            return blocks;
        }
        String clients = context.study().demand().clients().orElseThrow().name();
        blocks.add(new Block.Heading(2, words.text("figures.clients", clients)));
        blocks.add(FigureSection.within(context, DemandKind.CLIENTS, "figures.clients-within"));
        blocks.add(FigureSection.times(context, DemandKind.CLIENTS, "figures.clients-times"));
        if (context.findings().scenarios().size() > 1) {
            blocks.add(changes(context));
        }
        return blocks;
    }

    private static Block changes(ReportContext context) {
        ScenarioWords words = context.words();
        List<List<Block.Cell>> rows = new ArrayList<>();
        for (ScenarioFindings each : context.findings().scenarios()) {
            if (each.change().isEmpty()) {
                continue;
            }
            Shift shift = each.change().get().everybody().clients();
            rows.add(List.of(
                    Block.Cell.of(each.title()),
                    Block.Cell.of(words.peopleOf(shift.further(), shift.all())),
                    Block.Cell.of(words.peopleOf(shift.nearer(), shift.all())),
                    Block.Cell.of(words.minutes(shift.meanBeforeTenthSeconds())),
                    Block.Cell.of(words.minutes(shift.meanAfterTenthSeconds())),
                    Block.Cell.of(words.minutesMore(shift.meanChangeTenthSeconds())),
                    Block.Cell.of(words.people(shift.newlyByFerry())),
                    Block.Cell.of(words.people(shift.cutOff()))));
        }
        return new Block.Table(
                words.text("figures.clients-changes", context.findings().first().title()),
                List.of(
                        Block.Column.text(words.text("scenario"), 5),
                        Block.Column.number(words.text("column.further"), 3),
                        Block.Column.number(words.text("column.nearer"), 3),
                        Block.Column.number(words.text("column.mean-before"), 2.2),
                        Block.Column.number(words.text("column.mean-after"), 2.2),
                        Block.Column.number(words.text("column.mean-change"), 2.2),
                        Block.Column.number(words.text("column.newly-ferry"), 2.2),
                        Block.Column.number(words.text("column.cut-off"), 2.2)),
                rows,
                Block.Look.LIST);
    }
}
