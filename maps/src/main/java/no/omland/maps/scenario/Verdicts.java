package no.omland.maps.scenario;

import no.omland.account.AccountComparison;
import no.omland.account.Payer;

/** Which sentence a comparison of accounts is told by. */
final class Verdicts {

    private Verdicts() {}

    /** The verdict; where one of the two sides does not change at all, that is said instead of a saving of nothing. */
    static String key(AccountComparison comparison) {
        AccountComparison.Verdict verdict = comparison.verdict();
        if (verdict == AccountComparison.Verdict.UNKNOWN || verdict == AccountComparison.Verdict.SAME) {
            return verdict.name();
        }
        long budget = comparison.budgetChangeKroner();
        long people = comparison.changeKroner(Payer.USERS);
        if (budget == 0) {
            return people < 0 ? "SAME_BUDGET_CHEAPER_FOR_PEOPLE" : "SAME_BUDGET_DEARER_FOR_PEOPLE";
        }
        if (people == 0) {
            return budget < 0 ? "CHEAPER_BUDGET_SAME_FOR_PEOPLE" : "DEARER_BUDGET_SAME_FOR_PEOPLE";
        }
        return verdict.name();
    }
}
