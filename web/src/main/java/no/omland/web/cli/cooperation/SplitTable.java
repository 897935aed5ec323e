package no.omland.web.cli.cooperation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import no.omland.costshare.KeyComparison;
import no.omland.costshare.MemberPart;
import no.omland.web.answer.Listing;
import no.omland.web.cli.terminal.Texts;

/** A bill by several keys for people: a row for each member and one for all of them, a column of kroner for each key, and what each other key changes from the first. */
final class SplitTable {

    private SplitTable() {}

    private record Line(String name, List<Long> kroner, List<Long> change) {}

    static Listing<?> of(KeyComparison comparison, Texts texts) {
        List<Line> lines = new ArrayList<>();
        for (KeyComparison.Row row : comparison.rows()) {
            lines.add(new Line(
                    row.member(), row.parts().stream().map(MemberPart::kroner).toList(), row.changeKroner()));
        }
        lines.add(
                new Line(texts.text("share.sum"), sums(lines, comparison.keys().size()), List.of()));
        Listing<Line> table = new Listing<>(lines).column("member", Line::name);
        List<String> keys = comparison.keys();
        IntStream.range(0, keys.size())
                .forEach(key -> table.named(keys.get(key), line -> line.kroner().get(key)));
        IntStream.range(1, keys.size())
                .forEach(key -> table.named(
                        "± " + keys.get(key),
                        line -> line.change().isEmpty()
                                ? null
                                : signed(line.change().get(key), texts)));
        return table;
    }

    private static List<Long> sums(List<Line> lines, int keys) {
        return IntStream.range(0, keys)
                .mapToObj(key ->
                        lines.stream().mapToLong(line -> line.kroner().get(key)).sum())
                .toList();
    }

    private static String signed(long kroner, Texts texts) {
        return sign(kroner) + texts.number(Math.abs(kroner));
    }

    /** A change with its sign, at most one decimal. */
    static String signed(double change, Texts texts) {
        return sign(change)
                + texts.decimal(BigDecimal.valueOf(Math.abs(change))
                        .setScale(change == Math.rint(change) ? 0 : 1, RoundingMode.HALF_UP));
    }

    private static String sign(double change) {
        return change > 0 ? "+" : change < 0 ? "\u2212" : "";
    }
}
