package no.omland.web.travel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import no.omland.travel.Trip;
import org.jspecify.annotations.Nullable;

/** Times and lengths as answers give them: one decimal, and nothing where there is no way. */
public final class Amounts {

    private static final double TENTH_SECONDS_OF_A_MINUTE = 600;

    private Amounts() {}

    public static BigDecimal minutes(long tenthSeconds) {
        return rounded(tenthSeconds / TENTH_SECONDS_OF_A_MINUTE);
    }

    static @Nullable BigDecimal minutes(Optional<Trip> trip) {
        return trip.map(each -> minutes(each.tenthSeconds())).orElse(null);
    }

    static @Nullable BigDecimal kilometres(Optional<Trip> trip) {
        return trip.map(each -> rounded(each.kilometres())).orElse(null);
    }

    static @Nullable Integer ferries(Optional<Trip> trip) {
        return trip.map(Trip::ferries).orElse(null);
    }

    public static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
    }
}
