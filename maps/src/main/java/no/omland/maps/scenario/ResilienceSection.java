package no.omland.maps.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import no.omland.maps.report.Block;
import no.omland.scenario.comparison.AreaShift;
import no.omland.scenario.comparison.Shift;
import no.omland.scenario.resilience.Closure;
import no.omland.scenario.resilience.ClosureRank;
import no.omland.scenario.resilience.Resilience;
import no.omland.scenario.resilience.StretchEffect;
import no.omland.travel.Season;

/** How well the scenarios stand that a road or a ferry is closed, summer and winter: every closing that cuts anybody off, and those that cost most hours. */
final class ResilienceSection {

    private static final int MOST_BY_HOURS = 5;
    private static final int MOST_NAMES = 8;
    private static final int FEW_NAMES = 3;
    private static final double TENTH_SECONDS_AN_HOUR = 36_000;

    private final ReportContext context;
    private final ScenarioWords words;

    private ResilienceSection(ReportContext context) {
        this.context = context;
        this.words = context.words();
    }

    static List<Block> of(ReportContext context) {
        return new ResilienceSection(context).blocks();
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, words.text("closure.title")));
        blocks.add(words.plain("closure.lead"));
        blocks.add(overview());
        blocks.add(words.note("closure.note"));
        for (ScenarioFindings each : context.findings().shownClosely()) {
            each.resilience().entrySet().stream()
                    .filter(season -> season.getValue().leftOut() > 0)
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(season -> blocks.add(words.note(
                            "closure.left-out",
                            each.title(),
                            words.text("season." + season.getKey().name()),
                            words.number(season.getValue().leftOut()))));
        }
        for (ScenarioFindings each : context.findings().shownClosely()) {
            List<Closure> closures = closures(each);
            blocks.add(new Block.Heading(2, each.title()));
            blocks.add(cutting(closures));
            blocks.add(costing(closures));
        }
        return blocks;
    }

    /** Of a scenario, in the order of the seasons. */
    private List<Closure> closures(ScenarioFindings each) {
        return Closure.of(
                context.findings().grounded().ground().travel().network(),
                Stream.of(Season.values())
                        .flatMap(season -> Stream.ofNullable(each.resilience().get(season)))
                        .toList());
    }

    /** The worst single closing of each scenario in each season, and how many of all closings hurt anybody. */
    private Block overview() {
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
                List<Closure> closures = Closure.of(
                        context.findings().grounded().ground().travel().network(), List.of(found));
                rows.add(List.of(
                        Block.Cell.of(each.title()),
                        Block.Cell.of(words.text("season." + season.name())),
                        Block.Cell.of(words.text("of-looked", words.number(hurting), words.number(found.looked()))),
                        most(closures, Shift::cutOff, words::people),
                        most(closures, Shift::further, words::people),
                        most(closures, ResilienceSection::hours, hours -> words.number(Math.round(hours)))));
            }
        }
        return new Block.Table(
                words.text("closure.overview"),
                List.of(
                        Block.Column.text(words.text("scenario"), 4),
                        Block.Column.text(words.text("column.season"), 2),
                        Block.Column.number(words.text("column.hurting"), 2.6),
                        Block.Column.number(words.text("column.most-cut-off"), 4),
                        Block.Column.number(words.text("column.most-further"), 4),
                        Block.Column.number(words.text("column.most-hours"), 4)),
                rows,
                Block.Look.LIST);
    }

    /** The greatest figure, and beneath it the road that it is of. */
    private Block.Cell most(List<Closure> closures, ToDoubleFunction<Shift> figure, Function<Double, String> told) {
        Optional<Closure> worst = closures.stream()
                .max(Comparator.comparingDouble(
                        each -> figure.applyAsDouble(each.people(0).orElseThrow())));
        double most = worst.map(each -> figure.applyAsDouble(each.people(0).orElseThrow()))
                .orElse(0.0);
        return Math.round(most) == 0
                ? Block.Cell.of(told.apply(0.0))
                : Block.Cell.of(List.of(told.apply(most), road(worst.orElseThrow())));
    }

    private static double hurt(StretchEffect effect) {
        Shift people = effect.everybody().people();
        return people.cutOff() + people.further();
    }

    private static double hours(Shift people) {
        return people.lostTenthSeconds() / TENTH_SECONDS_AN_HOUR;
    }

    /** Every closing that cuts anybody off. Summer before the stroke, winter after it; a dash where the season has closed it already, or nobody is hurt. */
    private Block cutting(List<Closure> closures) {
        List<List<Block.Cell>> rows = ClosureRank.CUT_OFF.worst(closures).stream()
                .map(each -> List.of(
                        Block.Cell.of(road(each)),
                        people(each, Shift::cutOff),
                        Block.Cell.of(few(names(each, StretchEffect::settlementsCutOff), MOST_NAMES)),
                        people(each, Shift::further),
                        hours(each),
                        people(each, Shift::newlyOnlyByFerry)))
                .toList();
        if (rows.isEmpty()) {
            return words.plain("closure.none-cut-off");
        }
        return new Block.Table(
                words.text("closure.worst"),
                List.of(
                        Block.Column.text(words.text("column.stretch"), 5.5),
                        Block.Column.number(words.text("column.cut-off"), 2.8),
                        Block.Column.text(words.text("column.cut-off-where"), 5),
                        Block.Column.number(words.text("column.further"), 3),
                        Block.Column.number(words.text("column.hours"), 2.8),
                        Block.Column.number(words.text("column.only-ferry"), 3)),
                rows,
                Block.Look.LIST);
    }

    /** The closings that cost most hours, those of ways with a detour. */
    private Block costing(List<Closure> closures) {
        List<List<Block.Cell>> rows = ClosureRank.TIME.worst(closures).stream()
                .limit(MOST_BY_HOURS)
                .map(each -> List.of(
                        Block.Cell.of(road(each)),
                        hours(each),
                        people(each, Shift::further),
                        people(each, Shift::newlyOnlyByFerry),
                        Block.Cell.of(few(names(each, StretchEffect::settlementsBeyond), FEW_NAMES)),
                        Block.Cell.of(few(municipalities(each), FEW_NAMES))))
                .toList();
        if (rows.isEmpty()) {
            return words.plain("closure.none-longer");
        }
        return new Block.Table(
                words.text("closure.by-hours", words.number(MOST_BY_HOURS)),
                List.of(
                        Block.Column.text(words.text("column.stretch"), 5.5),
                        Block.Column.number(words.text("column.hours"), 3),
                        Block.Column.number(words.text("column.further"), 3),
                        Block.Column.number(words.text("column.only-ferry"), 3),
                        Block.Column.text(words.text("column.beyond-where"), 4.5),
                        Block.Column.text(words.text("column.most-hurt"), 3.5)),
                rows,
                Block.Look.LIST);
    }

    /** What it is called; where the roads have numbers for names, the first of them with its road. */
    private String road(Closure closure) {
        List<String> names = closure.names();
        boolean isNumber = names.get(0).chars().allMatch(Character::isDigit);
        return few(
                isNumber
                        ? closure.parts().stream()
                                .map(context::stretch)
                                .distinct()
                                .toList()
                        : names,
                FEW_NAMES);
    }

    private Block.Cell hours(Closure closure) {
        return Block.Cell.of(both(closure, people -> words.number(Math.round(hours(people)))));
    }

    private Block.Cell people(Closure closure, ToDoubleFunction<Shift> figure) {
        return Block.Cell.of(both(closure, people -> words.people(figure.applyAsDouble(people))));
    }

    /** Of settlements in either season, those of the first before those that only the second has. */
    private static List<String> names(Closure closure, Function<StretchEffect, List<AreaShift>> settlements) {
        return closure.found()
                .flatMap(effect -> settlements.apply(effect).stream())
                .map(each -> each.before().settlement())
                .distinct()
                .toList();
    }

    private List<String> municipalities(Closure closure) {
        return closure.found()
                .flatMap(effect -> effect.municipalities().stream())
                .flatMap(area -> area.before().municipality().stream())
                .distinct()
                .map(context::municipality)
                .toList();
    }

    private String few(List<String> names, int most) {
        if (names.size() <= most) {
            return names.isEmpty() ? ScenarioWords.NONE : String.join(", ", names);
        }
        return words.text("closure.more", String.join(", ", names.subList(0, most)), words.number(names.size() - most));
    }

    private String both(Closure closure, Function<Shift, String> figure) {
        List<String> told = closure.effects().stream()
                .map(effect -> effect.map(each -> figure.apply(each.everybody().people()))
                        .orElse(ScenarioWords.NONE))
                .distinct()
                .toList();
        return told.size() == 1 ? told.get(0) : words.text("closure.both", told.get(0), told.get(1));
    }
}
