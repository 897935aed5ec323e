package no.omland.account;

import java.math.BigDecimal;
import java.math.RoundingMode;
import no.omland.issue.Language;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * What an hour of those who come must be worth for two accounts to cost the same. Both are straight lines in the value of time, so that they meet once, or never.
 */
public sealed interface BreakEven {

    /**
     * Below the value one is cheaper, above it the other.
     *
     * @param kronerPerHour more than 0, to the øre
     */
    record At(BigDecimal kronerPerHour, String cheaperBelow, String cheaperAbove) implements BreakEven {}

    /** Whatever an hour is worth, one is cheaper. */
    record Never(String cheaper, String dearer) implements BreakEven {}

    /** They cost the same whatever an hour is worth. */
    record Always(String one, String other) implements BreakEven {}

    /** Nothing can be said, since costs are missing. */
    record Unknown(int missing) implements BreakEven {}

    /** In closed form: the difference of what is paid in kroner, divided by the difference of hours. */
    static BreakEven between(Account one, Account other) {
        int missing = one.missing().size() + other.missing().size();
        if (missing > 0) {
            return new Unknown(missing);
        }
        return between(
                one,
                other,
                withoutTime(other) - withoutTime(one),
                other.userHours().subtract(one.userHours()));
    }

    /** The same where users must come on a given weekday; those who cannot come then make it unknown. */
    static BreakEven betweenOnWeekday(Account one, Account other) {
        int missing = one.missing().size() + other.missing().size();
        if (missing > 0) {
            return new Unknown(missing);
        }
        return between(
                one,
                other,
                other.weekdayWithoutTimeKroner() - one.weekdayWithoutTimeKroner(),
                other.weekdayUserHours().subtract(one.weekdayUserHours()));
    }

    /**
     * @param dearer kroner that the other costs more, time apart
     * @param moreHours that users of the other are on the way more
     */
    private static BreakEven between(Account one, Account other, long dearer, BigFraction moreHours) {
        int hours = moreHours.compareTo(BigFraction.ZERO);
        if (hours == 0 || dearer == 0) {
            // With equal kroner they meet where an hour is worth nothing, and above that the one with fewer hours is
            // cheaper.
            int order = dearer != 0 ? Long.signum(dearer) : hours;
            return order == 0
                    ? new Always(one.name(), other.name())
                    : order > 0 ? new Never(one.name(), other.name()) : new Never(other.name(), one.name());
        }
        if (Long.signum(dearer) == hours) {
            return dearer > 0 ? new Never(one.name(), other.name()) : new Never(other.name(), one.name());
        }
        BigDecimal value = BigFraction.of(-dearer).divide(moreHours).bigDecimalValue(2, RoundingMode.HALF_UP);
        return dearer < 0 ? new At(value, other.name(), one.name()) : new At(value, one.name(), other.name());
    }

    private static long withoutTime(Account account) {
        return account.totalKroner() - account.kroner(Post.USER_TIME);
    }

    /** As in {@code Sentralt is cheaper as long as an hour is worth less than 214.30 kroner, I dag when it is worth more}. */
    default String words(Language language) {
        if (this instanceof At at) {
            return AccountWords.of(
                    language,
                    "break-even.at",
                    AccountWords.of(language, "kroner", AccountWords.decimal(language, at.kronerPerHour())),
                    at.cheaperBelow(),
                    at.cheaperAbove());
        }
        if (this instanceof Never never) {
            return AccountWords.of(language, "break-even.never", never.cheaper(), never.dearer());
        }
        if (this instanceof Always always) {
            return AccountWords.of(language, "break-even.always", always.one(), always.other());
        }
        return AccountWords.of(language, "break-even.unknown", String.valueOf(((Unknown) this).missing()));
    }
}
