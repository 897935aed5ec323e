package no.omland.web.scenario;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import no.omland.scenario.evaluation.DemandKind;
import org.jspecify.annotations.Nullable;

/** Numbers of studies as answers give them: whole people, clients to one decimal since they are spread by population, minutes to one decimal, nothing where there is none. */
public final class Counts {

    private static final double TENTH_SECONDS_OF_A_MINUTE = 600;

    private Counts() {}

    public static Number count(double value, DemandKind kind) {
        return kind == DemandKind.PEOPLE ? (Number) Math.round(value) : rounded(value, 1);
    }

    static BigDecimal minutes(double tenthSeconds) {
        return rounded(tenthSeconds / TENTH_SECONDS_OF_A_MINUTE, 1);
    }

    static @Nullable BigDecimal minutes(OptionalDouble tenthSeconds) {
        return tenthSeconds.isPresent() ? minutes(tenthSeconds.getAsDouble()) : null;
    }

    static @Nullable BigDecimal minutes(OptionalInt tenthSeconds) {
        return tenthSeconds.isPresent() ? minutes(tenthSeconds.getAsInt()) : null;
    }

    /** Minutes times how many, whole. */
    static long personMinutes(double tenthSeconds) {
        return Math.round(tenthSeconds / TENTH_SECONDS_OF_A_MINUTE);
    }

    static @Nullable BigDecimal decimal(OptionalDouble value, int decimals) {
        return value.isPresent() ? rounded(value.getAsDouble(), decimals) : null;
    }

    /** As a word, for a year is not grouped by thousands. */
    static @Nullable String year(OptionalInt year) {
        return year.isPresent() ? String.valueOf(year.getAsInt()) : null;
    }

    static BigDecimal rounded(double value, int decimals) {
        return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
    }
}
