package no.omland.maps.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import no.omland.maps.chart.ReachChart;
import no.omland.maps.report.Block;
import no.omland.maps.report.Report;
import no.omland.scenario.evaluation.DemandKind;
import no.omland.scenario.evaluation.Figures;
import no.omland.scenario.evaluation.Visits;
import no.omland.travel.Season;

/** Every scenario in figures: the reach curve, people within each limit, and times. */
final class FigureSection {

    private static final double CURVE_HEIGHT = 262;

    private FigureSection() {}

    static List<Block> of(ReportContext context) {
        ScenarioWords words = context.words();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, words.text("figures.title")));
        blocks.add(curve(context));
        blocks.add(within(context, DemandKind.PEOPLE, "figures.within"));
        blocks.add(times(context, DemandKind.PEOPLE, "figures.times"));
        blocks.add(words.note("figures.note"));
        blocks.addAll(MunicipalitySection.of(context));
        blocks.addAll(ClientSection.of(context));
        return blocks;
    }

    private static Block curve(ReportContext context) {
        ScenarioWords words = context.words();
        Figures all = context.findings().first().people();
        List<ReachChart.Line> lines = context.findings().scenarios().stream()
                .map(each -> new ReachChart.Line(
                        each.title(), steps(each.evaluation().visits())))
                .toList();
        return new Block.Figure(
                ReachChart.of(
                        context.style(),
                        lines,
                        context.study().limits().minutes(),
                        Math.round(all.all()),
                        new ReachChart.Words(
                                words.text("curve.people"),
                                words.text("curve.minutes"),
                                words.text("curve.all", words.people(all.all())),
                                words::number),
                        Report.TEXT_WIDTH_POINTS,
                        CURVE_HEIGHT,
                        words.text("curve.description")),
                words.text("curve.caption", context.sources()));
    }

    private static List<ReachChart.Step> steps(Visits visits) {
        return IntStream.range(0, visits.places().size())
                .filter(visits::isReached)
                .mapToObj(place -> new ReachChart.Step(
                        visits.tenthSeconds(place) / 600.0,
                        Math.round(visits.places().weight(DemandKind.PEOPLE, place))))
                .toList();
    }

    static Block within(ReportContext context, DemandKind kind, String caption) {
        ScenarioWords words = context.words();
        List<Block.Column> columns = new ArrayList<>();
        columns.add(Block.Column.text(words.text("scenario"), 6));
        for (int minutes : context.study().limits().minutes()) {
            columns.add(Block.Column.number(words.text("column.within", words.number(minutes)), 2.6));
        }
        columns.add(Block.Column.number(words.text("column.beyond"), 2.2));
        columns.add(Block.Column.number(words.text("column.unreached"), 2.2));
        List<List<Block.Cell>> rows = new ArrayList<>();
        for (ScenarioFindings each : context.findings().scenarios()) {
            Figures figures = each.evaluation().everybody().of(kind);
            List<Block.Cell> row = new ArrayList<>();
            row.add(Block.Cell.of(each.title()));
            figures.within()
                    .forEach(within ->
                            row.add(Block.Cell.of(List.of(words.people(within), words.share(within, figures.all())))));
            row.add(Block.Cell.of(words.people(figures.beyond())));
            row.add(Block.Cell.of(
                    words.people(figures.unreached() + figures.withoutOffice() + figures.notConnected())));
            rows.add(row);
        }
        return new Block.Table(words.text(caption), columns, rows, Block.Look.LIST);
    }

    static Block times(ReportContext context, DemandKind kind, String caption) {
        ScenarioWords words = context.words();
        List<List<Block.Cell>> rows = new ArrayList<>();
        for (ScenarioFindings each : context.findings().scenarios()) {
            Figures people = each.evaluation().everybody().of(kind);
            Figures winter = each.bySeason()
                    .getOrDefault(Season.WINTER, each.evaluation())
                    .everybody()
                    .of(kind);
            rows.add(List.of(
                    Block.Cell.of(each.title()),
                    Block.Cell.of(words.minutes(people.meanTenthSeconds())),
                    Block.Cell.of(words.minutes(people.medianTenthSeconds())),
                    Block.Cell.of(words.minutes(people.ninetiethTenthSeconds())),
                    people.worst()
                            .map(worst -> Block.Cell.of(
                                    List.of(words.minutes(OptionalInt.of(worst.tenthSeconds())), worst.name())))
                            .orElseGet(() -> Block.Cell.of(ScenarioWords.NONE)),
                    Block.Cell.of(words.minutes(people.weekdayMeanTenthSeconds())),
                    Block.Cell.of(
                            people.weekdaysServed().isPresent()
                                    ? words.decimal(people.weekdaysServed().getAsDouble(), 1)
                                    : ScenarioWords.NONE),
                    Block.Cell.of(words.minutes(winter.meanTenthSeconds())),
                    Block.Cell.of(words.people(people.byFerry()))));
        }
        return new Block.Table(
                words.text(caption),
                List.of(
                        Block.Column.text(words.text("scenario"), 5),
                        Block.Column.number(words.text("column.mean"), 2.2),
                        Block.Column.number(words.text("column.median"), 2),
                        Block.Column.number(words.text("column.ninetieth"), 2.2),
                        Block.Column.number(words.text("column.worst"), 3.4),
                        Block.Column.number(words.text("column.weekday"), 2.4),
                        Block.Column.number(words.text("column.days"), 2.2),
                        Block.Column.number(words.text("column.winter"), 2.2),
                        Block.Column.number(words.text("column.ferry"), 2.2)),
                rows,
                Block.Look.LIST);
    }
}
