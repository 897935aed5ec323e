package no.omland.store.postgis;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * Names of tables and columns as PostgreSQL takes them: 63 bytes and no more, and not those of the columns that every table has. A name that will not do is
 * cut, and told from its likes by a checksum.
 */
final class PostgisName {

    private static final int LARGEST_BYTES = 63;
    private static final int CHECKSUM_BYTES = 9;

    /** From the manual, under "System Columns". */
    private static final Set<String> COLUMNS_OF_THE_SYSTEM = Set.of("tableoid", "xmin", "cmin", "xmax", "cmax", "ctid");

    private PostgisName() {}

    static String of(String name) {
        if (bytes(name) <= LARGEST_BYTES && !COLUMNS_OF_THE_SYSTEM.contains(name)) {
            return name;
        }
        CRC32 sum = new CRC32();
        sum.update(name.getBytes(StandardCharsets.UTF_8));
        int end = name.length();
        while (bytes(name.substring(0, end)) > LARGEST_BYTES - CHECKSUM_BYTES) {
            end = name.offsetByCodePoints(end, -1);
        }
        return name.substring(0, end) + "_" + String.format(Locale.ROOT, "%08x", sum.getValue());
    }

    private static int bytes(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length;
    }
}
