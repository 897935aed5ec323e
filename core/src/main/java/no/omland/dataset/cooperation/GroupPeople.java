package no.omland.dataset.cooperation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.omland.cooperation.Grouping;
import no.omland.feature.Feature;
import no.omland.feature.FeatureSet;
import no.omland.feature.Field;
import org.jspecify.annotations.Nullable;

/** People of groups, from a table whose rows are the groups themselves: a column named as the one they are made by, and one of people. */
final class GroupPeople {

    private GroupPeople() {}

    /**
     * The same groups with their people, as far as a table tells them.
     *
     * @param column the name of the column that the groups are made by
     */
    static Grouping told(Grouping grouping, String column, List<FeatureSet> tables) {
        List<String> names =
                grouping.groups().stream().map(Grouping.Group::name).toList();
        return tables.stream()
                .flatMap(table -> Stream.ofNullable(people(table, column)))
                .filter(people -> people.keySet().stream().anyMatch(names::contains))
                .findFirst()
                .map(people -> new Grouping(
                        grouping.id(),
                        grouping.name(),
                        grouping.groups().stream()
                                .map(group -> group.withPeople(people.get(group.name())))
                                .toList()))
                .orElse(grouping);
    }

    /** Null when the table has not both columns, or several rows of one name. */
    private static @Nullable Map<String, Long> people(FeatureSet table, String column) {
        int name = table.schema().indexOf(column);
        Optional<String> figures = table.schema().fields().stream()
                .map(Field::name)
                .filter(each -> MunicipalPeople.COLUMN.matcher(each).matches())
                .max(Comparator.naturalOrder());
        if (name < 0 || figures.isEmpty()) {
            return null;
        }
        int figure = table.schema().indexOf(figures.get());
        Map<String, Long> people = new HashMap<>();
        for (Feature row : table.features()) {
            String group = row.text(name);
            String number = row.text(figure);
            if (group == null || number == null || !number.matches("\\d+")) {
                continue;
            }
            if (people.put(group, Long.valueOf(number)) != null) {
                return null;
            }
        }
        return people;
    }
}
