package no.omland.maps.scenario;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import no.omland.account.Account;
import no.omland.account.AccountComparison;
import no.omland.account.BreakEven;
import no.omland.account.Payer;
import no.omland.account.RateKind;
import no.omland.account.WeekdayChange;
import no.omland.maps.report.Block;
import no.omland.scenario.comparison.Shift;
import no.omland.scenario.evaluation.Figures;
import no.omland.scenario.resilience.StretchEffect;
import no.omland.travel.Season;

/** The first page: what is asked, what is best for whom, what it costs, and how sure that is. */
final class AnswerSection {

    private final ReportContext context;
    private final StudyFindings findings;
    private final ScenarioWords words;

    private AnswerSection(ReportContext context) {
        this.context = context;
        this.findings = context.findings();
        this.words = context.words();
    }

    static List<Block> of(ReportContext context) {
        return new AnswerSection(context).blocks();
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        if (!context.study().question().isEmpty()) {
            blocks.add(new Block.Paragraph(context.study().question(), Block.Tone.LEAD));
        }
        if (!context.illustrative().isEmpty()) {
            blocks.add(new Block.Paragraph(
                    words.text("answer.illustrative", String.join(", ", context.illustrative())), Block.Tone.WARNING));
        }
        context.year()
                .ifPresent(year -> blocks.add(
                        new Block.Paragraph(words.text("answer.year", String.valueOf(year)), Block.Tone.WARNING)));
        blocks.add(new Block.Heading(1, words.text("answer.title")));
        blocks.add(new Block.Points(best()));
        for (ScenarioFindings each : findings.alternatives()) {
            blocks.add(new Block.Heading(
                    2,
                    words.text("answer.against", each.title(), findings.first().title())));
            blocks.add(new Block.Paragraph(money(each), Block.Tone.PLAIN));
            blocks.add(new Block.Paragraph(people(each), Block.Tone.PLAIN));
        }
        blocks.add(table());
        if (findings.alternatives().size() + 1 < findings.scenarios().size()) {
            blocks.add(words.note(
                    "answer.others", words.number(findings.scenarios().size())));
        }
        blocks.add(new Block.Heading(1, words.text("sure.title")));
        blocks.add(new Block.Points(sure()));
        return blocks;
    }

    private List<String> best() {
        List<String> best = new ArrayList<>();
        best.add(new NearestAnswer(findings, words).best());
        List<ScenarioFindings> cheapest = findings.cheapestForBudget();
        if (!cheapest.isEmpty()) {
            String kroner = words.kroner(cheapest.get(0).account().account().budgetKroner());
            best.add(
                    cheapest.size() == 1
                            ? words.text("answer.budget", cheapest.get(0).title(), kroner)
                            : words.counted(
                                    "answer.budget-shared",
                                    cheapest.size(),
                                    cheapest.get(0).title(),
                                    kroner));
        }
        boolean isByDay = findings.openingDaysTell();
        inAll(findings.cheapestInAll(), isByDay ? "answer.all-own-day" : "answer.all", Account::totalKroner)
                .ifPresent(best::add);
        if (isByDay) {
            inAll(findings.cheapestInAllOnWeekday(), "answer.all-weekday", Account::weekdayTotalKroner)
                    .ifPresent(best::add);
        }
        return best;
    }

    private Optional<String> inAll(List<ScenarioFindings> cheapest, String key, ToLongFunction<Account> kroner) {
        return cheapest.isEmpty()
                ? Optional.empty()
                : Optional.of(words.text(
                        cheapest.size() == 1 ? key : key + "-shared",
                        cheapest.stream().map(ScenarioFindings::title).collect(Collectors.joining(" · ")),
                        words.kroner(
                                kroner.applyAsLong(cheapest.get(0).account().account()))));
    }

    private String people(ScenarioFindings each) {
        Shift shift = each.change().orElseThrow().everybody().people();
        List<String> sentences = new NearestAnswer(findings, words).change(each);
        if (Math.round(shift.cutOff()) > 0) {
            sentences.add(words.text("answer.cut-off", words.people(shift.cutOff())));
        }
        if (Math.round(shift.newlyByFerry()) > 0) {
            sentences.add(words.text("answer.by-ferry", words.people(shift.newlyByFerry())));
        }
        return String.join(" ", sentences);
    }

    /** The verdict as what it is: cheaper for one and dearer for the other is said so. */
    private String money(ScenarioFindings each) {
        if (!each.account().hasUsers()) {
            return words.text("verdict.without-users");
        }
        AccountComparison comparison = each.accountChange().orElseThrow();
        String verdict = words.text(
                "verdict." + comparison.verdict().name(),
                words.kroner(Math.abs(comparison.budgetChangeKroner())),
                words.kroner(Math.abs(comparison.changeKroner(Payer.USERS))),
                words.kroner(Math.abs(comparison.totalChangeKroner())),
                words.text(comparison.totalChangeKroner() > 0 ? "dearer" : "cheaper"));
        List<String> sentences = new ArrayList<>(List.of(verdict));
        if (each.isWeighed()) {
            comparison.weekday().ifPresent(weekday -> sentences.add(onWeekday(weekday)));
            if (comparison.restsOnEstimate()) {
                sentences.add(words.text(
                        "verdict.estimate",
                        words.kroner(comparison.other().estimatedKroner()),
                        words.kroner(comparison.base().estimatedKroner())));
                comparison
                        .evenRoomsPercent()
                        .ifPresent(percent -> sentences.add(words.text(
                                percent.signum() > 0 ? "verdict.even-dearer" : "verdict.even-cheaper",
                                words.decimal(percent.abs()))));
            }
        }
        return String.join(" ", sentences);
    }

    /** What is cheaper on a day of one's own choosing can be dearer on a given weekday. */
    private String onWeekday(WeekdayChange weekday) {
        return words.text(
                "verdict.weekday." + weekday.verdict().name(),
                words.kroner(Math.abs(weekday.changeKroner())),
                words.kroner(Math.abs(weekday.totalChangeKroner())),
                words.text(weekday.totalChangeKroner() > 0 ? "dearer" : "cheaper"));
    }

    private Block table() {
        List<List<Block.Cell>> rows = new ArrayList<>();
        for (ScenarioFindings each : findings.shownClosely()) {
            Figures people = each.people();
            boolean isWeighed = each.isWeighed();
            rows.add(List.of(
                    Block.Cell.of(each.title()),
                    Block.Cell.of(words.minutes(people.meanTenthSeconds())),
                    Block.Cell.of(words.share(people.within().get(middle()), people.all())),
                    Block.Cell.of(words.minutes(people.worst()
                            .map(worst -> OptionalInt.of(worst.tenthSeconds()))
                            .orElse(OptionalInt.empty()))),
                    Block.Cell.of(
                            each.account().account().isComplete()
                                    ? words.number(each.account().account().budgetKroner())
                                    : words.text("unknown")),
                    Block.Cell.of(
                            each.account().hasUsers()
                                    ? words.number(each.account().account().kroner(Payer.USERS))
                                    : words.text("unknown")),
                    Block.Cell.of(
                            isWeighed ? words.number(each.account().account().totalKroner()) : words.text("unknown"))));
        }
        return new Block.Table(
                words.text("answer.table"),
                List.of(
                        Block.Column.text(words.text("scenario"), 5),
                        Block.Column.number(words.text("column.mean"), 2),
                        Block.Column.number(words.text("column.within", words.number(limit())), 2),
                        Block.Column.number(words.text("column.worst"), 2),
                        Block.Column.number(words.text("column.budget"), 2.6),
                        Block.Column.number(words.text("column.users"), 2.4),
                        Block.Column.number(words.text("column.total"), 2.6)),
                rows,
                Block.Look.LIST);
    }

    private int middle() {
        return Math.min(1, context.study().limits().minutes().size() - 1);
    }

    private int limit() {
        return context.study().limits().minutes().get(middle());
    }

    private List<String> sure() {
        List<String> sure = new ArrayList<>();
        findings.proofs().stream()
                .filter(proof -> proof.count() < 3 || findings.proofs().size() == 1)
                .findFirst()
                .ifPresent(proof -> sure.add(SiteSection.inWords(words, proof)));
        findings.alternatives().forEach(each -> breakEven(each).ifPresent(sure::add));
        worstClosure().ifPresent(sure::add);
        long assumed = findings.scenarios().stream()
                .flatMap(each -> each.account().assumed().stream())
                .distinct()
                .count();
        sure.add(words.counted("sure.assumed", assumed));
        long missing = findings.scenarios().stream()
                .filter(each -> !each.account().account().isComplete())
                .count();
        if (missing > 0) {
            sure.add(words.counted("sure.missing", missing));
        }
        return sure;
    }

    /** Only where there is a value at which the answer turns. */
    private Optional<String> breakEven(ScenarioFindings each) {
        BreakEven found = each.accountChange().orElseThrow().breakEven();
        if (!each.isWeighed() || !(found instanceof BreakEven.At at)) {
            return Optional.empty();
        }
        BigDecimal used = findings.accounts().rates().value(RateKind.VALUE_OF_TIME);
        return Optional.of(words.text(
                "sure.break-even",
                at.cheaperBelow(),
                at.cheaperAbove(),
                words.text("kroner", words.decimal(at.kronerPerHour().doubleValue(), 2)),
                words.text("kroner", words.decimal(used))));
    }

    /** For each scenario that is shown closely how many lose their way by the worst single closing; scenarios differ by it. */
    private Optional<String> worstClosure() {
        List<String> each = new ArrayList<>();
        for (ScenarioFindings scenario : findings.shownClosely()) {
            String worst = scenario.resilience().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .flatMap(season -> season.getValue().effects().stream()
                            .limit(1)
                            .map(effect -> new Worst(season.getKey(), effect)))
                    .max(Comparator.comparingDouble(Worst::cutOff))
                    .filter(found -> found.cutOff() >= 1)
                    .map(found -> words.text(
                            "sure.closed",
                            scenario.title(),
                            words.people(found.cutOff()),
                            context.stretch(found.effect().stretch()),
                            words.text("season." + found.season().name())))
                    .orElseGet(() -> words.text("sure.closed-none", scenario.title()));
            each.add(worst);
        }
        return each.isEmpty() ? Optional.empty() : Optional.of(words.text("sure.closure", String.join("; ", each)));
    }

    private record Worst(Season season, StretchEffect effect) {
        double cutOff() {
            return effect.everybody().people().cutOff();
        }
    }
}
