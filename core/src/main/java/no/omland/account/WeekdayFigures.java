package no.omland.account;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Users who must come on a given weekday, Monday to Friday, and go to an office that is open then.
 *
 * @param users those who get to one, each place's spread evenly over the weekdays on which it does
 * @param someDays how many get to one on some of the weekdays only; the other days are not in it
 * @param noDay how many get to one on no weekday, though they do on a day of their own choosing; they are not in it
 */
public record WeekdayFigures(List<UserGroup> users, BigFraction someDays, BigFraction noDay) {

    public WeekdayFigures {
        users = List.copyOf(users);
    }
}
