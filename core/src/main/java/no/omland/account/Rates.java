package no.omland.account;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A rate of every kind, and what single ferries cost. Never changes. The usual ones are in {@code rates.csv} beside this class. */
public final class Rates {

    private static final Rates USUAL = read();

    private final Map<RateKind, Rate> rates;
    private final Map<String, BigDecimal> fares;

    private Rates(Map<RateKind, Rate> rates, Map<String, BigDecimal> fares) {
        this.rates = rates;
        this.fares = fares;
    }

    /** Those that hold when nobody says otherwise, each with its source. */
    public static Rates usual() {
        return USUAL;
    }

    public Rates with(Rate rate) {
        Map<RateKind, Rate> changed = new EnumMap<>(rates);
        changed.put(rate.kind(), rate);
        return new Rates(changed, fares);
    }

    /**
     * With ferries that have a fare of their own, which goes before the general one; its source and date are those of {@link RateKind#FERRY_FARE}.
     *
     * @param kroner for a car with its driver to cross once, 0 or more, by the names that journeys call the ferries by
     */
    public Rates withFares(Map<String, BigDecimal> kroner) {
        kroner.forEach((ferry, fare) -> {
            if (fare.signum() < 0) {
                throw new IllegalArgumentException("the fare of " + ferry + " cannot be " + fare.toPlainString());
            }
        });
        return new Rates(rates, Collections.unmodifiableMap(new LinkedHashMap<>(kroner)));
    }

    /** The fares of ferries that have one of their own, by name, in the order they were given. */
    public Map<String, BigDecimal> fares() {
        return fares;
    }

    /** What a car with its driver pays to cross once: the ferry's own fare, else the general one. */
    public BigDecimal fare(String ferry) {
        return fares.getOrDefault(ferry, value(RateKind.FERRY_FARE));
    }

    public Rate get(RateKind kind) {
        return Objects.requireNonNull(rates.get(kind));
    }

    public BigDecimal value(RateKind kind) {
        return get(kind).value();
    }

    /** Whether somebody told what a ferry costs: a fare of its own, of nothing too, or a general one above nothing. */
    public boolean isFareTold(String ferry) {
        return fares.containsKey(ferry) || value(RateKind.FERRY_FARE).signum() > 0;
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
        return new Rates(read, Map.of());
    }
}
