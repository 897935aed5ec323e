package no.omland.web.bill;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import no.omland.costshare.KeyComparison;
import no.omland.costshare.MemberPart;
import no.omland.web.answer.Listing;

/** One row for each member and key: what it pays, its part in percent to two decimals, and how much more or less that is than by the first key. */
public final class BillListing {

    /** A member by a key. */
    public record Row(String member, String key, MemberPart part, long changeKroner) {}

    private BillListing() {}

    public static Listing<Row> of(KeyComparison comparison) {
        List<Row> rows = comparison.rows().stream()
                .flatMap(row -> IntStream.range(0, comparison.keys().size())
                        .mapToObj(key -> new Row(
                                row.member(),
                                comparison.keys().get(key),
                                row.parts().get(key),
                                row.changeKroner().get(key))))
                .toList();
        return new Listing<>(rows)
                .column("member", Row::member)
                .column("key", Row::key)
                .column("kroner", row -> row.part().kroner())
                .column("percent", row -> percent(row.part()))
                .column("changeKroner", Row::changeKroner);
    }

    static BigDecimal percent(MemberPart part) {
        return BigDecimal.valueOf(part.percent()).setScale(2, RoundingMode.HALF_UP);
    }
}
