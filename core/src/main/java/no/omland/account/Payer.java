package no.omland.account;

/** Who bears a cost. */
public enum Payer {
    MUNICIPALITY,
    STATE,
    /** Those who come to the office: their own travel and their own time. */
    USERS;

    /** Whether it is paid out of a public budget. */
    public boolean isBudget() {
        return this != USERS;
    }
}
