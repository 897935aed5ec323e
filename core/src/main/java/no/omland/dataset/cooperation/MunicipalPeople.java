package no.omland.dataset.cooperation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import no.omland.cooperation.MunicipalTable;
import no.omland.municipality.MunicipalityNumber;

/** People by municipality, from the tables of a workspace: the column whose name begins with population or folketall, of several the last in the alphabet. */
final class MunicipalPeople {

    static final Pattern COLUMN = Pattern.compile("(?i)(population|folketall|folkemengde|innbyggere).*");

    private MunicipalPeople() {}

    static Map<MunicipalityNumber, Long> of(Map<String, MunicipalTable> tables) {
        Map<MunicipalityNumber, Long> people = new HashMap<>();
        for (MunicipalTable table : tables.values()) {
            Optional<String> column = table.isOfCounties()
                    ? Optional.empty()
                    : table.numberColumns().stream()
                            .filter(name -> COLUMN.matcher(name).matches())
                            .max(Comparator.naturalOrder());
            column.ifPresent(name -> read(table, name).forEach(people::putIfAbsent));
        }
        return people;
    }

    /** Settlements and cells name their municipality too, but one row of them is not all of its people. */
    private static Map<MunicipalityNumber, Long> read(MunicipalTable table, String column) {
        Map<MunicipalityNumber, Long> people = new HashMap<>();
        Set<MunicipalityNumber> several = new HashSet<>();
        for (MunicipalTable.Row row : table.rows()) {
            Double value = table.value(row, column);
            for (String unit : row.units()) {
                MunicipalityNumber number = new MunicipalityNumber(unit);
                if (value == null || people.put(number, Math.round(value)) != null) {
                    several.add(number);
                }
            }
        }
        several.forEach(people::remove);
        return people;
    }
}
