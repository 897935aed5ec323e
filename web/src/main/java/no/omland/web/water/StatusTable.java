package no.omland.web.water;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.issue.DataException;
import no.omland.municipality.MunicipalityNumber;
import no.omland.water.WaterBody;
import no.omland.water.WaterBodySelection;
import no.omland.water.figures.StatusFigures;
import no.omland.water.figures.StatusGrouping;
import org.jspecify.annotations.Nullable;

/** The figures of a selection, whole or broken down. */
public final class StatusTable {

    private StatusTable() {}

    /**
     * One element for the whole selection, or one for each group. The name of a whole is what was chosen when that is one thing, else {@code all}; the name of
     * the group of bodies that belong to no group is null.
     *
     * @param by {@code area}, {@code municipality}, {@code category}, {@code region} or {@code basin}; null for the whole
     */
    public static List<StatusElement> of(
            WorkspaceSnapshot snapshot, WaterBodySelection selection, @Nullable String by) {
        List<WaterBody> chosen = selection.of(snapshot.waterBodies());
        if (by == null) {
            return List.of(StatusElement.of(nameOf(selection, snapshot), null, StatusFigures.of(chosen)));
        }
        StatusGrouping grouping = grouping(by);
        return grouping.of(chosen).stream()
                .map(group -> element(grouping, group, snapshot))
                .toList();
    }

    private static StatusGrouping grouping(String by) {
        return Arrays.stream(StatusGrouping.values())
                .filter(each -> each.name().equalsIgnoreCase(by))
                .findFirst()
                .orElseThrow(() -> DataException.use(
                        "selection.unknown",
                        "by",
                        by,
                        String.join(
                                " · ",
                                Arrays.stream(StatusGrouping.values())
                                        .map(g -> g.name().toLowerCase(Locale.ROOT))
                                        .toList())));
    }

    private static StatusElement element(
            StatusGrouping grouping, StatusGrouping.Group group, WorkspaceSnapshot snapshot) {
        String key = group.key();
        if (grouping == StatusGrouping.MUNICIPALITY && key != null) {
            return StatusElement.of(snapshot.municipalityName(new MunicipalityNumber(key)), key, group.figures());
        }
        return StatusElement.of(key, null, group.figures());
    }

    private static String nameOf(WaterBodySelection selection, WorkspaceSnapshot snapshot) {
        if (selection.areas().size() == 1) {
            return selection.areas().iterator().next();
        }
        if (selection.municipalities().size() == 1) {
            return snapshot.municipalityName(
                    selection.municipalities().iterator().next());
        }
        return selection.regions().size() == 1 ? selection.regions().iterator().next() : "all";
    }
}
