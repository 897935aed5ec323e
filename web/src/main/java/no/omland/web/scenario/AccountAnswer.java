package no.omland.web.scenario;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.omland.account.Account;
import no.omland.account.AccountComparison;
import no.omland.account.BreakEven;
import no.omland.account.MissingFigure;
import no.omland.account.Payer;
import no.omland.account.Post;
import no.omland.account.Rate;
import no.omland.account.RateKind;
import no.omland.account.Rates;
import no.omland.account.WeekdayAccount;
import no.omland.account.WeekdayChange;
import no.omland.dataset.scenario.GroundedStudy;
import no.omland.dataset.scenario.StudyAccount;
import no.omland.dataset.scenario.StudyAccounts;
import no.omland.issue.Language;
import no.omland.scenario.Scenario;
import no.omland.scenario.Study;
import no.omland.scenario.StudyRate;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** Accounts of a study's scenarios as JSON: kroner a year by post and payer, what is missing, and each against one of them. */
final class AccountAnswer {

    private AccountAnswer() {}

    /**
     * @param accounts by the names of scenarios
     * @param before the name of the one that the others are weighed against
     */
    static Map<String, @Nullable Object> of(
            GroundedStudy grounded, Map<String, StudyAccount> accounts, String before, Language language) {
        Study study = grounded.study();
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put("before", before);
        answer.put("rates", rates(grounded, language));
        answer.put(
                "notes",
                StudyAnswer.told(
                        grounded.outside(
                                accounts.keySet().stream().map(study::scenario).toList()),
                        language));
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        accounts.forEach((name, account) -> {
            Map<String, @Nullable Object> row = row(name, account);
            Scenario scenario = study.scenario(name);
            row.put("ownRates", ownRates(study, scenario, language));
            row.put(
                    "notes",
                    StudyAnswer.told(
                            grounded.otherClients(study.scenario(before), scenario).stream()
                                    .toList(),
                            language));
            if (!name.equals(before)) {
                row.put("against", against(accounts.get(before), account, language));
            }
            rows.add(row);
        });
        answer.put("accounts", rows);
        return answer;
    }

    /** The rates in force; {@code own} when the study gives them itself. Those of the study that no account knows come last. */
    private static List<Map<String, Object>> rates(GroundedStudy grounded, Language language) {
        Study study = grounded.study();
        List<Map<String, Object>> rows = new ArrayList<>();
        Rates rates = new StudyAccounts(grounded).rates();
        for (Rate rate : rates.list()) {
            String name = rate.kind().key();
            Map<String, BigDecimal> fares = rate.kind() == RateKind.FERRY_FARE ? rates.fares() : Map.of();
            StudyRate inForce =
                    new StudyRate(rate.value(), rate.kind().unit(), rate.source(language), rate.date(), fares);
            rows.add(rate(name, inForce, study.rates().containsKey(name), language));
        }
        study.rates().forEach((name, rate) -> {
            if (rows.stream().noneMatch(row -> name.equals(row.get("name")))) {
                rows.add(rate(name, rate, true, language));
            }
        });
        return rows;
    }

    /** Those that a scenario gives in place of the study's. */
    private static List<Map<String, Object>> ownRates(Study study, Scenario scenario, Language language) {
        List<Map<String, Object>> rows = new ArrayList<>();
        scenario.rates().forEach((name, rate) -> {
            if (!rate.equals(study.rates().get(name))) {
                rows.add(rate(name, rate, true, language));
            }
        });
        return rows;
    }

    /** {@code unit} is as it stands in a file, {@code unitName} as people read it. */
    private static Map<String, Object> rate(String name, StudyRate rate, boolean own, Language language) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("name", name);
        row.put("value", rate.value());
        row.put("unit", rate.unit());
        row.put("unitName", rate.unitName(name, language));
        row.put("source", rate.source());
        row.put("date", rate.date());
        row.put("own", own);
        if (name.equals(RateKind.FERRY_FARE.key())) {
            row.put("ferries", rate.ferries());
        }
        return row;
    }

    private static Map<String, @Nullable Object> row(String name, StudyAccount studied) {
        Account account = studied.account();
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("name", name);
        row.put("title", account.name());
        row.put("kroner", byPayer(account));
        row.put("budgetKroner", account.budgetKroner());
        row.put("totalKroner", account.totalKroner());
        List<Map<String, Object>> posts = new ArrayList<>();
        for (Post post : Post.values()) {
            Map<String, Object> figures = new LinkedHashMap<>();
            figures.put("post", key(post));
            for (Payer payer : Payer.values()) {
                figures.put(key(payer), account.kroner(post, payer));
            }
            posts.add(figures);
        }
        row.put("posts", posts);
        row.put("userHours", whole(account.userHours()));
        row.put("userKilometres", whole(account.userKilometres()));
        row.put("userCrossings", whole(account.userCrossings()));
        row.put("ferries", ferries(account));
        row.put("co2Kilograms", whole(account.co2Kilograms()));
        row.put("weekday", account.weekday().map(AccountAnswer::weekday).orElse(null));
        row.put("complete", account.isComplete());
        row.put(
                "missing",
                account.missing().stream().map(AccountAnswer::missing).toList());
        row.put(
                "assumed",
                studied.assumed().stream().sorted().map(AccountAnswer::key).toList());
        return row;
    }

    /** How often each ferry is taken, and what a crossing costs; null where nobody told it. */
    private static List<Map<String, @Nullable Object>> ferries(Account account) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        account.ferryCrossings().forEach((ferry, crossings) -> {
            Map<String, @Nullable Object> row = new LinkedHashMap<>();
            row.put("ferry", ferry);
            row.put("crossings", whole(crossings));
            row.put(
                    "fareKroner",
                    account.rates().isFareTold(ferry) ? account.rates().fare(ferry) : null);
            rows.add(row);
        });
        return rows;
    }

    /** What it takes users on a given weekday, and how many reach an open office on some of them only, or on none. */
    private static Map<String, Object> weekday(WeekdayAccount weekday) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("usersKroner", weekday.totalKroner());
        List<Map<String, Object>> posts = new ArrayList<>();
        weekday.kroner().keySet().stream()
                .sorted()
                .forEach(post -> posts.add(Map.of("post", key(post), "users", weekday.kroner(post))));
        row.put("posts", posts);
        row.put("userHours", whole(weekday.hours()));
        row.put("userKilometres", whole(weekday.kilometres()));
        row.put("userCrossings", whole(weekday.crossings()));
        row.put("co2Kilograms", whole(weekday.co2Kilograms()));
        row.put("usersOnSomeDays", tenths(weekday.someDays()));
        row.put("usersOnNoDay", tenths(weekday.noDay()));
        return row;
    }

    private static Map<String, Object> byPayer(Account account) {
        Map<String, Object> kroner = new LinkedHashMap<>();
        Arrays.stream(Payer.values()).forEach(payer -> kroner.put(key(payer), account.kroner(payer)));
        return kroner;
    }

    private static Map<String, @Nullable Object> missing(MissingFigure figure) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("who", figure.who());
        row.put("post", key(figure.post()));
        row.put("payer", figure.payer().map(AccountAnswer::key).orElse(null));
        row.put("reason", key(figure.reason()));
        row.put("users", figure.users());
        return row;
    }

    /** Without users the two budgets are still compared, but nothing is said of what is best for all. */
    private static @Nullable Map<String, @Nullable Object> against(
            @Nullable StudyAccount before, StudyAccount after, Language language) {
        if (before == null) {
            return null;
        }
        AccountComparison comparison = new AccountComparison(before.account(), after.account());
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        Map<String, Object> change = new LinkedHashMap<>();
        Arrays.stream(Payer.values()).forEach(payer -> change.put(key(payer), comparison.changeKroner(payer)));
        row.put("changeKroner", change);
        row.put("budgetChangeKroner", comparison.budgetChangeKroner());
        row.put("totalChangeKroner", comparison.totalChangeKroner());
        row.put("changeHours", whole(comparison.changeHours()));
        row.put("changeCo2Kilograms", whole(comparison.changeCo2Kilograms()));
        boolean weighed = before.hasUsers() && after.hasUsers();
        row.put("verdict", weighed ? key(comparison.verdict()) : "unknown");
        row.put(
                "weekday",
                comparison
                        .weekday()
                        .filter(any -> weighed)
                        .map(AccountAnswer::weekdayChange)
                        .orElse(null));
        row.put("words", weighed ? comparison.words(language) : null);
        BreakEven even = comparison.breakEven();
        row.put("breakEvenKronerPerHour", weighed && even instanceof BreakEven.At at ? at.kronerPerHour() : null);
        row.put("breakEvenWords", weighed ? even.words(language) : null);
        return row;
    }

    private static Map<String, Object> weekdayChange(WeekdayChange change) {
        return Map.of("verdict", key(change.verdict()), "usersChangeKroner", change.changeKroner());
    }

    private static BigDecimal tenths(BigFraction exact) {
        return exact.bigDecimalValue(1, RoundingMode.HALF_UP);
    }

    private static long whole(BigFraction exact) {
        return exact.bigDecimalValue(0, RoundingMode.HALF_UP).longValueExact();
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
