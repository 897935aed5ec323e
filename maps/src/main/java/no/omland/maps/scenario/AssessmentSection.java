package no.omland.maps.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.omland.maps.report.Block;
import no.omland.scenario.Assessment;
import org.jspecify.annotations.Nullable;

/** What figures do not tell: advantages and drawbacks by criterion for each alternative, beside the figures of its scenarios. */
final class AssessmentSection {

    private AssessmentSection() {}

    static List<Block> of(ReportContext context) {
        ScenarioWords words = context.words();
        Assessment assessment = context.study().assessment();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, words.text("assessment.title")));
        if (assessment.alternatives().isEmpty() || assessment.criteria().isEmpty()) {
            blocks.add(words.plain("assessment.none"));
            return blocks;
        }
        blocks.add(words.plain("assessment.lead"));
        List<Block.Column> columns = new ArrayList<>();
        columns.add(Block.Column.text(words.text("assessment.criterion"), 3));
        assessment.alternatives().values().forEach(each -> columns.add(Block.Column.text(each.title(), 5)));
        List<List<Block.Cell>> rows = new ArrayList<>();
        rows.add(figures(context, assessment));
        assessment.criteria().forEach((key, criterion) -> {
            List<Block.Cell> row = new ArrayList<>();
            row.add(Block.Cell.of(criterion));
            assessment
                    .alternatives()
                    .values()
                    .forEach(each -> row.add(judged(words, each.judgements().get(key))));
            rows.add(row);
        });
        blocks.add(new Block.Table(words.text("assessment.caption"), columns, rows, Block.Look.LIST));
        return blocks;
    }

    private static List<Block.Cell> figures(ReportContext context, Assessment assessment) {
        ScenarioWords words = context.words();
        List<Block.Cell> row = new ArrayList<>();
        row.add(Block.Cell.of(words.text("assessment.figures")));
        for (Map.Entry<String, Assessment.Alternative> alternative :
                assessment.alternatives().entrySet()) {
            row.add(Block.Cell.of(context.findings().scenarios().stream()
                    .filter(each -> each.scenario()
                            .alternative()
                            .map(alternative.getKey()::equals)
                            .orElse(false))
                    .map(each -> words.text(
                            "assessment.mean",
                            each.title(),
                            words.minutes(each.people().meanTenthSeconds())))
                    .collect(Collectors.toList())));
        }
        return row;
    }

    private static Block.Cell judged(ScenarioWords words, Assessment.@Nullable Judgement judgement) {
        if (judgement == null) {
            return Block.Cell.of(words.text("assessment.not-judged"));
        }
        List<String> lines = new ArrayList<>();
        if (!judgement.advantage().isEmpty()) {
            lines.add("+ " + judgement.advantage());
        }
        if (!judgement.drawback().isEmpty()) {
            lines.add("\u2212 " + judgement.drawback());
        }
        if (!judgement.source().isEmpty()) {
            lines.add("(" + judgement.source() + ")");
        }
        return Block.Cell.of(lines);
    }
}
