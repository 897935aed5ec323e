package no.omland.maps.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import no.omland.maps.report.Block;
import no.omland.scenario.evaluation.AreaFigures;
import no.omland.scenario.evaluation.Evaluation;
import no.omland.scenario.evaluation.SettlementOffices;

/** Every settlement with its people, and its office and minutes in the scenarios that are shown closely: an appendix. */
final class SettlementSection {

    /** More than these fill more pages than anybody reads; those with most people are told. */
    private static final int MOST_SETTLEMENTS = 250;

    private SettlementSection() {}

    static List<Block> of(ReportContext context) {
        ScenarioWords words = context.words();
        List<AreaFigures> settlements = context.findings().first().evaluation().settlements();
        List<Block> blocks = new ArrayList<>();
        if (settlements.isEmpty()) {
            return blocks;
        }
        List<ScenarioFindings> shown = context.findings().shownClosely().stream()
                .filter(each -> each.evaluation().settlements().size() == settlements.size())
                .toList();
        List<List<SettlementOffices>> offices = shown.stream()
                .map(each -> SettlementOffices.of(each.evaluation().visits()))
                .toList();
        Set<Integer> told = new HashSet<>(IntStream.range(0, settlements.size())
                .boxed()
                .sorted(Comparator.comparingDouble(
                        i -> -settlements.get(i).people().all()))
                .limit(MOST_SETTLEMENTS)
                .toList());
        List<List<Block.Cell>> rows = new ArrayList<>();
        for (int i = 0; i < settlements.size(); i++) {
            if (!told.contains(i)) {
                continue;
            }
            List<Block.Cell> row = new ArrayList<>();
            row.add(Block.Cell.of(settlements.get(i).settlement()));
            row.add(Block.Cell.of(
                    settlements.get(i).municipality().map(context::municipality).orElse("")));
            row.add(Block.Cell.of(words.people(settlements.get(i).people().all())));
            for (int each = 0; each < shown.size(); each++) {
                row.add(way(
                        words,
                        shown.get(each).evaluation(),
                        offices.get(each).get(i).nearest()));
            }
            rows.add(row);
        }
        List<Block.Column> columns = new ArrayList<>();
        columns.add(Block.Column.text(words.text("column.settlement"), 4));
        columns.add(Block.Column.text(words.text("municipality"), 3));
        columns.add(Block.Column.number(words.text("column.people"), 2));
        shown.forEach(each -> columns.add(Block.Column.number(each.title(), 4.5)));
        blocks.add(new Block.PageBreak());
        blocks.add(new Block.Heading(1, words.text("settlements.title")));
        blocks.add(words.plain("settlements.lead"));
        if (told.size() < settlements.size()) {
            blocks.add(words.plain("settlements.most", words.number(told.size()), words.number(settlements.size())));
        }
        blocks.add(new Block.Table(words.text("settlements.caption"), columns, rows, Block.Look.LIST));
        return blocks;
    }

    private static Block.Cell way(ScenarioWords words, Evaluation evaluation, Optional<SettlementOffices.Way> nearest) {
        return Block.Cell.of(nearest.map(way -> words.text(
                        "settlements.way",
                        evaluation.visits().offices().get(way.office()).name(),
                        words.minutes(way.meanTenthSeconds())))
                .orElseGet(() -> words.text("settlements.unreached")));
    }
}
