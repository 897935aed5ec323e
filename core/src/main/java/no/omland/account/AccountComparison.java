package no.omland.account;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import no.omland.issue.Language;
import org.apache.commons.numbers.fraction.BigFraction;

/** One account against another: what changes, and for whom. */
public record AccountComparison(Account base, Account other) {

    private static final BigDecimal ALL_OF_IT = BigDecimal.valueOf(-100);

    /** Who gains and who loses; the smaller budget of the other account can be people's loss. */
    public enum Verdict {
        CHEAPER_FOR_BOTH,
        /** Cheaper for the budget only because people pay for it with travel and time. */
        CHEAPER_FOR_BUDGET_DEARER_FOR_PEOPLE,
        DEARER_FOR_BUDGET_CHEAPER_FOR_PEOPLE,
        DEARER_FOR_BOTH,
        /** No krone of the budget between them. */
        SAME_BUDGET_CHEAPER_FOR_PEOPLE,
        SAME_BUDGET_DEARER_FOR_PEOPLE,
        /** No krone between them for people. */
        CHEAPER_BUDGET_SAME_FOR_PEOPLE,
        DEARER_BUDGET_SAME_FOR_PEOPLE,
        /** Not a krone between them for either. */
        SAME,
        /** Costs are missing in one of them, so that the change of the known ones says nothing. */
        UNKNOWN
    }

    /** How much more (above zero) or less the other costs the payer. */
    public long changeKroner(Payer payer) {
        return other.kroner(payer) - base.kroner(payer);
    }

    public long changeKroner(Post post) {
        return other.kroner(post) - base.kroner(post);
    }

    /** For municipality and state together. */
    public long budgetChangeKroner() {
        return other.budgetKroner() - base.budgetKroner();
    }

    public long totalChangeKroner() {
        return other.totalKroner() - base.totalKroner();
    }

    public BigFraction changeHours() {
        return other.userHours().subtract(base.userHours());
    }

    public BigFraction changeCo2Kilograms() {
        return other.co2Kilograms().subtract(base.co2Kilograms());
    }

    /** A side that does not change is said not to: it is neither cheaper nor dearer. */
    public Verdict verdict() {
        if (!base.isComplete() || !other.isComplete()) {
            return Verdict.UNKNOWN;
        }
        long budget = budgetChangeKroner();
        long people = changeKroner(Payer.USERS);
        if (budget == 0) {
            return people == 0
                    ? Verdict.SAME
                    : people < 0 ? Verdict.SAME_BUDGET_CHEAPER_FOR_PEOPLE : Verdict.SAME_BUDGET_DEARER_FOR_PEOPLE;
        }
        if (people == 0) {
            return budget < 0 ? Verdict.CHEAPER_BUDGET_SAME_FOR_PEOPLE : Verdict.DEARER_BUDGET_SAME_FOR_PEOPLE;
        }
        if (budget < 0) {
            return people < 0 ? Verdict.CHEAPER_FOR_BOTH : Verdict.CHEAPER_FOR_BUDGET_DEARER_FOR_PEOPLE;
        }
        return people < 0 ? Verdict.DEARER_FOR_BUDGET_CHEAPER_FOR_PEOPLE : Verdict.DEARER_FOR_BOTH;
    }

    /** Whether rooms that are estimated by positions are in what the two cost the budget. */
    public boolean restsOnEstimate() {
        return base.estimatedKroner() != 0 || other.estimatedKroner() != 0;
    }

    /**
     * How many percent dearer (above zero) or cheaper all rooms that are estimated must be for the two to cost municipality and state the same, to a tenth; empty where no
     * such estimate does, and where the estimates of both are alike.
     */
    public Optional<BigDecimal> evenRoomsPercent() {
        BigDecimal estimated = BigDecimal.valueOf(other.estimatedKroner() - base.estimatedKroner());
        BigDecimal more = BigDecimal.valueOf(-budgetChangeKroner() * 100);
        if (estimated.signum() == 0 || more.signum() == 0) {
            return Optional.empty();
        }
        return Optional.of(more.divide(estimated, 1, RoundingMode.HALF_UP))
                .filter(percent -> percent.compareTo(ALL_OF_IT) > 0);
    }

    public BreakEven breakEven() {
        return BreakEven.between(base, other);
    }

    /** For users who must come on a given weekday; empty where the offices of both are open on all of them. */
    public Optional<WeekdayChange> weekday() {
        return base.weekday().isPresent() || other.weekday().isPresent()
                ? Optional.of(new WeekdayChange(base, other))
                : Optional.empty();
    }

    /** The verdict as a sentence with its amounts; more of them when a given weekday is another matter, and when the budget rests on rooms that are estimated. */
    public String words(Language language) {
        String verdict = verdictWords(language);
        String sentence = weekday()
                .filter(any -> verdict() != Verdict.UNKNOWN)
                .map(weekday -> verdict + ". " + weekday.words(language))
                .orElse(verdict);
        if (verdict() == Verdict.UNKNOWN || !restsOnEstimate()) {
            return sentence;
        }
        String estimate = AccountWords.of(
                language,
                "estimate",
                AccountWords.kroner(language, base.estimatedKroner()),
                base.name(),
                AccountWords.kroner(language, other.estimatedKroner()),
                other.name());
        return sentence + ". " + estimate
                + evenRoomsPercent()
                        .map(percent -> ". "
                                + AccountWords.of(
                                        language,
                                        percent.signum() > 0 ? "estimate.even-dearer" : "estimate.even-cheaper",
                                        AccountWords.decimal(language, percent.abs())))
                        .orElse("");
    }

    /** When the cheaper becomes the dearer as an hour is worth more; on a given weekday too, where opening days make that another matter. */
    public String breakEvenWords(Language language) {
        return weekday()
                .filter(weekday -> weekday.verdict() != WeekdayChange.Verdict.UNKNOWN)
                .map(weekday -> AccountWords.of(
                        language,
                        "break-even.by-day",
                        breakEven().words(language),
                        weekday.breakEven().words(language)))
                .orElseGet(() -> breakEven().words(language));
    }

    private String verdictWords(Language language) {
        return AccountWords.of(
                language,
                "verdict." + verdict().name(),
                other.name(),
                base.name(),
                AccountWords.kroner(language, Math.abs(budgetChangeKroner())),
                AccountWords.kroner(language, Math.abs(changeKroner(Payer.USERS))),
                AccountWords.kroner(language, Math.abs(totalChangeKroner())),
                AccountWords.of(language, totalChangeKroner() < 0 ? "total.less" : "total.more"));
    }
}
