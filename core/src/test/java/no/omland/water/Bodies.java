package no.omland.water;

import java.util.List;
import java.util.Map;
import no.omland.municipality.MunicipalityNumber;
import org.jspecify.annotations.Nullable;

/** Water bodies for tests, told by what the test is about. */
public final class Bodies {

    private Bodies() {}

    public static WaterBody body(String id, Modification modification, EcologicalClass found) {
        return body(id, modification, found, ChemicalStatus.UNKNOWN, null, List.of(), List.of());
    }

    public static WaterBody in(String id, String area, String... municipalities) {
        return body(
                id,
                Modification.NATURAL,
                EcologicalClass.GOOD,
                ChemicalStatus.GOOD,
                area,
                List.of(municipalities).stream().map(MunicipalityNumber::new).toList(),
                List.of());
    }

    public static WaterBody body(
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

    /**
     * A natural body.
     *
     * @param pressures each as {@code label: DEGREE}
     */
    public static WaterBody pressed(
            String id, EcologicalClass found, EcologicalClass goal, List<String> municipalities, String... pressures) {
        return new WaterBody(
                new WaterBodyId(id),
                "Vann " + id,
                new WaterBodyId(id).category().orElse(WaterCategory.UNKNOWN),
                Modification.NATURAL,
                found,
                ChemicalStatus.UNKNOWN,
                new EnvironmentalObjective(goal, ChemicalStatus.UNKNOWN),
                new WaterBodyPlace(
                        "Lofoten",
                        "Nordland og Jan Mayen",
                        null,
                        municipalities.stream().map(MunicipalityNumber::new).toList(),
                        List.of(),
                        false),
                null,
                null,
                List.of(pressures).stream()
                        .map(each -> each.split(": ", 2))
                        .map(each -> new Pressure(each[0], PressureDegree.valueOf(each[1])))
                        .toList(),
                null,
                Map.of());
    }
}
