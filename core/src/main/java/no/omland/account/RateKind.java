package no.omland.account;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The prices that an account goes by. */
public enum RateKind {
    /** What staff are paid for driving their own car on duty. */
    STAFF_CAR("kr/km"),
    /** What it costs those who come to drive. */
    USER_CAR("kr/km"),
    /** What an hour of those who come is worth. */
    VALUE_OF_TIME("kr/t"),
    /** How often one who gets the service comes to the office in a year. */
    VISITS("besøk/år"),
    /** How many travel together, those who come and whoever is with them; the car is shared, the time is not. */
    PEOPLE_PER_CAR("personer"),
    /** What a car with its driver pays to cross by ferry once. It differs from ferry to ferry, so the usual one is nothing, and accounts say that it is left out. */
    FERRY_FARE("kr/overfart"),
    /** Carbon dioxide from a car on the road. */
    CAR_CO2("kg/km");

    private final String unit;

    RateKind(String unit) {
        this.unit = unit;
    }

    /** As it is written in files: {@code value-of-time}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind that is written so; empty when none is. */
    public static Optional<RateKind> find(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }

    /** Whether a rate of this kind can have the value: 0 or more, and for people per car more than 0. */
    public boolean canBe(BigDecimal value) {
        return value.signum() > 0 || value.signum() == 0 && this != PEOPLE_PER_CAR;
    }

    /** As it is written behind the figure. */
    public String unit() {
        return unit;
    }
}
