package no.omland.account;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.omland.issue.Language;

/** The prices that an account goes by. */
public enum RateKind {
    /** What staff are paid for driving their own car on duty. */
    STAFF_CAR("kr/km", "kr/kilometer", "kr/kilometre"),
    /** What it costs those who come to drive. */
    USER_CAR("kr/km", "kr/kilometer", "kr/kilometre"),
    /** What an hour of those who come is worth. */
    VALUE_OF_TIME("kr/t", "kr/h", "kr/time", "kr/hour", "kr/timer", "kr/hr"),
    /** How often one who gets the service comes to the office in a year. */
    VISITS(
            "besøk/år",
            "besok/ar",
            "/år",
            "/year",
            "visits/year",
            "visit/year",
            "besøkiåret",
            "gonger/år",
            "ganger/år",
            "times/year",
            "år",
            "year"),
    /** How many travel together, those who come and whoever is with them; the car is shared, the time is not. */
    PEOPLE_PER_CAR(
            "pers./bil",
            "personer",
            "person",
            "personar",
            "people",
            "persons",
            "personer/bil",
            "personar/bil",
            "people/car",
            "persons/car"),
    /** What a car with its driver pays to cross by ferry once. It differs from ferry to ferry, so the usual one is nothing, and accounts say that it is left out. */
    FERRY_FARE("kr/overfart", "kr/overfarten", "kr/overfarta", "kr/crossing", "kr/tur", "kr/ferje", "kr/ferry", "kr"),
    /** Carbon dioxide from a car on the road. */
    CAR_CO2("kg/km", "kgco2/km", "kgco₂/km", "kg/kilometer", "kg/kilometre");

    private final String unit;
    private final Set<String> spellings;

    RateKind(String unit, String... others) {
        this.unit = unit;
        spellings = Stream.concat(Stream.of(unit), Arrays.stream(others)).collect(Collectors.toUnmodifiableSet());
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

    /** Whether somebody who writes this behind the value means the unit of the kind; capitals, spaces, and "kroner per", "NOK/" or "kr pr." for "kr/" are as good. */
    public boolean isUnit(String written) {
        return spellings.contains(plain(written));
    }

    /** A unit in small letters, without spaces, with kr for the money and a stroke for per. */
    public static String plain(String unit) {
        return unit.toLowerCase(Locale.ROOT)
                .strip()
                .replaceAll("\\b(kroner|krone|nok)\\b", "kr")
                .replaceAll("(^|\\s)(per|pr\\.?|a|an)\\s", "/")
                .replaceAll("\\s", "");
    }

    /** As people read it behind the figure, in a language. */
    public String unit(Language language) {
        return AccountWords.of(language, "rate-unit." + name());
    }

    /** As it is written behind the figure in files, in one of its spellings. */
    public String unit() {
        return unit;
    }
}
