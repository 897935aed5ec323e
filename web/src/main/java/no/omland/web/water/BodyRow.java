package no.omland.web.water;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.water.ChemicalStatus;
import no.omland.water.EcologicalClass;
import no.omland.water.Modification;
import no.omland.water.WaterBody;
import no.omland.water.WaterCategory;
import org.jspecify.annotations.Nullable;

/**
 * One row of the table of bodies.
 *
 * @param index the body's index in tiles and masks
 * @param goalMet null when class or goal is not known
 * @param located whether it has a place on the map
 */
record BodyRow(
        int index,
        String id,
        @Nullable String name,
        WaterCategory category,
        Modification modification,
        @JsonProperty("class") EcologicalClass ecologicalClass,
        @Nullable EcologicalClass goal,
        @Nullable Boolean goalMet,
        ChemicalStatus chemical,
        int pressures,
        @Nullable String area,
        List<MunicipalityName> municipalities,
        boolean located) {

    /** A municipality by today's number. */
    record MunicipalityName(String number, String name) {}

    static BodyRow of(int index, WaterBody body, WorkspaceSnapshot snapshot) {
        return new BodyRow(
                index,
                body.id().text(),
                body.name(),
                body.category(),
                body.modification(),
                body.ecologicalClass(),
                known(body.objective().ecological()),
                body.meetsObjective().orElse(null),
                body.chemicalStatus(),
                body.pressures().size(),
                body.place().area(),
                municipalities(body, snapshot),
                body.geometry() != null);
    }

    static List<MunicipalityName> municipalities(WaterBody body, WorkspaceSnapshot snapshot) {
        return body.place().municipalities().stream()
                .map(number -> new MunicipalityName(number.digits(), snapshot.municipalityName(number)))
                .toList();
    }

    static @Nullable EcologicalClass known(EcologicalClass ecologicalClass) {
        return ecologicalClass.isKnown() ? ecologicalClass : null;
    }
}
