package no.omland.dataset.scenario;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import no.omland.account.Account;
import no.omland.account.AccountLine;
import no.omland.account.Payer;
import no.omland.costshare.Bill;
import no.omland.costshare.ByFigure;
import no.omland.costshare.CostKey;
import no.omland.costshare.EqualParts;
import no.omland.costshare.KeyComparison;
import no.omland.costshare.Member;
import no.omland.municipality.MunicipalityNumber;
import no.omland.scenario.Office;
import no.omland.scenario.evaluation.DemandKind;
import no.omland.scenario.evaluation.DemandPlaces;
import no.omland.scenario.evaluation.Visits;

/**
 * What the municipalities pay of one office, split among those it is there for: a calculation by keys that agreements use, which no agreement has made. To the krone, by largest remainder.
 *
 * @param office its name in the scenario
 * @param kroner all that municipalities pay of it; what no single office has is not in it
 * @param isTold whether the office tells whom it is there for; where it does not, they are the municipalities whose people go to it, and only those people count
 * @param members by the digits of their numbers, with their figures under the names of {@link Key}
 * @param comparison keys by the names of {@link Key}, the first of them first
 */
public record OfficeShares(String office, long kroner, boolean isTold, List<Member> members, KeyComparison comparison) {

    /** What a split goes by. */
    public enum Key {
        EQUAL,
        PEOPLE,
        /** Only where the study counts clients. */
        CLIENTS
    }

    private static final int DECIMALS = 3;

    public OfficeShares {
        members = List.copyOf(members);
    }

    /** Of each office of an account that several municipalities share, in the order of the scenario. @param visits of the same scenario */
    public static List<OfficeShares> of(Account account, Visits visits) {
        List<OfficeShares> shares = new ArrayList<>();
        for (int i = 0; i < visits.offices().size(); i++) {
            String name = visits.offices().get(i).name();
            Office office = visits.offices().get(i).office();
            long kroner = account.lines().stream()
                    .filter(line ->
                            line.payer() == Payer.MUNICIPALITY && line.who().equals(name))
                    .mapToLong(AccountLine::kroner)
                    .sum();
            List<Member> members = members(visits, i, office);
            if (kroner != 0 && members.size() > 1) {
                Bill bill = new Bill(name, kroner, members);
                shares.add(new OfficeShares(
                        name, kroner, !office.serves().isEmpty(), members, KeyComparison.of(bill, keys(members))));
            }
        }
        return shares;
    }

    /** A key of which nobody has anything is none. */
    private static Map<String, CostKey> keys(List<Member> members) {
        Map<String, CostKey> keys = new LinkedHashMap<>();
        keys.put(Key.EQUAL.name(), new EqualParts());
        for (Key key : List.of(Key.PEOPLE, Key.CLIENTS)) {
            if (members.stream().anyMatch(member -> figure(member, key).signum() > 0)) {
                keys.put(key.name(), new ByFigure(key.name()));
            }
        }
        return keys;
    }

    /** What a member has of a key; 0 of {@link Key#EQUAL}. */
    public static BigDecimal figure(Member member, Key key) {
        return Optional.ofNullable(member.figures().get(key.name())).orElse(BigDecimal.ZERO);
    }

    private static List<Member> members(Visits visits, int office, Office told) {
        SortedMap<MunicipalityNumber, double[]> figures = new TreeMap<>();
        DemandPlaces places = visits.places();
        told.serves().forEach(number -> figures.put(number, new double[2]));
        for (int place = 0; place < places.size(); place++) {
            MunicipalityNumber number = places.get(place).municipality().orElse(null);
            boolean isIts = told.serves().isEmpty()
                    ? visits.office(place).equals(OptionalInt.of(office))
                    : number != null && told.serves().contains(number);
            if (number != null && isIts) {
                double[] sums = figures.computeIfAbsent(number, any -> new double[2]);
                sums[0] += places.weight(DemandKind.PEOPLE, place);
                sums[1] += places.weight(DemandKind.CLIENTS, place);
            }
        }
        return figures.entrySet().stream()
                .filter(each -> !told.serves().isEmpty() || each.getValue()[0] > 0)
                .map(each -> new Member(
                        each.getKey().digits(),
                        Map.of(
                                Key.PEOPLE.name(), exact(each.getValue()[0]),
                                Key.CLIENTS.name(), exact(each.getValue()[1]))))
                .toList();
    }

    /** Sums of parts differ in the last bit; what is told has fewer decimals than this. */
    private static BigDecimal exact(double sum) {
        return BigDecimal.valueOf(sum).setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
