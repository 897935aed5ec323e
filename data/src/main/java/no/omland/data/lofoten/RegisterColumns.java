package no.omland.data.lofoten;

import java.util.ArrayList;
import java.util.List;

/** The columns of the register's exports, which differ by category: those of coast are a real file's, word for word. */
final class RegisterColumns {

    private static final List<String> FIRST = List.of("VannforekomstID", "Vannforekomstnavn");
    private static final List<String> PRESSURE = List.of("Påvirkningstype", "Påvirkningsgrad");
    private static final List<String> STATE = List.of(
            "Økologisk tilstand",
            "Økologisk potensial",
            "Kjemisk tilstand",
            "Økologisk tilstand miljømål",
            "Økologisk potensial miljømål",
            "Kjemisk miljømål");
    private static final List<String> LAST = List.of(
            "Vannregionkoordinator",
            "Vannregion",
            "Vannområde",
            "VassdragsområdeID",
            "Vassdragsområde",
            "Endret dato",
            "Kommunenummer",
            "Kommunenavn");

    private RegisterColumns() {}

    static List<String> of(Category category) {
        return switch (category) {
            case COAST ->
                joined(
                        FIRST,
                        List.of(
                                "Vanntype",
                                "Nasjonal vanntype",
                                "Interkalibreringstype",
                                "Økoregion kyst",
                                "Kysttype",
                                "Salinitet",
                                "Tidevann",
                                "Bølgeeksponering",
                                "Miksing i vannsøylen",
                                "Oppholdstid",
                                "Strømhastighet"),
                        PRESSURE,
                        STATE,
                        LAST);
            case LAKE ->
                joined(
                        FIRST,
                        List.of(
                                "Naturlig eller SMVF",
                                "Vanntype",
                                "Nasjonal vanntype",
                                "Interkalibreringstype",
                                "Økoregion",
                                "Klimasone",
                                "Størrelse innsjøareal",
                                "Kalsium",
                                "Humus",
                                "Tubiditet",
                                "Dybde"),
                        PRESSURE,
                        STATE,
                        LAST);
            case RIVER ->
                joined(
                        FIRST,
                        List.of(
                                "Naturlig eller SMVF",
                                "Vanntype",
                                "Nasjonal vanntype",
                                "Interkalibreringstype",
                                "Økoregion",
                                "Klimasone",
                                "Størrelse nedbørfelt",
                                "Kalsium",
                                "Humus",
                                "Tubiditet"),
                        PRESSURE,
                        List.of(
                                "Økologisk tilstand eller potensial",
                                "Kjemisktilstand",
                                "Økologisk miljømål",
                                "Kjemisk miljømål"),
                        LAST);
            case GROUNDWATER ->
                joined(
                        FIRST,
                        List.of("Naturlig eller SMVF"),
                        PRESSURE,
                        List.of(
                                "Kjemisk tilstand",
                                "Kvantitativ tilstand",
                                "Kjemisk miljømål",
                                "Kvantitativt miljømål"),
                        LAST);
        };
    }

    @SafeVarargs
    private static List<String> joined(List<String>... parts) {
        List<String> columns = new ArrayList<>();
        for (List<String> part : parts) {
            columns.addAll(part);
        }
        return columns;
    }
}
