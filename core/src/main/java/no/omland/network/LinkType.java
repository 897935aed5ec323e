package no.omland.network;

/** What one travels on: {@code typeVeg} of the registers. */
public enum LinkType {
    /** For cars. */
    ROAD,
    /** A ferry that takes cars. */
    CAR_FERRY,
    /** A boat for people only. */
    PASSENGER_FERRY,
    /** For feet and cycles. */
    PATH,
    UNKNOWN;

    /** Whether one goes on board something. */
    public boolean isFerry() {
        return this == CAR_FERRY || this == PASSENGER_FERRY;
    }
}
