package no.omland.account;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import no.omland.importing.document.DocumentValue;
import no.omland.issue.DataException;

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

    /**
     * The usual rates with those that a document gives instead, as in
     *
     * <pre>{@code
     * value-of-time: {value: 100, source: Vedtak i rådet, date: 2026-05-01}
     * }</pre>
     *
     * @throws DataException naming the file and line where a rate is unknown, has no value or no source, or a value that cannot be
     */
    public static Rates of(DocumentValue document) {
        Rates all = USUAL;
        for (Map.Entry<String, DocumentValue> entry : document.entries().entrySet()) {
            DocumentValue given = entry.getValue();
            RateKind kind = kind(entry.getKey())
                    .orElseThrow(() -> DataException.data(
                            "account.unknown-rate",
                            given.where(),
                            entry.getKey(),
                            Arrays.stream(RateKind.values()).map(RateKind::key).collect(Collectors.joining(", "))));
            given.only("value", "source", "date");
            BigDecimal value = given.get("value").number();
            if (value.signum() < 0 || kind == RateKind.PEOPLE_PER_CAR && value.signum() == 0) {
                throw DataException.data("account.rate-value", given.where(), entry.getKey(), value.toPlainString());
            }
            String date = given.find("date").map(DocumentValue::text).orElse("");
            all = all.with(new Rate(kind, value, given.get("source").text(), date));
        }
        return all;
    }

    private static Optional<RateKind> kind(String key) {
        return Arrays.stream(RateKind.values())
                .filter(kind -> kind.key().equals(key.strip()))
                .findFirst();
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
                RateKind kind = kind(row.getField("rate")).orElseThrow();
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
