package no.omland.web.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import no.omland.account.Account;
import no.omland.account.AccountComparison;
import no.omland.account.BreakEven;
import no.omland.account.Payer;
import no.omland.account.Post;
import no.omland.account.WeekdayChange;
import no.omland.dataset.scenario.StudyAccount;
import no.omland.web.answer.Listing;
import org.jspecify.annotations.Nullable;

/** Accounts of scenarios as rows of kroner a year: by who pays, or by what it is for, and what changes from the first of them. */
public final class AccountListing {

    private static final List<String> ON_WEEKDAY = List.of(
            "weekdayUsersKroner",
            "weekdayUsersChangeKroner",
            "weekdayTotalChangeKroner",
            "weekdayVerdict",
            "weekdayBreakEvenKronerPerHour");

    private static final List<String> ON_WEEKDAY_IN_WORDS =
            List.of("weekdayUsersChangeKroner", "weekdayBreakEvenKronerPerHour");

    private AccountListing() {}

    /**
     * An account of a study.
     *
     * @param name of the scenario
     * @param change from the first scenario to this one; null for that one itself
     */
    public record Row(
            String name, StudyAccount studied, @Nullable AccountComparison change, boolean isWeighed) {

        Account account() {
            return studied.account();
        }

        /** What somebody pays; empty when nothing of it is known. */
        @Nullable
        Long kroner(Payer payer) {
            return account().lines().stream().anyMatch(line -> line.payer() == payer)
                    ? (Long) account().kroner(payer)
                    : null;
        }

        @Nullable
        Long weekdayUsersKroner() {
            return kroner(Payer.USERS) == null ? null : (Long) account().weekdayUsersKroner();
        }

        /** Empty for the first scenario, and when what both cost is not known. */
        private @Nullable Long change(ToLongFunction<AccountComparison> amount, Payer... payers) {
            AccountComparison comparison = change;
            boolean isKnown = comparison != null
                    && Arrays.stream(payers)
                            .anyMatch(payer -> Stream.of(comparison.base(), comparison.other())
                                    .allMatch(account ->
                                            account.lines().stream().anyMatch(line -> line.payer() == payer)));
            return isKnown ? (Long) amount.applyAsLong(comparison) : null;
        }

        /** Without users, or with costs that are missing, there is none. */
        AccountComparison.@Nullable Verdict verdict() {
            return change == null ? null : isWeighed ? change.verdict() : AccountComparison.Verdict.UNKNOWN;
        }
    }

    /** What one post of an account costs whom. */
    public record PostRow(Row row, Post post) {}

    /** @param accounts by the names of scenarios; the first is what the others are held against */
    public static List<Row> rows(Map<String, StudyAccount> accounts) {
        List<Row> rows = new ArrayList<>();
        accounts.forEach((name, studied) -> {
            StudyAccount first = rows.isEmpty() ? studied : rows.get(0).studied();
            rows.add(new Row(
                    name,
                    studied,
                    rows.isEmpty() ? null : new AccountComparison(first.account(), studied.account()),
                    first.hasUsers() && studied.hasUsers()));
        });
        return rows;
    }

    /** A row for each scenario. */
    public static Listing<Row> byScenario(List<Row> rows) {
        return new Listing<>(rows)
                .column("scenario", Row::name)
                .column("municipalityKroner", row -> row.kroner(Payer.MUNICIPALITY))
                .column("stateKroner", row -> row.kroner(Payer.STATE))
                .column("usersKroner", row -> row.kroner(Payer.USERS))
                .column(
                        "totalKroner",
                        row -> row.account().lines().isEmpty()
                                ? null
                                : row.account().totalKroner())
                .column("missingFigures", row -> row.account().missing().size())
                .column(
                        "budgetChangeKroner",
                        row -> row.change(AccountComparison::budgetChangeKroner, Payer.MUNICIPALITY, Payer.STATE))
                .column("usersChangeKroner", row -> row.change(change -> change.changeKroner(Payer.USERS), Payer.USERS))
                .column("totalChangeKroner", row -> row.change(AccountComparison::totalChangeKroner, Payer.values()))
                .column("verdict", row -> word("verdict", row.verdict()))
                .column("breakEvenKronerPerHour", AccountListing::breakEven)
                .column("weekdayUsersKroner", Row::weekdayUsersKroner)
                .column("weekdayUsersChangeKroner", row -> onWeekday(row, WeekdayChange::changeKroner))
                .column("weekdayTotalChangeKroner", row -> onWeekday(row, WeekdayChange::totalChangeKroner))
                .column("weekdayVerdict", AccountListing::weekdayVerdict)
                .column("weekdayBreakEvenKronerPerHour", row -> onWeekday(row, AccountListing::breakEven));
    }

    /** The same as a table, in which a given weekday has no columns where no opening days make it another matter, and not those that a sentence below tells. */
    public static Listing<Row> asTable(List<Row> rows) {
        boolean isTold = rows.stream().anyMatch(row -> row.account().weekday().isPresent());
        Listing<Row> table = byScenario(rows);
        for (String column : isTold ? ON_WEEKDAY_IN_WORDS : ON_WEEKDAY) {
            table = table.without(column);
        }
        return table;
    }

    /** Empty where it is not known of both. */
    private static <T> @Nullable T onWeekday(Row row, Function<WeekdayChange, @Nullable T> what) {
        AccountComparison change = row.change();
        if (change == null) {
            return null;
        }
        WeekdayChange weekday = new WeekdayChange(change.base(), change.other());
        return row.isWeighed() && weekday.verdict() != WeekdayChange.Verdict.UNKNOWN ? what.apply(weekday) : null;
    }

    /** What a given weekday is for people, which can be another verdict than that of a day of their own choosing. */
    private static Listing.@Nullable Word weekdayVerdict(Row row) {
        return word("weekday-verdict", onWeekday(row, WeekdayChange::verdict));
    }

    private static @Nullable Number breakEven(WeekdayChange weekday) {
        return weekday.breakEven() instanceof BreakEven.At at ? at.kronerPerHour() : null;
    }

    /** A row for each post of each scenario; those that nothing is paid for in any of them are left out. */
    public static Listing<PostRow> byPost(List<Row> rows) {
        List<PostRow> posts = new ArrayList<>();
        for (Row row : rows) {
            Arrays.stream(Post.values())
                    .filter(post ->
                            rows.stream().anyMatch(each -> each.account().kroner(post) != 0))
                    .forEach(post -> posts.add(new PostRow(row, post)));
        }
        return new Listing<>(posts)
                .column("scenario", each -> each.row().name())
                .column("post", each -> word("post", each.post()))
                .column("municipalityKroner", each -> kroner(each, Payer.MUNICIPALITY))
                .column("stateKroner", each -> kroner(each, Payer.STATE))
                .column("usersKroner", each -> kroner(each, Payer.USERS))
                .column("totalKroner", each -> each.row().account().kroner(each.post()))
                .column(
                        "changeKroner",
                        each -> each.row().change() == null
                                ? null
                                : each.row().change().changeKroner(each.post()));
    }

    private static long kroner(PostRow each, Payer payer) {
        return each.row().account().kroner(each.post(), payer);
    }

    private static @Nullable Number breakEven(Row row) {
        return row.change() != null && row.isWeighed() && row.change().breakEven() instanceof BreakEven.At at
                ? at.kronerPerHour()
                : null;
    }

    private static Listing.@Nullable Word word(String family, @Nullable Enum<?> constant) {
        if (constant == null) {
            return null;
        }
        String code = constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Listing.Word(code, "account." + family + "." + code);
    }
}
