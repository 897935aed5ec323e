package no.omland.account;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * What a set of offices costs in a year, line by line.
 *
 * @param missing what is in no sum, since it is not known
 * @param userHours hours on the way, of all who come, exact
 * @param userKilometres kilometres on the road of all who come, exact; what ferries sail is not in it
 * @param ferryCrossings how many times a car of theirs crosses by each ferry, by its name, exact
 * @param co2Kilograms from those kilometres, exact; what ferries let out is not in it
 * @param weekday what it takes users who must come on a given weekday; empty where that is what it takes them on a day of their own choosing
 */
public record Account(
        String name,
        Rates rates,
        List<AccountLine> lines,
        List<MissingFigure> missing,
        BigFraction userHours,
        BigFraction userKilometres,
        SortedMap<String, BigFraction> ferryCrossings,
        BigFraction co2Kilograms,
        Optional<WeekdayAccount> weekday) {

    public Account {
        lines = List.copyOf(lines);
        missing = List.copyOf(missing);
        ferryCrossings = Collections.unmodifiableSortedMap(new TreeMap<>(ferryCrossings));
    }

    /** How many times a car of theirs crosses by any ferry, exact. */
    public BigFraction userCrossings() {
        return ferryCrossings.values().stream().reduce(BigFraction.ZERO, BigFraction::add);
    }

    public static Account of(AccountFigures figures, Rates rates) {
        List<AccountLine> lines = new ArrayList<>();
        List<MissingFigure> missing = new ArrayList<>();
        OfficeCosts offices = new OfficeCosts(lines, missing);
        figures.offices().forEach(office -> offices.add(office, figures.shared()));
        lines.addAll(figures.shared());
        UserCosts users = UserCosts.of(figures.users(), rates);
        lines.addAll(users.lines());
        missing.addAll(users.missing());
        return new Account(
                figures.name(),
                rates,
                lines,
                missing,
                users.hours(),
                users.kilometres(),
                users.crossings(),
                users.co2Kilograms(),
                figures.weekday().map(weekday -> WeekdayAccount.of(weekday, rates)));
    }

    public long kroner(Post post, Payer payer) {
        return lines.stream()
                .filter(line -> line.post() == post && line.payer() == payer)
                .mapToLong(AccountLine::kroner)
                .sum();
    }

    public long kroner(Payer payer) {
        return lines.stream()
                .filter(line -> line.payer() == payer)
                .mapToLong(AccountLine::kroner)
                .sum();
    }

    public long kroner(Post post) {
        return lines.stream()
                .filter(line -> line.post() == post)
                .mapToLong(AccountLine::kroner)
                .sum();
    }

    /** What municipality and state pay. */
    public long budgetKroner() {
        return totalKroner() - kroner(Payer.USERS);
    }

    public long totalKroner() {
        return lines.stream().mapToLong(AccountLine::kroner).sum();
    }

    /** What of the rooms is an estimate by positions. */
    public long estimatedKroner() {
        return kroner(Post.ROOMS_BY_POSITION);
    }

    /** What users pay when they must come on a given weekday. */
    public long weekdayUsersKroner() {
        return weekday.map(WeekdayAccount::totalKroner).orElseGet(() -> kroner(Payer.USERS));
    }

    /** Whether nothing is missing. */
    public boolean isComplete() {
        return missing.isEmpty();
    }
}
