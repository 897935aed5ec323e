package no.omland.account;

import java.math.RoundingMode;
import java.util.List;
import no.omland.issue.Language;
import org.apache.commons.numbers.fraction.BigFraction;

/** One account against another for users who must come on a given weekday, where opening days of one of them make that another matter than a day of their own choosing. */
public record WeekdayChange(Account base, Account other) {

    /** What it does to users. */
    public enum Verdict {
        CHEAPER,
        DEARER,
        /** Not a krone between them. */
        SAME,
        /** Costs are missing, or some reach an open office on no weekday. */
        UNKNOWN
    }

    /** How much more (above zero) or less users pay. */
    public long changeKroner() {
        return other.weekdayUsersKroner() - base.weekdayUsersKroner();
    }

    /** How much more (above zero) or less everybody pays, municipality and state with them. */
    public long totalChangeKroner() {
        return other.weekdayTotalKroner() - base.weekdayTotalKroner();
    }

    /** What an hour must be worth then for the two to cost the same; unknown as the verdict is. */
    public BreakEven breakEven() {
        return verdict() == Verdict.UNKNOWN
                ? new BreakEven.Unknown(base.missing().size() + other.missing().size())
                : BreakEven.betweenOnWeekday(base, other);
    }

    public Verdict verdict() {
        if (!base.isComplete() || !other.isComplete() || !isForAll(base) || !isForAll(other)) {
            return Verdict.UNKNOWN;
        }
        long change = changeKroner();
        return change == 0 ? Verdict.SAME : change < 0 ? Verdict.CHEAPER : Verdict.DEARER;
    }

    private static boolean isForAll(Account account) {
        return account.weekday().map(WeekdayAccount::isForAll).orElse(true);
    }

    /** What changes then, and how many are served on some of the weekdays only, or on none. */
    public String words(Language language) {
        StringBuilder words = new StringBuilder(AccountWords.of(
                language,
                "weekday." + verdict().name(),
                AccountWords.kroner(language, Math.abs(changeKroner())),
                base.name(),
                AccountWords.kroner(language, Math.abs(totalChangeKroner())),
                AccountWords.of(language, totalChangeKroner() < 0 ? "total.less" : "total.more")));
        for (Account account : List.of(base, other)) {
            account.weekday().ifPresent(weekday -> {
                append(words, language, "weekday.some-days", weekday.someDays(), account);
                append(words, language, "weekday.no-day", weekday.noDay(), account);
            });
        }
        return words.toString();
    }

    private static void append(StringBuilder words, Language language, String key, BigFraction users, Account account) {
        if (users.compareTo(BigFraction.ZERO) > 0) {
            long whole =
                    Math.max(1, users.bigDecimalValue(0, RoundingMode.HALF_UP).longValueExact());
            words.append(". ")
                    .append(AccountWords.of(language, key, AccountWords.whole(language, whole), account.name()));
        }
    }
}
