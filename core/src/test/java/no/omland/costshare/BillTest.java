package no.omland.costshare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import no.omland.issue.DataException;
import no.omland.issue.Language;
import org.junit.jupiter.api.Test;

final class BillTest {

    @Test
    void leftoverKronerGoToTheFirstOfEqualRemainders() {
        Bill bill = new Bill("tre", 100, List.of(member("A", "1"), member("B", "1"), member("C", "1")));

        assertThat(bill.split(new EqualParts()).stream().map(MemberPart::kroner))
                .containsExactly(34L, 33L, 33L);
        assertThat(new Bill("tilbake", -100, bill.members())
                        .split(new EqualParts()).stream().map(MemberPart::kroner))
                .containsExactly(-34L, -33L, -33L);
    }

    @Test
    void anyKeyAddsUpToTheKroneAndNobodyIsAKroneFromItsPart() {
        Random random = new Random(11);
        for (int round = 0; round < 200; round++) {
            List<Member> members = IntStream.rangeClosed(0, random.nextInt(30))
                    .mapToObj(i -> member("M" + i, random.nextInt(20_000) + "." + random.nextInt(10)))
                    .toList();
            long total = Math.abs(random.nextLong() % 1_000_000_000_000L);
            CostKey half = new CombinedKey(List.of(
                    new CombinedKey.Share(new BigDecimal("12.5"), new EqualParts()),
                    new CombinedKey.Share(new BigDecimal("87.5"), new ByFigure("people"))));

            List<MemberPart> split = new Bill("b", total, members).split(half);

            assertThat(split.stream().mapToLong(MemberPart::kroner).sum()).isEqualTo(total);
            assertThat(split)
                    .allSatisfy(part -> assertThat(Math.abs(part.part().doubleValue() * total - part.kroner()))
                            .isLessThan(1 + total * 1e-15));
        }
    }

    @Test
    void keysSideBySideTellWhoGainsAndWhoLoses() {
        Bill bill = new Bill("b", 1000, List.of(member("Liten", "100"), member("Stor", "900")));
        Map<String, CostKey> keys = new LinkedHashMap<>();
        keys.put("likt", new EqualParts());
        keys.put("folketall", new ByFigure("people"));

        KeyComparison comparison = KeyComparison.of(bill, keys);

        assertThat(comparison.keys()).containsExactly("likt", "folketall");
        assertThat(comparison.rows().get(0).changeKroner()).containsExactly(0L, -400L);
        assertThat(comparison.rows().get(1).changeKroner()).containsExactly(0L, 400L);
        assertThat(comparison.rows().get(1).parts().get(1).percent()).isEqualTo(90);
    }

    @Test
    void whatCannotBeSplitSaysWhy() {
        refused("costshare.no-members", () -> new Bill("b", 1, List.of()));
        refused("costshare.member-twice", () -> new Bill("b", 1, List.of(member("A", "1"), member("A", "2"))));
        Bill bill = new Bill("b", 1, List.of(member("A", "0"), member("B", "0")));
        refused("costshare.all-zero", () -> bill.split(new ByFigure("people")));
        refused("costshare.no-figure", () -> bill.split(new ByFigure("cases")));
        refused(
                "costshare.negative-figure",
                () -> new Bill("b", 1, List.of(member("A", "-1"))).split(new ByFigure("people")));
        refused(
                "costshare.percents",
                () -> new Bill("b", 1, List.of(member("A", "60"), member("B", "39.5")))
                        .split(new FixedPercents("people")));
        refused("costshare.shares", () -> bill.split(combined("30")));
        refused("costshare.negative-share", () -> bill.split(combined("-5", "105")));
        refused("costshare.no-keys", () -> KeyComparison.of(bill, Map.of()));
        assertThatThrownBy(() -> bill.split(new ByFigure("cases")))
                .isInstanceOfSatisfying(
                        DataException.class,
                        e -> assertThat(e.message(Language.BOKMAAL))
                                .isEqualTo("b: A mangler tall i kolonnen «cases», som nøkkelen går etter"));
    }

    private static CostKey combined(String... percents) {
        return new CombinedKey(Arrays.stream(percents)
                .map(percent -> new CombinedKey.Share(new BigDecimal(percent), new EqualParts()))
                .toList());
    }

    private static void refused(String code, Runnable wish) {
        assertThatThrownBy(wish::run)
                .isInstanceOfSatisfying(
                        DataException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    private static Member member(String name, String people) {
        return new Member(name, Map.of("people", new BigDecimal(people)));
    }
}
