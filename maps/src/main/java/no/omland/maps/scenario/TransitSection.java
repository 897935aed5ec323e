package no.omland.maps.scenario;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import no.omland.issue.Language;
import no.omland.maps.report.Block;
import no.omland.scenario.TransitChoice;
import no.omland.scenario.errand.ErrandComparison;
import no.omland.scenario.errand.ErrandEvaluation;
import no.omland.scenario.errand.ErrandFigures;
import no.omland.scenario.errand.ErrandShift;
import no.omland.scenario.errand.Obstacle;
import no.omland.scenario.evaluation.AreaKind;

/** Who can do the errand without a car, who cannot and by what hindrance, and what changes from the first scenario. */
final class TransitSection {

    private static final int TENTHS = 10;

    private final ReportContext context;
    private final ScenarioWords words;
    private final TransitFindings findings;

    private TransitSection(ReportContext context, TransitFindings findings) {
        this.context = context;
        this.words = context.words();
        this.findings = findings;
    }

    /** Nothing when the workspace has no timetable; the section about the data says so then. */
    static List<Block> of(ReportContext context) {
        return context.findings()
                .transit()
                .map(found -> new TransitSection(context, found).blocks())
                .orElse(List.of());
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, words.text("transit.title")));
        if (findings.problem().isPresent()) {
            Language language = Language.of(words.language().tag());
            blocks.add(words.plain("transit.problem", findings.problem().get().message(language)));
            return blocks;
        }
        TransitChoice choice = context.study().transit();
        blocks.add(words.plain(
                "transit.lead",
                findings.days().stream().map(words::date).collect(Collectors.joining(", ")),
                choice.hours().from(),
                choice.hours().to(),
                words.number(choice.neededMinutes()),
                words.number(choice.longestWalkMetres())));
        blocks.add(times());
        blocks.add(words.note("transit.note"));
        blocks.add(hindrances());
        if (context.findings().scenarios().size() > 1) {
            blocks.add(changes());
        }
        return blocks;
    }

    private static ErrandFigures people(ErrandEvaluation evaluation) {
        return evaluation.areas(AreaKind.ALL).get(0).people();
    }

    private Optional<ErrandEvaluation> of(ScenarioFindings scenario) {
        return Optional.ofNullable(findings.evaluations().get(scenario.key()));
    }

    private Block times() {
        List<List<Block.Cell>> rows = new ArrayList<>();
        for (ScenarioFindings each : context.findings().scenarios()) {
            of(each).map(TransitSection::people)
                    .ifPresent(people -> rows.add(List.of(
                            Block.Cell.of(each.title()),
                            Block.Cell.of(List.of(words.people(people.can()), words.share(people.can(), people.all()))),
                            Block.Cell.of(words.people(people.all() - people.can())),
                            Block.Cell.of(minutes(people.meanThereSeconds())),
                            Block.Cell.of(minutes(people.medianThereSeconds())),
                            Block.Cell.of(minutes(people.ninetiethThereSeconds())),
                            worst(people.worstThere()),
                            Block.Cell.of(minutes(people.meanAwaySeconds())),
                            worst(people.worstAway()))));
        }
        return new Block.Table(
                words.text("transit.times"),
                List.of(
                        Block.Column.text(words.text("scenario"), 4.6),
                        Block.Column.number(words.text("column.can"), 2.2),
                        Block.Column.number(words.text("column.cannot"), 2),
                        Block.Column.number(words.text("column.mean-there"), 2.2),
                        Block.Column.number(words.text("column.median"), 2),
                        Block.Column.number(words.text("column.ninetieth"), 2.2),
                        Block.Column.number(words.text("column.worst"), 3.8),
                        Block.Column.number(words.text("column.mean-away"), 2.2),
                        Block.Column.number(words.text("column.longest-away"), 3.8)),
                rows,
                Block.Look.LIST);
    }

    /** Without hindrances that nobody has in any scenario. */
    private Block hindrances() {
        EnumSet<Obstacle> met = EnumSet.noneOf(Obstacle.class);
        findings.evaluations()
                .values()
                .forEach(each -> met.addAll(people(each).hindered().keySet()));
        if (met.isEmpty()) {
            return words.plain("transit.nobody");
        }
        List<Block.Column> columns = new ArrayList<>();
        columns.add(Block.Column.text(words.text("scenario"), 5));
        met.forEach(each -> columns.add(Block.Column.number(words.word(each), 3)));
        List<List<Block.Cell>> rows = new ArrayList<>();
        for (ScenarioFindings each : context.findings().scenarios()) {
            of(each).map(TransitSection::people).ifPresent(people -> {
                List<Block.Cell> row = new ArrayList<>();
                row.add(Block.Cell.of(each.title()));
                met.forEach(obstacle -> row.add(Block.Cell.of(words.people(people.hindered(obstacle)))));
                rows.add(row);
            });
        }
        return new Block.Table(words.text("transit.hindered"), columns, rows, Block.Look.LIST);
    }

    private Block changes() {
        Optional<ErrandEvaluation> first = of(context.findings().first());
        List<List<Block.Cell>> rows = new ArrayList<>();
        for (ScenarioFindings each : context.findings()
                .scenarios()
                .subList(1, context.findings().scenarios().size())) {
            Optional<ErrandEvaluation> after = of(each);
            if (first.isEmpty()
                    || after.isEmpty()
                    || first.get().places() != after.get().places()) {
                // Of other people: who newly can and who cannot is not told.
                continue;
            }
            ErrandShift shift = new ErrandComparison(first.get(), after.get())
                    .areas(AreaKind.ALL)
                    .get(0)
                    .people();
            rows.add(List.of(
                    Block.Cell.of(each.title()),
                    Block.Cell.of(words.people(shift.noLongerCan())),
                    Block.Cell.of(words.people(shift.newlyCan())),
                    Block.Cell.of(words.people(shift.longer())),
                    Block.Cell.of(words.people(shift.shorter())),
                    Block.Cell.of(minutes(shift.meanAwayBeforeSeconds())),
                    Block.Cell.of(minutes(shift.meanAwayAfterSeconds()))));
        }
        return new Block.Table(
                words.text("transit.changes", context.findings().first().title()),
                List.of(
                        Block.Column.text(words.text("scenario"), 5),
                        Block.Column.number(words.text("column.no-longer-can"), 2.6),
                        Block.Column.number(words.text("column.newly-can"), 2.6),
                        Block.Column.number(words.text("column.longer-away"), 2.6),
                        Block.Column.number(words.text("column.shorter-away"), 2.6),
                        Block.Column.number(words.text("column.away-before"), 2.6),
                        Block.Column.number(words.text("column.away-after"), 2.6)),
                rows,
                Block.Look.LIST);
    }

    private String minutes(OptionalDouble seconds) {
        return seconds.isPresent() ? words.minutes(seconds.getAsDouble() * TENTHS) : ScenarioWords.NONE;
    }

    private String minutes(OptionalInt seconds) {
        return seconds.isPresent() ? words.minutes((double) seconds.getAsInt() * TENTHS) : ScenarioWords.NONE;
    }

    private Block.Cell worst(Optional<ErrandFigures.Worst> worst) {
        return worst.map(each -> Block.Cell.of(List.of(words.minutes((double) each.seconds() * TENTHS), each.name())))
                .orElseGet(() -> Block.Cell.of(ScenarioWords.NONE));
    }
}
