package no.omland.account;

import java.util.EnumMap;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * What it takes users in a year when they must come on a given weekday, in the mean of the weekdays on which an office that is open can be reached.
 *
 * @param kroner by post of users
 * @param hours on the way, of all of them, exact
 * @param kilometres on the road, exact
 * @param crossings by ferry, exact
 * @param co2Kilograms from the kilometres, exact
 * @param someDays users who reach an open office on some of the weekdays only; the other days are not in it
 * @param noDay users who reach one on no weekday; what it takes them is not in it
 */
public record WeekdayAccount(
        Map<Post, Long> kroner,
        BigFraction hours,
        BigFraction kilometres,
        BigFraction crossings,
        BigFraction co2Kilograms,
        BigFraction someDays,
        BigFraction noDay) {

    public WeekdayAccount {
        kroner = Map.copyOf(kroner);
    }

    static WeekdayAccount of(WeekdayFigures figures, Rates rates) {
        UserCosts users = UserCosts.of(figures.users(), rates);
        Map<Post, Long> kroner = new EnumMap<>(Post.class);
        users.lines().forEach(line -> kroner.merge(line.post(), line.kroner(), Long::sum));
        return new WeekdayAccount(
                kroner,
                users.hours(),
                users.kilometres(),
                users.allCrossings(),
                users.co2Kilograms(),
                figures.someDays(),
                figures.noDay());
    }

    public long kroner(Post post) {
        return kroner.getOrDefault(post, 0L);
    }

    /** Of all posts. */
    public long totalKroner() {
        return kroner.values().stream().mapToLong(each -> each).sum();
    }

    /** Whether everybody reaches an open office on some weekday. */
    public boolean isForAll() {
        return noDay.equals(BigFraction.ZERO);
    }
}
