package no.omland.scenario.bill;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.omland.costshare.Bill;
import no.omland.costshare.ByFigure;
import no.omland.costshare.CombinedKey;
import no.omland.costshare.CostKey;
import no.omland.costshare.EqualParts;
import no.omland.costshare.FixedPercents;
import no.omland.costshare.KeyComparison;
import no.omland.costshare.Member;
import no.omland.costshare.WholePercents;
import no.omland.importing.document.DocumentValue;
import no.omland.issue.DataException;

/**
 * A bill with its members and the keys to compare, as a file has it:
 *
 * <pre>{@code
 * bill: Medlemsavgift 2026
 * total: 3083000
 * members:
 *   Aurland: {people: 1836}
 *   Luster: {people: 5432}
 * keys:
 *   Likt: equal
 *   Etter folketall: {by: people}
 *   Hele prosent: {whole: {by: people}}
 *   35 % likt, 65 % etter folketall:
 *     - {percent: 35, key: equal}
 *     - {percent: 65, key: {by: people}}
 * }</pre>
 *
 * {@code fixed: COLUMN} goes by agreed percents.
 *
 * @param keys by their names, in the order of the file; the first is what the others are measured against
 */
public record BillFile(Bill bill, Map<String, CostKey> keys) {

    /** @throws DataException naming the file and line where something is missing, unknown or wrong */
    public static BillFile of(DocumentValue document) {
        document.only("bill", "total", "members", "keys");
        Bill bill =
                new Bill(document.get("bill").text(), document.get("total").whole(), members(document.get("members")));
        Map<String, CostKey> keys = new LinkedHashMap<>();
        document.get("keys").entries().forEach((name, value) -> keys.put(name, key(value, bill)));
        return new BillFile(bill, keys);
    }

    public KeyComparison comparison() {
        return KeyComparison.of(bill, keys);
    }

    private static List<Member> members(DocumentValue value) {
        List<Member> members = new ArrayList<>();
        value.entries().forEach((name, figures) -> {
            Map<String, BigDecimal> byColumn = new LinkedHashMap<>();
            if (!figures.isNull()) {
                figures.entries().forEach((column, figure) -> {
                    if (!figure.isNull()) {
                        byColumn.put(column, figure.number());
                    }
                });
            }
            members.add(new Member(name, byColumn));
        });
        return members;
    }

    /** Tried on the members at once, so that what does not fit is told with the line of the key. */
    private static CostKey key(DocumentValue value, Bill bill) {
        CostKey key = key(value);
        key.parts(value.where(), bill.members());
        return key;
    }

    private static CostKey key(DocumentValue value) {
        if (value.isList()) {
            return new CombinedKey(value.list().stream()
                    .map(share -> share.only("percent", "key"))
                    .map(share -> new CombinedKey.Share(share.get("percent").number(), key(share.get("key"))))
                    .toList());
        }
        if (!value.isMap()) {
            if (value.text().equals("equal")) {
                return new EqualParts();
            }
            throw DataException.data("bill.unknown-key", value.where(), value.text());
        }
        Map<String, DocumentValue> rule = value.only("by", "fixed", "whole").entries();
        if (rule.size() != 1) {
            throw DataException.data("bill.unknown-key", value.where(), String.join(", ", rule.keySet()));
        }
        Map.Entry<String, DocumentValue> only = rule.entrySet().iterator().next();
        return switch (only.getKey()) {
            case "by" -> new ByFigure(only.getValue().text());
            case "fixed" -> new FixedPercents(only.getValue().text());
            default -> new WholePercents(key(only.getValue()));
        };
    }
}
