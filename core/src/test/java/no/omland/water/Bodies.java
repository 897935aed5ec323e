package no.omland.water;

import java.util.List;
import java.util.Map;
import no.omland.municipality.MunicipalityNumber;
import org.jspecify.annotations.Nullable;

/** Water bodies for tests, told by what the test is about. */
final class Bodies {

    private Bodies() {}

    static WaterBody body(String id, Modification modification, EcologicalClass found) {
        return body(id, modification, found, ChemicalStatus.UNKNOWN, null, List.of(), List.of());
    }

    static WaterBody in(String id, String area, String... municipalities) {
        return body(
                id,
                Modification.NATURAL,
                EcologicalClass.GOOD,
                ChemicalStatus.GOOD,
                area,
                List.of(municipalities).stream().map(MunicipalityNumber::new).toList(),
                List.of());
    }

    static WaterBody body(
            String id,
            Modification modification,
            EcologicalClass found,
            ChemicalStatus chemical,
            @Nullable String area,
            List<MunicipalityNumber> municipalities,
            List<String> elsewhere) {
        return new WaterBody(
                new WaterBodyId(id),
                "Vann " + id,
                new WaterBodyId(id).category().orElse(WaterCategory.UNKNOWN),
                modification,
                found,
                chemical,
                EnvironmentalObjective.NONE,
                new WaterBodyPlace(
                        area, area == null ? null : "Region " + area, null, municipalities, elsewhere, false),
                null,
                null,
                List.of(),
                null,
                Map.of());
    }
}
