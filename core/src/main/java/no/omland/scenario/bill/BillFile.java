package no.omland.scenario.bill;

import java.util.Map;
import no.omland.costshare.Bill;
import no.omland.costshare.CostKey;
import no.omland.costshare.KeyComparison;
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

    /** @throws DataException the first of what {@link BillReading} finds missing, unknown or wrong, with its file and line */
    public static BillFile of(DocumentValue document) {
        return BillReading.of(document).file();
    }

    public KeyComparison comparison() {
        return KeyComparison.of(bill, keys);
    }
}
