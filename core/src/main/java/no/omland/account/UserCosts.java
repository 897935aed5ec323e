package no.omland.account;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import no.omland.costshare.LargestRemainder;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * What it takes those who come. Each group's kroner are whole and add up to the exact sum, rounded once.
 *
 * @param lines for each group that has a way, its drive, its ferries and its time
 * @param missing the groups that have none
 * @param crossings by ferry, by the names of journeys
 */
record UserCosts(
        List<AccountLine> lines,
        List<MissingFigure> missing,
        BigFraction hours,
        BigFraction kilometres,
        SortedMap<String, BigFraction> crossings,
        BigFraction co2Kilograms) {

    private static final int TENTH_SECONDS_AN_HOUR = 36_000;
    private static final int METRES_A_KILOMETRE = 1000;

    static UserCosts of(List<UserGroup> groups, Rates rates) {
        BigFraction visits = rate(rates, RateKind.VISITS);
        BigFraction perCar = rate(rates, RateKind.PEOPLE_PER_CAR);
        List<UserGroup> reached = new ArrayList<>();
        List<MissingFigure> missing = new ArrayList<>();
        List<BigFraction> hours = new ArrayList<>();
        List<BigFraction> kilometres = new ArrayList<>();
        SortedMap<String, BigFraction> crossings = new TreeMap<>();
        List<BigFraction> fares = new ArrayList<>();
        for (UserGroup group : groups) {
            if (group.journey().isEmpty()) {
                for (Post post : List.of(Post.USER_TRAVEL, Post.USER_TIME)) {
                    missing.add(new MissingFigure(
                            group.place(),
                            post,
                            Optional.of(Payer.USERS),
                            MissingFigure.Reason.NO_WAY,
                            group.users()
                                    .bigDecimalValue(0, RoundingMode.CEILING)
                                    .longValueExact()));
                }
                continue;
            }
            UserGroup.Journey journey = group.journey().get();
            BigFraction journeys = visits.multiply(group.users());
            reached.add(group);
            // Whoever comes along has the same journey, so their time counts, while the car is one.
            hours.add(journeys.multiply(perCar)
                    .multiply(BigFraction.of(
                            BigInteger.valueOf(journey.tenthSeconds()), BigInteger.valueOf(TENTH_SECONDS_AN_HOUR))));
            kilometres.add(journeys.multiply(
                    BigFraction.of(BigInteger.valueOf(journey.roadMetres()), BigInteger.valueOf(METRES_A_KILOMETRE))));
            BigFraction fare = BigFraction.ZERO;
            for (Map.Entry<String, Long> ferry : journey.crossings().entrySet()) {
                BigFraction times = journeys.multiply(BigInteger.valueOf(ferry.getValue()));
                crossings.merge(ferry.getKey(), times, BigFraction::add);
                fare = fare.add(times.multiply(OfficeCosts.exact(rates.fare(ferry.getKey()))));
            }
            fares.add(fare);
        }
        List<AccountLine> lines = new ArrayList<>();
        lines(lines, Post.USER_TRAVEL, reached, kilometres, rate(rates, RateKind.USER_CAR));
        lines(lines, Post.USER_FERRIES, reached, fares, BigFraction.ONE);
        lines(lines, Post.USER_TIME, reached, hours, rate(rates, RateKind.VALUE_OF_TIME));
        BigFraction allKilometres = sum(kilometres);
        return new UserCosts(
                lines,
                missing,
                sum(hours),
                allKilometres,
                crossings,
                allKilometres.multiply(rate(rates, RateKind.CAR_CO2)));
    }

    private static void lines(
            List<AccountLine> lines, Post post, List<UserGroup> groups, List<BigFraction> amounts, BigFraction price) {
        BigFraction all = sum(amounts);
        long[] kroner = new long[groups.size()];
        if (!all.equals(BigFraction.ZERO)) {
            long total =
                    all.multiply(price).bigDecimalValue(0, RoundingMode.HALF_UP).longValueExact();
            kroner = LargestRemainder.split(
                    total, amounts.stream().map(amount -> amount.divide(all)).toList());
        }
        for (int i = 0; i < groups.size(); i++) {
            lines.add(new AccountLine(post, Payer.USERS, groups.get(i).place(), kroner[i]));
        }
    }

    /** By all ferries together. */
    BigFraction allCrossings() {
        return sum(List.copyOf(crossings.values()));
    }

    private static BigFraction sum(List<BigFraction> amounts) {
        return amounts.stream().reduce(BigFraction.ZERO, BigFraction::add);
    }

    private static BigFraction rate(Rates rates, RateKind kind) {
        BigDecimal value = rates.value(kind);
        return OfficeCosts.exact(value);
    }
}
