package no.omland.maps.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.omland.dataset.scenario.GroundedStudy;
import no.omland.dataset.scenario.StudyResponse;
import no.omland.maps.report.Block;
import no.omland.response.RequiredTime;
import no.omland.response.ResponseCover;
import no.omland.response.ResponseFigures;
import no.omland.response.ResponseUnit;
import no.omland.scenario.RequiredReach;
import no.omland.scenario.Scenario;
import no.omland.scenario.evaluation.DemandKind;
import no.omland.scenario.response.ResponseComparison;
import no.omland.scenario.response.ResponseEvaluation;
import no.omland.scenario.response.ResponseShift;

/** Units that move out: whom they reach within the times they are to keep, what other scenarios change, and what it means that one is away. */
final class ResponseSection {

    private final ScenarioWords words;
    private final Map<String, Scenario> scenarios;
    private final StudyResponse response;
    private final Map<String, ResponseEvaluation> evaluations = new LinkedHashMap<>();

    private ResponseSection(ReportContext context) {
        words = context.words();
        GroundedStudy study = context.findings().grounded();
        scenarios = asked(context, StudyResponse.scenarios(study));
        response = new StudyResponse(study, DemandKind.PEOPLE);
        scenarios.forEach((key, scenario) -> evaluations.put(
                key, response.evaluate(scenario, scenario.network().season())));
    }

    /** Nothing when no units move out in the study. */
    static List<Block> of(ReportContext context) {
        return StudyResponse.isIn(context.findings().grounded())
                ? new ResponseSection(context).blocks(context)
                : List.of();
    }

    private List<Block> blocks(ReportContext context) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, words.text("response.title")));
        if (!context.study().question().isEmpty()
                && context.findings().scenarios().isEmpty()) {
            blocks.add(new Block.Paragraph(context.study().question(), Block.Tone.LEAD));
        }
        scenarios.forEach((key, scenario) -> blocks.add(words.plain("response.answer", scenario.title(), shares(key))));
        blocks.add(required(scenarios.values().iterator().next()));
        blocks.add(times());
        if (scenarios.size() > 1) {
            blocks.add(new Block.Heading(2, words.text("response.change")));
            blocks.add(changes());
        }
        scenarios.forEach((key, scenario) -> {
            blocks.add(new Block.Heading(2, words.text("response.away", scenario.title())));
            blocks.add(away(key));
        });
        blocks.add(words.note("response.note"));
        return blocks;
    }

    /** Those that are asked for, and the first, which the others are held against. */
    private static Map<String, Scenario> asked(ReportContext context, Map<String, Scenario> all) {
        Map<String, Scenario> asked = new LinkedHashMap<>();
        all.forEach((key, scenario) -> {
            if (asked.isEmpty() || context.only().isEmpty() || context.only().contains(key)) {
                asked.put(key, scenario);
            }
        });
        return asked;
    }

    private ResponseEvaluation evaluation(String key) {
        return Optional.ofNullable(evaluations.get(key)).orElseThrow();
    }

    /** {@code 50,2 % innen 10 min, 78,8 % innen 20 min}. */
    private String shares(String key) {
        ResponseFigures figures = evaluation(key).everybody().figures();
        List<RequiredTime> required = evaluation(key).cover().required();
        List<String> shares = new ArrayList<>();
        for (int i = 0; i < required.size(); i++) {
            shares.add(words.text(
                    "response.within",
                    words.share(figures.within().get(i), figures.all()),
                    words.number(required.get(i).minutes())));
        }
        return String.join(", ", shares);
    }

    /** The times of a scenario with what they are for and where they are laid down. */
    private Block required(Scenario scenario) {
        List<List<Block.Cell>> rows = new ArrayList<>();
        for (RequiredReach each : scenario.fleet().required()) {
            rows.add(List.of(
                    Block.Cell.of(words.number(each.minutes())),
                    Block.Cell.of(each.purpose().isEmpty() ? ScenarioWords.NONE : each.purpose()),
                    Block.Cell.of(each.source().isEmpty() ? words.text("response.no-source") : each.source())));
        }
        return new Block.Table(
                words.text("response.required"),
                List.of(
                        Block.Column.number(words.text("response.minutes"), 2),
                        Block.Column.text(words.text("response.for"), 6),
                        Block.Column.text(words.text("rate.source"), 9)),
                rows,
                Block.Look.LIST);
    }

    private Block times() {
        List<List<Block.Cell>> rows = new ArrayList<>();
        scenarios.forEach((key, scenario) -> {
            ResponseFigures figures = evaluation(key).everybody().figures();
            rows.add(List.of(
                    Block.Cell.of(scenario.title()),
                    Block.Cell.of(words.minutes(figures.meanTenthSeconds())),
                    Block.Cell.of(words.minutes(figures.medianTenthSeconds())),
                    Block.Cell.of(words.minutes(figures.ninetiethTenthSeconds())),
                    Block.Cell.of(figures.worst()
                            .map(worst -> words.minutes((double) worst.tenthSeconds()) + " ("
                                    + worst.point().id() + ")")
                            .orElse(ScenarioWords.NONE))));
        });
        return new Block.Table(
                words.text("response.times"),
                List.of(
                        Block.Column.text(words.text("scenario"), 6),
                        Block.Column.number(words.text("column.mean"), 2),
                        Block.Column.number(words.text("column.median"), 2),
                        Block.Column.number(words.text("column.ninetieth"), 2),
                        Block.Column.number(words.text("column.worst"), 4)),
                rows,
                Block.Look.LIST);
    }

    /** Of every scenario against the first. */
    private Block changes() {
        Scenario first = scenarios.values().iterator().next();
        List<List<Block.Cell>> rows = new ArrayList<>();
        scenarios.forEach((key, scenario) -> {
            if (scenario != first) {
                ResponseComparison comparison = response.compare(first, scenario, Optional.empty());
                ResponseShift shift = comparison.everybody().shift();
                rows.add(List.of(
                        Block.Cell.of(scenario.title()),
                        Block.Cell.of(words.people(shift.sooner())),
                        Block.Cell.of(words.people(shift.later())),
                        Block.Cell.of(atEach(comparison.required(), shift.newlyWithin())),
                        Block.Cell.of(atEach(comparison.required(), shift.newlyBeyond()))));
            }
        });
        return new Block.Table(
                words.text(
                        "response.changes", scenarios.values().iterator().next().title()),
                List.of(
                        Block.Column.text(words.text("scenario"), 6),
                        Block.Column.number(words.text("response.sooner"), 2),
                        Block.Column.number(words.text("response.later"), 2),
                        Block.Column.text(words.text("response.newly-within"), 5),
                        Block.Column.text(words.text("response.newly-beyond"), 5)),
                rows,
                Block.Look.LIST);
    }

    private String atEach(List<RequiredTime> required, List<Double> people) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < required.size(); i++) {
            parts.add(words.text(
                    "response.at",
                    words.people(people.get(i)),
                    words.number(required.get(i).minutes())));
        }
        return String.join(", ", parts);
    }

    private Block away(String key) {
        ResponseCover cover = evaluation(key).cover();
        List<List<Block.Cell>> rows = new ArrayList<>();
        for (ResponseCover.Away each : cover.away()) {
            ResponseUnit unit = cover.units().get(each.unit());
            String covering = each.covering().stream()
                    .map(by -> words.text(
                            "response.covering",
                            cover.units().get(by.unit()).name(),
                            words.people(by.people()),
                            words.minutes((double) by.slowestTenthSeconds())))
                    .collect(Collectors.joining("; "));
            rows.add(List.of(
                    Block.Cell.of(unit.name()),
                    Block.Cell.of(words.minutes((double) unit.turnOutTenthSeconds())),
                    Block.Cell.of(words.people(each.peopleFirst())),
                    Block.Cell.of(atEach(cover.required(), each.lost())),
                    Block.Cell.of(covering.isEmpty() ? ScenarioWords.NONE : covering),
                    Block.Cell.of(words.people(each.cutOff()))));
        }
        return new Block.Table(
                words.text("response.away-caption"),
                List.of(
                        Block.Column.text(words.text("response.unit"), 4),
                        Block.Column.number(words.text("response.turn-out"), 2),
                        Block.Column.number(words.text("response.first"), 2),
                        Block.Column.text(words.text("response.lost"), 5),
                        Block.Column.text(words.text("response.covered"), 6),
                        Block.Column.number(words.text("response.cut-off"), 2)),
                rows,
                Block.Look.LIST);
    }
}
