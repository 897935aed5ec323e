package no.omland.web.travel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.omland.issue.DataException;
import no.omland.travel.SpeedRow;
import no.omland.travel.SpeedTable;
import no.omland.web.answer.Listing;
import org.jspecify.annotations.Nullable;

/** The speed table as a list: each row with what it was before somebody changed it, and where its figures come from. */
public final class SpeedListing {

    private static final String ALL = "*";

    private SpeedListing() {}

    /** @param words what constants are called */
    public static Listing<SpeedRow> of(SpeedTable speeds, Function<Enum<?>, String> words) {
        List<SpeedRow> changed = speeds.changes();
        return new Listing<>(speeds.rows())
                .column("speedKind", row -> words.apply(row.kind()))
                .column("roadClass", row -> row.roadClass().map(words::apply).orElse(ALL))
                .column("structure", row -> row.structure().map(words::apply).orElse(ALL))
                .column("unit", row -> row.kind().unit())
                .column("summer", row -> figure(row.summer()))
                .column("winter", row -> figure(row.winter()))
                .column("changed", changed::contains)
                .column("usualSummer", row -> usual(row, SpeedRow::summer))
                .column("usualWinter", row -> usual(row, SpeedRow::winter))
                .column("source", SpeedRow::source)
                .column(
                        "usualSource",
                        row -> SpeedTable.defaultFor(row).map(SpeedRow::source).orElse(null));
    }

    private static @Nullable BigDecimal usual(SpeedRow row, Function<SpeedRow, Double> figure) {
        Optional<SpeedRow> usual = SpeedTable.defaultFor(row);
        return usual.isEmpty() ? null : figure(figure.apply(usual.get()));
    }

    private static BigDecimal figure(double value) {
        BigDecimal plain = BigDecimal.valueOf(value).stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    /**
     * The table with one row changed.
     *
     * @param text such as {@code ROAD,COUNTY,*,55,50,own measurements}; the source may be left out
     * @throws DataException when it is no row, or its figures cannot be
     */
    public static SpeedTable with(SpeedTable speeds, String text) {
        String[] parts = text.split(",", 6);
        if (parts.length < 5) {
            throw DataException.use("speeds.form", "--set", text);
        }
        SpeedRow row = SpeedRow.of(
                parts[0], parts[1], parts[2], parts[3], parts[4], parts.length > 5 ? parts[5] : "", "--set " + text);
        List<SpeedRow> changes = new ArrayList<>(speeds.changes());
        changes.removeIf(row::isFor);
        changes.add(row);
        return SpeedTable.changed(changes, "--set");
    }
}
