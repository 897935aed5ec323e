package no.omland.data.lofoten;

import java.util.LinkedHashMap;
import java.util.Map;

/** The type columns of each category, from size and shelter; plausible, not measured. */
final class Typology {

    private static final double OPEN_SQUARE_METRES = 22e6;
    private static final double HALF_OPEN_SQUARE_METRES = 13e6;
    private static final double POLL_SQUARE_METRES = 2e6;

    private final Landscape landscape;

    Typology(Landscape landscape) {
        this.landscape = landscape;
    }

    Map<String, String> columns(Body body) {
        return switch (body.category()) {
            case COAST -> coast(body.sizeSquareMetres());
            case LAKE -> lake(body);
            case RIVER -> river(body);
            case GROUNDWATER -> Map.of();
        };
    }

    private static Map<String, String> coast(double squareMetres) {
        if (squareMetres > OPEN_SQUARE_METRES) {
            return coast("CG1511112", "G1", "CW-NEA1/26", "Åpen eksponert kyst", "Høy", "Blandet", "Kort (dager)");
        }
        if (squareMetres > HALF_OPEN_SQUARE_METRES) {
            return coast(
                    "CG2512112", "G2", "CW-NEA1/26", "Moderat eksponert kyst", "Moderat", "Blandet", "Kort (dager)");
        }
        if (squareMetres > POLL_SQUARE_METRES) {
            return coast(
                    "CG3513222",
                    "G3",
                    "CW-NEA7",
                    "Beskyttet kyst/fjord",
                    "Beskyttet",
                    "Delvis blandet",
                    "Moderat (uker)");
        }
        return coast(
                "CG4413222",
                "G4",
                "Not applicable",
                "Ferskvannspåvirket beskyttet fjord",
                "Beskyttet",
                "Delvis blandet",
                "Moderat (uker)");
    }

    private static Map<String, String> coast(
            String type, String national, String european, String kind, String waves, String mixing, String stay) {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("Vanntype", type);
        columns.put("Nasjonal vanntype", national);
        columns.put("Interkalibreringstype", european);
        columns.put("Økoregion kyst", "Norskehavet Nord");
        columns.put("Kysttype", kind);
        columns.put("Salinitet", national.equals("G4") ? "Polyhalin (18 - 30)" : "Euhalin (> 30)");
        columns.put("Tidevann", "Middels (1-5 m)");
        columns.put("Bølgeeksponering", waves);
        columns.put("Miksing i vannsøylen", mixing);
        columns.put("Oppholdstid", stay);
        columns.put("Strømhastighet", "Moderat (1 - 3 knop)");
        return columns;
    }

    private Map<String, String> lake(Body body) {
        Map<String, String> columns = freshwater(body);
        boolean small = body.sizeSquareMetres() < 500_000;
        columns.put("Vanntype", small ? "LGL1111" : "LGL2111");
        columns.put("Nasjonal vanntype", "L105");
        columns.put("Interkalibreringstype", "L-N2a");
        columns.put("Størrelse innsjøareal", small ? "Svært liten (< 0,5 km²)" : "Liten (0,5 - 5 km²)");
        columns.put("Dybde", small ? "Grunn (< 3 m)" : "Middels (3 - 15 m)");
        return columns;
    }

    private Map<String, String> river(Body body) {
        Map<String, String> columns = freshwater(body);
        boolean small = body.sizeSquareMetres() < 10e6;
        columns.put("Vanntype", small ? "RGL1111" : "RGL2111");
        columns.put("Nasjonal vanntype", "R105");
        columns.put("Interkalibreringstype", "R-N2");
        columns.put("Størrelse nedbørfelt", small ? "Liten (< 10 km²)" : "Middels (10 - 100 km²)");
        return columns;
    }

    private Map<String, String> freshwater(Body body) {
        Map<String, String> columns = new LinkedHashMap<>();
        int cell = landscape.grid().cellAt(body.anchor().x, body.anchor().y);
        boolean low = landscape.heights()[cell] < 200;
        columns.put("Økoregion", "Nord-Norge ytre");
        columns.put("Klimasone", low ? "Lavland (< 200 moh.)" : "Skog (200 - 800 moh.)");
        columns.put("Kalsium", "Kalkfattig (1 - 4 mg/l)");
        columns.put("Humus", "Klar (< 30 mg Pt/l)");
        columns.put("Tubiditet", "Klar (STS < 10 mg/l)");
        return columns;
    }
}
