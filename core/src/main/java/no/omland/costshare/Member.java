package no.omland.costshare;

import java.math.BigDecimal;
import java.util.Map;

/**
 * One who bears a part of a bill.
 *
 * @param figures what a key can go by, by the name of the column: people at a date, cases, a percent that was agreed
 */
public record Member(String name, Map<String, BigDecimal> figures) {

    public Member {
        figures = Map.copyOf(figures);
    }
}
