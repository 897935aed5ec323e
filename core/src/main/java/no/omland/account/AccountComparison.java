package no.omland.account;

import no.omland.issue.Language;
import org.apache.commons.numbers.fraction.BigFraction;

/** One account against another: what changes, and for whom. */
public record AccountComparison(Account base, Account other) {

    /** Who gains and who loses; the smaller budget of the other account can be people's loss. */
    public enum Verdict {
        CHEAPER_FOR_BOTH,
        /** Cheaper for the budget only because people pay for it with travel and time. */
        CHEAPER_FOR_BUDGET_DEARER_FOR_PEOPLE,
        DEARER_FOR_BUDGET_CHEAPER_FOR_PEOPLE,
        DEARER_FOR_BOTH,
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

    /** No change of one side counts as its being no dearer. */
    public Verdict verdict() {
        if (!base.isComplete() || !other.isComplete()) {
            return Verdict.UNKNOWN;
        }
        long budget = budgetChangeKroner();
        long people = changeKroner(Payer.USERS);
        if (budget == 0 && people == 0) {
            return Verdict.SAME;
        }
        if (budget <= 0 && people <= 0) {
            return Verdict.CHEAPER_FOR_BOTH;
        }
        if (budget >= 0 && people >= 0) {
            return Verdict.DEARER_FOR_BOTH;
        }
        return budget < 0 ? Verdict.CHEAPER_FOR_BUDGET_DEARER_FOR_PEOPLE : Verdict.DEARER_FOR_BUDGET_CHEAPER_FOR_PEOPLE;
    }

    public BreakEven breakEven() {
        return BreakEven.between(base, other);
    }

    /** The verdict as a sentence with its amounts. */
    public String words(Language language) {
        return AccountWords.of(
                language,
                "verdict." + verdict().name(),
                other.name(),
                base.name(),
                AccountWords.whole(language, Math.abs(budgetChangeKroner())),
                AccountWords.whole(language, Math.abs(changeKroner(Payer.USERS))),
                AccountWords.whole(language, Math.abs(totalChangeKroner())),
                AccountWords.of(language, totalChangeKroner() < 0 ? "total.less" : "total.more"));
    }
}
