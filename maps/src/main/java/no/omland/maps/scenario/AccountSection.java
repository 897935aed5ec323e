package no.omland.maps.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.omland.account.Account;
import no.omland.account.AccountComparison;
import no.omland.account.BreakEven;
import no.omland.account.MissingFigure;
import no.omland.account.Payer;
import no.omland.account.Post;
import no.omland.dataset.scenario.StudyAccount;
import no.omland.maps.chart.StackedBars;
import no.omland.maps.report.Block;
import no.omland.maps.report.Report;
import org.apache.commons.numbers.fraction.BigFraction;

/** What each scenario costs in a year, who pays, and when the cheaper one becomes the dearer. */
final class AccountSection {

    private static final List<Payer> PAYERS = List.of(Payer.MUNICIPALITY, Payer.STATE, Payer.USERS);

    private AccountSection() {}

    static List<Block> of(ReportContext context) {
        ScenarioWords words = context.words();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, words.text("account.title")));
        if (context.findings().scenarios().stream()
                .allMatch(each -> each.account().account().totalKroner() == 0)) {
            blocks.add(words.plain("account.none"));
            return blocks;
        }
        blocks.add(bars(context));
        blocks.add(table(context));
        ferries(context).ifPresent(blocks::add);
        blocks.addAll(OfficeCostSection.of(context));
        blocks.addAll(OfficeShareSection.of(context));
        blocks.addAll(weighed(context));
        blocks.addAll(missing(context));
        return blocks;
    }

    private static Block bars(ReportContext context) {
        ScenarioWords words = context.words();
        List<StackedBars.Row> rows = context.findings().scenarios().stream()
                .map(each -> {
                    Account account = each.account().account();
                    boolean isIncomplete = !each.isWeighed();
                    String total = words.kroner(account.totalKroner());
                    return new StackedBars.Row(
                            each.title(),
                            PAYERS.stream().map(account::kroner).toList(),
                            isIncomplete ? words.text("at-least", total) : total,
                            isIncomplete);
                })
                .toList();
        return new Block.Figure(
                StackedBars.of(
                        context.style(),
                        PAYERS.stream().map(words::word).toList(),
                        rows,
                        amount -> words.text("millions", words.millions(amount)),
                        Report.TEXT_WIDTH_POINTS,
                        words.text("account.description")),
                words.text("account.caption"));
    }

    private static Block table(ReportContext context) {
        ScenarioWords words = context.words();
        List<ScenarioFindings> shown = context.findings().shownClosely();
        List<Block.Column> columns = new ArrayList<>();
        columns.add(Block.Column.text(words.text("account.post"), 5));
        shown.forEach(each -> columns.add(Block.Column.number(each.title(), 3.4)));
        List<List<Block.Cell>> rows = new ArrayList<>();
        for (Post post : Post.values()) {
            rows.add(row(words, words.word(post), shown, account -> account.kroner(post)));
        }
        for (Payer payer : PAYERS) {
            rows.add(row(
                    words, words.text("account.paid-by", words.word(payer)), shown, account -> account.kroner(payer)));
        }
        if (context.findings().openingDaysTell()) {
            rows.add(row(words, words.text("account.weekday"), shown, Account::weekdayUsersKroner));
        }
        rows.add(row(words, words.text("account.budget"), shown, Account::budgetKroner));
        rows.add(row(words, words.text("account.total"), shown, Account::totalKroner));
        rows.add(row(
                words,
                words.text("account.hours"),
                shown,
                account -> Math.round(account.userHours().doubleValue())));
        rows.add(row(
                words,
                words.text("account.kilometres"),
                shown,
                account -> Math.round(account.userKilometres().doubleValue())));
        rows.add(row(
                words,
                words.text("account.crossings"),
                shown,
                account -> Math.round(account.userCrossings().doubleValue())));
        rows.add(row(
                words,
                words.text("account.co2"),
                shown,
                account -> Math.round(account.co2Kilograms().doubleValue())));
        return new Block.Table(words.text("account.table"), columns, rows, Block.Look.LIST);
    }

    /** Each ferry with its fare, where any is taken; a scenario that has a fare of its own for it has it in its rates. */
    private static Optional<Block> ferries(ReportContext context) {
        ScenarioWords words = context.words();
        List<ScenarioFindings> shown = context.findings().shownClosely();
        TreeSet<String> names = new TreeSet<>();
        shown.forEach(
                each -> names.addAll(each.account().account().ferryCrossings().keySet()));
        List<Block.Column> columns = new ArrayList<>();
        columns.add(Block.Column.text(words.text("account.ferry"), 5));
        columns.add(Block.Column.text(words.text("account.fare"), 3.4));
        shown.forEach(each -> columns.add(Block.Column.number(each.title(), 3.4)));
        List<List<Block.Cell>> rows = new ArrayList<>();
        for (String name : names) {
            List<Block.Cell> row = new ArrayList<>();
            row.add(Block.Cell.of(name));
            row.add(Block.Cell.of(shown.stream()
                    .map(each -> fare(words, each.account(), name))
                    .distinct()
                    .collect(Collectors.joining(" / "))));
            shown.forEach(each -> row.add(Block.Cell.of(words.number(Math.round(each.account()
                    .account()
                    .ferryCrossings()
                    .getOrDefault(name, BigFraction.ZERO)
                    .doubleValue())))));
            rows.add(row);
        }
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Block.Table(words.text("account.ferries"), columns, rows, Block.Look.LIST));
    }

    private static String fare(ScenarioWords words, StudyAccount account, String ferry) {
        return account.account().rates().isFareTold(ferry)
                ? words.amount(account.account().rates().fare(ferry), words.text("rate-unit.FERRY_FARE"))
                : words.text("account.fare.none");
    }

    private interface Amount {
        long of(Account account);
    }

    private static List<Block.Cell> row(
            ScenarioWords words, String title, List<ScenarioFindings> shown, Amount amount) {
        List<Block.Cell> row = new ArrayList<>();
        row.add(Block.Cell.of(title));
        shown.forEach(each ->
                row.add(Block.Cell.of(words.number(amount.of(each.account().account())))));
        return row;
    }

    private static List<Block> weighed(ReportContext context) {
        ScenarioWords words = context.words();
        List<Block> blocks = new ArrayList<>();
        if (context.findings().scenarios().size() < 2) {
            return blocks;
        }
        String first = context.findings().first().title();
        blocks.add(new Block.Heading(2, words.text("weighed.title", first)));
        List<List<Block.Cell>> rows = new ArrayList<>();
        for (ScenarioFindings each : context.findings().scenarios()) {
            if (each.accountChange().isEmpty()) {
                continue;
            }
            AccountComparison change = each.accountChange().get();
            boolean isWeighed = each.isWeighed() && context.findings().first().isWeighed();
            rows.add(List.of(
                    Block.Cell.of(each.title()),
                    Block.Cell.of(isWeighed ? words.kronerMore(change.budgetChangeKroner()) : words.text("unknown")),
                    Block.Cell.of(
                            isWeighed ? words.kronerMore(change.changeKroner(Payer.USERS)) : words.text("unknown")),
                    Block.Cell.of(isWeighed ? words.kronerMore(change.totalChangeKroner()) : words.text("unknown")),
                    Block.Cell.of(
                            isWeighed ? words.text("short." + change.verdict().name()) : words.text("unknown")),
                    Block.Cell.of(isWeighed ? breakEven(words, change.breakEven()) : words.text("unknown"))));
        }
        blocks.add(new Block.Table(
                words.text("weighed.caption", first),
                List.of(
                        Block.Column.text(words.text("scenario"), 4),
                        Block.Column.number(words.text("column.budget"), 2.4),
                        Block.Column.number(words.text("column.users"), 2.2),
                        Block.Column.number(words.text("column.total"), 2.4),
                        Block.Column.text(words.text("column.verdict"), 4),
                        Block.Column.text(words.text("column.break-even"), 5)),
                rows,
                Block.Look.LIST));
        blocks.add(words.note("weighed.note"));
        return blocks;
    }

    private static String breakEven(ScenarioWords words, BreakEven found) {
        if (found instanceof BreakEven.At at) {
            return words.text(
                    "break-even.at",
                    words.text("kroner", words.decimal(at.kronerPerHour().doubleValue(), 2)),
                    at.cheaperBelow(),
                    at.cheaperAbove());
        }
        if (found instanceof BreakEven.Never never) {
            return words.text("break-even.never", never.cheaper());
        }
        return words.text(found instanceof BreakEven.Always ? "break-even.always" : "unknown");
    }

    private static List<Block> missing(ReportContext context) {
        ScenarioWords words = context.words();
        List<String> points = new ArrayList<>();
        for (ScenarioFindings each : context.findings().scenarios()) {
            List<MissingFigure> missing = each.account().account().missing();
            Arrays.stream(MissingFigure.Reason.values())
                    .filter(reason -> missing.stream().anyMatch(figure -> figure.reason() == reason))
                    .forEach(reason -> points.add(words.text(
                            "missing." + reason.name(),
                            each.title(),
                            String.join(
                                    ", ",
                                    missing.stream()
                                            .filter(figure -> figure.reason() == reason)
                                            .map(MissingFigure::who)
                                            .distinct()
                                            .toList()),
                            String.join(
                                    ", ",
                                    missing.stream()
                                            .filter(figure -> figure.reason() == reason)
                                            .map(figure -> words.word(figure.post()))
                                            .distinct()
                                            .toList()))));
        }
        return points.isEmpty()
                ? List.of()
                : List.of(new Block.Heading(2, words.text("missing.title")), new Block.Points(points));
    }
}
