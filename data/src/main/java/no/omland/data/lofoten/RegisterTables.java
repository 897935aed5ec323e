package no.omland.data.lofoten;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.omland.data.file.TabFile;

/** Writes one attribute file per category, with the columns and spellings of the register's exports: a row per pressure. */
final class RegisterTables {

    private final TreeMap<String, Condition> conditions;
    private final TreeMap<String, List<PressureRow>> pressures;
    private final Typology typology;
    private final ChangeDates dates;

    RegisterTables(
            TreeMap<String, Condition> conditions,
            TreeMap<String, List<PressureRow>> pressures,
            Typology typology,
            ChangeDates dates) {
        this.conditions = conditions;
        this.pressures = pressures;
        this.typology = typology;
        this.dates = dates;
    }

    String text(Category category, List<Body> bodies) {
        var table = new TabFile(RegisterColumns.of(category));
        for (Body body : bodies) {
            if (body.category() == category) {
                for (PressureRow pressure : pressures.getOrDefault(body.id(), List.of(new PressureRow("", "")))) {
                    table.add(row(body, pressure));
                }
            }
        }
        return table.text();
    }

    private Map<String, String> row(Body body, PressureRow pressure) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("VannforekomstID", body.id());
        row.put("Vannforekomstnavn", body.name());
        row.putAll(typology.columns(body));
        row.put("Påvirkningstype", pressure.label());
        row.put("Påvirkningsgrad", pressure.degree());
        Condition condition = conditions.get(body.id());
        if (condition == null) {
            row.putAll(groundwaterState());
        } else {
            row.putAll(state(body.category(), condition));
        }
        row.put("Vannregionkoordinator", "Nordland FK");
        row.put("Vannregion", "Nordland og Jan Mayen");
        row.put("Vannområde", body.area().label());
        row.put("VassdragsområdeID", body.basin().number());
        row.put("Vassdragsområde", body.basin().name());
        row.put("Endret dato", dates.of(body.id()));
        row.put("Kommunenummer", String.join(",", body.municipalityNumbers()));
        row.put(
                "Kommunenavn",
                String.join(
                        ", ",
                        body.municipalityNumbers().stream()
                                .map(MunicipalityNames::get)
                                .toList()));
        return row;
    }

    private static Map<String, String> groundwaterState() {
        return Map.of(
                "Naturlig eller SMVF", "Naturlig",
                "Kjemisk tilstand", "God",
                "Kvantitativ tilstand", "God",
                "Kjemisk miljømål", "God",
                "Kvantitativt miljømål", "God");
    }

    private static Map<String, String> state(Category category, Condition condition) {
        Map<String, String> row = new LinkedHashMap<>();
        boolean modified = condition.isHeavilyModified();
        row.put("Kjemisk miljømål", "God");
        if (category == Category.RIVER) {
            row.put("Naturlig eller SMVF", modified ? "Sterkt modifisert" : "Naturlig");
            row.put(
                    "Økologisk tilstand eller potensial",
                    modified
                            ? condition.ecological().potential()
                            : condition.ecological().status());
            row.put(
                    "Økologisk miljømål",
                    modified ? condition.goal().potential() : condition.goal().status());
            row.put("Kjemisktilstand", condition.chemical());
            return row;
        }
        if (category == Category.LAKE) {
            row.put("Naturlig eller SMVF", modified ? "Sterkt modifisert" : "Naturlig");
        }
        row.put("Kjemisk tilstand", condition.chemical());
        row.put(
                "Økologisk tilstand",
                modified ? "Ikke relevant" : condition.ecological().status());
        row.put("Økologisk potensial", modified ? condition.ecological().potential() : "Ikke relevant");
        row.put(
                "Økologisk tilstand miljømål",
                modified ? "God" : condition.goal().status());
        row.put("Økologisk potensial miljømål", modified ? condition.goal().potential() : "Udefinert");
        return row;
    }
}
