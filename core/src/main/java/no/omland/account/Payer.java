package no.omland.account;

/** Who bears a cost. */
public enum Payer {
    MUNICIPALITY,
    STATE,
    /** Those who come to the office: their own travel and their own time. */
    USERS;
}
