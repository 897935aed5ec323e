package no.omland.account;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A rate of every kind. Never changes. The usual ones are in {@code rates.csv} beside this class. */
public final class Rates {

    private static final Rates USUAL = read();

    private final Map<RateKind, Rate> rates;

    private Rates(Map<RateKind, Rate> rates) {
        this.rates = rates;
    }

    /** Those that hold when nobody says otherwise, each with its source. */
    public static Rates usual() {
        return USUAL;
    }

    public Rates with(Rate rate) {
        Map<RateKind, Rate> changed = new EnumMap<>(rates);
        changed.put(rate.kind(), rate);
        return new Rates(changed);
    }

    public Rate get(RateKind kind) {
        return Objects.requireNonNull(rates.get(kind));
    }

    public BigDecimal value(RateKind kind) {
        return get(kind).value();
    }

    /** All of them, in the order of their kinds. */
    public List<Rate> list() {
        return List.copyOf(rates.values());
    }

    private static Rates read() {
        Map<RateKind, Rate> read = new EnumMap<>(RateKind.class);
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(
                        Objects.requireNonNull(Rates.class.getResourceAsStream("rates.csv")),
                        StandardCharsets.UTF_8))) {
            for (NamedCsvRecord row : rows) {
                RateKind kind = RateKind.find(row.getField("rate")).orElseThrow();
                read.put(
                        kind,
                        new Rate(
                                kind,
                                new BigDecimal(row.getField("value")),
                                row.getField("source"),
                                row.getField("date")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (read.size() != RateKind.values().length) {
            throw new IllegalStateException("rates.csv has " + read.keySet());
        }
        return new Rates(read);
    }
}
