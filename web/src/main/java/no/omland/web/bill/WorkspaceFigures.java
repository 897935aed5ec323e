package no.omland.web.bill;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.omland.feature.Feature;
import no.omland.feature.FeatureSet;
import no.omland.municipality.MunicipalityNumber;
import no.omland.store.LayerRecord;
import no.omland.store.Workspace;
import org.jspecify.annotations.Nullable;

/** Figures of municipalities that the workspace has: the number columns of its tables that have one row for each municipality, with a number and a name. */
final class WorkspaceFigures {

    private static final int MOST_ROWS = 500;
    private static final List<String> NUMBERS = List.of("kommunenummer", "municipality_number", "kommunenr", "number");
    private static final List<String> NAMES = List.of("municipality", "kommune", "kommunenavn", "name", "navn");

    private WorkspaceFigures() {}

    /** {@code [{layer, columns, members: [{number, name, figures}]}]}; figures are null where the table has none. */
    static List<Map<String, Object>> of(Workspace workspace) {
        return workspace.layers().stream()
                .map(LayerRecord::name)
                .map(workspace::read)
                .flatMap(Optional::stream)
                .filter(layer -> !layer.isSpatial() && layer.size() > 0 && layer.size() <= MOST_ROWS)
                .map(WorkspaceFigures::table)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Map<String, Object>> table(FeatureSet layer) {
        int number = column(layer, NUMBERS);
        int name = column(layer, NAMES);
        if (number < 0 || name < 0) {
            return Optional.empty();
        }
        List<Integer> figures = new ArrayList<>();
        for (int i = 0; i < layer.schema().fields().size(); i++) {
            int column = i;
            if (i != number
                    && i != name
                    && layer.features().stream().anyMatch(row -> figure(row.value(column)) != null)) {
                figures.add(i);
            }
        }
        List<Map<String, Object>> members = new ArrayList<>();
        for (Feature row : layer.features()) {
            Optional<MunicipalityNumber> found =
                    Optional.ofNullable(row.text(number)).flatMap(MunicipalityNumber::find);
            if (found.isEmpty()
                    || members.stream().anyMatch(each -> found.get().digits().equals(each.get("number")))) {
                return Optional.empty();
            }
            Map<String, @Nullable Object> values = new LinkedHashMap<>();
            figures.forEach(
                    column -> values.put(layer.schema().fields().get(column).name(), figure(row.value(column))));
            Map<String, Object> member = new LinkedHashMap<>();
            member.put("number", found.get().digits());
            member.put(
                    "name",
                    Optional.ofNullable(row.text(name)).orElse(found.get().digits()));
            member.put("figures", values);
            members.add(member);
        }
        if (figures.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Object> table = new LinkedHashMap<>();
        table.put("layer", layer.name());
        table.put(
                "columns",
                figures.stream()
                        .map(each -> layer.schema().fields().get(each).name())
                        .toList());
        table.put("members", members);
        return Optional.of(table);
    }

    private static int column(FeatureSet layer, List<String> names) {
        return names.stream()
                .mapToInt(layer.schema()::indexOf)
                .filter(each -> each >= 0)
                .findFirst()
                .orElse(-1);
    }

    /** A figure of zero or more; what is none is null. */
    private static @Nullable Object figure(@Nullable Object value) {
        if (value instanceof Number number) {
            return number.doubleValue() >= 0 ? number : null;
        }
        try {
            String text = value == null ? "" : value.toString().strip().replace(',', '.');
            return text.isEmpty() || text.startsWith("-") ? null : new BigDecimal(text);
        } catch (NumberFormatException notANumber) {
            return null;
        }
    }
}
