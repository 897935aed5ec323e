package no.omland.dataset.cooperation;

import java.util.HashMap;
import java.util.Map;
import no.omland.cooperation.Arrangements;
import no.omland.cooperation.MunicipalTable;
import no.omland.municipality.MunicipalityMatcher;
import no.omland.municipality.MunicipalityNumber;

/**
 * What the tables of a workspace call municipalities. A map may have another of a municipality's names first (Rosse for Røros, Snåase for Snåsa), and who reads the
 * answer looks for the one that the table has.
 */
final class WrittenNames {

    private final MunicipalityMatcher matcher;
    private final Map<MunicipalityNumber, String> names = new HashMap<>();

    private WrittenNames(MunicipalityMatcher matcher) {
        this.matcher = matcher;
    }

    /** Only names that the municipality goes by today; those of the arrangements before those of other tables. */
    static Map<MunicipalityNumber, String> of(
            Arrangements arrangements, Iterable<MunicipalTable> tables, MunicipalityMatcher matcher) {
        WrittenNames written = new WrittenNames(matcher);
        arrangements
                .list()
                .forEach(each -> each.participants()
                        .forEach(one -> one.number().ifPresent(number -> written.add(number, one.written()))));
        for (MunicipalTable table : tables) {
            if (!table.isOfCounties()) {
                table.rows()
                        .forEach(row -> row.units()
                                .forEach(unit -> written.add(
                                        new MunicipalityNumber(unit),
                                        row.written().replaceFirst("^(K[-_ ])?\\d{3,4}\\s+", ""))));
            }
        }
        return Map.copyOf(written.names);
    }

    private void add(MunicipalityNumber number, String name) {
        if (matcher.isNamed(number, name)) {
            names.putIfAbsent(number, name);
        }
    }
}
