package no.omland.costshare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.omland.issue.DataException;

/**
 * One bill by several keys, side by side.
 *
 * @param keys names of the keys; the first is what the others are measured against
 */
public record KeyComparison(List<String> keys, List<Row> rows) {

    /**
     * @param parts by the keys, in their order
     * @param changeKroner what the member pays more (above zero) or less than by the first key
     */
    public record Row(String member, List<MemberPart> parts, List<Long> changeKroner) {}

    public KeyComparison {
        keys = List.copyOf(keys);
        rows = List.copyOf(rows);
    }

    /** @throws DataException when there is no key, or one that does not fit the members */
    public static KeyComparison of(Bill bill, Map<String, CostKey> keys) {
        if (keys.isEmpty()) {
            throw DataException.data("costshare.no-keys", bill.name());
        }
        Map<String, List<MemberPart>> splits = new LinkedHashMap<>();
        keys.forEach((name, key) -> splits.put(name, bill.split(key)));
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < bill.members().size(); i++) {
            int member = i;
            List<MemberPart> parts =
                    splits.values().stream().map(split -> split.get(member)).toList();
            long first = parts.get(0).kroner();
            rows.add(new Row(
                    bill.members().get(i).name(),
                    parts,
                    parts.stream().map(part -> part.kroner() - first).toList()));
        }
        return new KeyComparison(List.copyOf(splits.keySet()), rows);
    }
}
