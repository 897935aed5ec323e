package no.omland.maps.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import no.omland.maps.report.Block;
import no.omland.scenario.comparison.Shift;
import no.omland.scenario.resilience.Resilience;
import no.omland.scenario.resilience.StretchEffect;
import no.omland.travel.Season;

/** How well the scenarios stand that a road or a ferry is closed, summer and winter. */
final class ResilienceSection {

    private static final int FEWEST_ROWS = 7;
    private static final int MOST_NAMES = 8;
    private static final double TENTH_SECONDS_AN_HOUR = 36_000;

    private ResilienceSection() {}

    static List<Block> of(ReportContext context) {
        ScenarioWords words = context.words();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, words.text("closure.title")));
        blocks.add(words.plain("closure.lead"));
        blocks.add(overview(context));
        blocks.add(words.note("closure.note"));
        for (ScenarioFindings each : context.findings().shownClosely()) {
            blocks.add(new Block.Heading(2, each.title()));
            blocks.add(worst(context, each));
        }
        return blocks;
    }

    /** The worst single closing of each scenario in each season, and how many of all closings hurt anybody. */
    private static Block overview(ReportContext context) {
        ScenarioWords words = context.words();
        List<List<Block.Cell>> rows = new ArrayList<>();
        for (ScenarioFindings each : context.findings().shownClosely()) {
            for (Season season : Season.values()) {
                Resilience found = each.resilience().get(season);
                if (found == null) {
                    continue;
                }
                long hurting = found.effects().stream()
                        .filter(effect -> hurt(effect) >= 1)
                        .count();
                double cutOff = most(found, true);
                double worse = most(found, false);
                rows.add(List.of(
                        Block.Cell.of(each.title()),
                        Block.Cell.of(words.text("season." + season.name())),
                        Block.Cell.of(words.text("of-looked", words.number(hurting), words.number(found.looked()))),
                        Block.Cell.of(words.people(cutOff)),
                        Block.Cell.of(words.people(worse))));
            }
        }
        return new Block.Table(
                words.text("closure.overview"),
                List.of(
                        Block.Column.text(words.text("scenario"), 5),
                        Block.Column.text(words.text("column.season"), 2),
                        Block.Column.number(words.text("column.hurting"), 3),
                        Block.Column.number(words.text("column.most-cut-off"), 3),
                        Block.Column.number(words.text("column.most-further"), 3)),
                rows,
                Block.Look.LIST);
    }

    private static double most(Resilience found, boolean cutOff) {
        return found.effects().stream()
                .map(effect -> effect.everybody().people())
                .mapToDouble(people -> cutOff ? people.cutOff() : people.further())
                .max()
                .orElse(0);
    }

    private static double hurt(StretchEffect effect) {
        Shift people = effect.everybody().people();
        return people.cutOff() + people.further();
    }

    /** Every closing that cuts anybody off, and some that do not. Summer before the stroke, winter after it; a dash where the season has closed it already, or nobody is hurt. */
    private static Block worst(ReportContext context, ScenarioFindings each) {
        ScenarioWords words = context.words();
        List<List<Block.Cell>> rows = new ArrayList<>();
        List<ClosureRow> closures = ClosureRow.of(each);
        long cutting =
                closures.stream().filter(row -> Math.round(row.cutOff()) > 0).count();
        closures.stream()
                .limit(Math.max(cutting, FEWEST_ROWS))
                .forEach(row -> rows.add(List.of(
                        Block.Cell.of(String.join(", ", row.roads())),
                        Block.Cell.of(both(words, row, people -> words.people(people.cutOff()))),
                        Block.Cell.of(settlements(words, row.settlements())),
                        Block.Cell.of(both(words, row, people -> words.people(people.further()))),
                        Block.Cell.of(both(
                                words,
                                row,
                                people -> words.number(Math.round(people.lostTenthSeconds() / TENTH_SECONDS_AN_HOUR)))),
                        Block.Cell.of(String.join(
                                ", ",
                                row.municipalities().stream()
                                        .map(context::municipality)
                                        .toList())))));
        if (rows.isEmpty()) {
            return words.plain("closure.none");
        }
        return new Block.Table(
                words.text("closure.worst"),
                List.of(
                        Block.Column.text(words.text("column.stretch"), 6),
                        Block.Column.number(words.text("column.cut-off"), 2.8),
                        Block.Column.text(words.text("column.cut-off-where"), 5),
                        Block.Column.number(words.text("column.further"), 3),
                        Block.Column.number(words.text("column.hours"), 2.8),
                        Block.Column.text(words.text("column.most-hurt"), 4)),
                rows,
                Block.Look.LIST);
    }

    private static String settlements(ScenarioWords words, List<String> names) {
        if (names.size() <= MOST_NAMES) {
            return names.isEmpty() ? ScenarioWords.NONE : String.join(", ", names);
        }
        return words.text(
                "closure.more",
                String.join(", ", names.subList(0, MOST_NAMES)),
                words.number(names.size() - MOST_NAMES));
    }

    private static String both(ScenarioWords words, ClosureRow row, Function<Shift, String> figure) {
        String summer = row.in(Season.SUMMER).map(figure).orElse(ScenarioWords.NONE);
        String winter = row.in(Season.WINTER).map(figure).orElse(ScenarioWords.NONE);
        return summer.equals(winter) ? summer : words.text("closure.both", summer, winter);
    }
}
