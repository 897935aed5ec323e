package no.omland.data.lofoten;

import java.util.Map;

/** Official names of the eleven municipalities of the two water areas. */
final class MunicipalityNames {

    private static final Map<String, String> BY_NUMBER = Map.ofEntries(
            Map.entry("1856", "Røst"),
            Map.entry("1857", "Værøy"),
            Map.entry("1859", "Flakstad"),
            Map.entry("1860", "Vestvågøy"),
            Map.entry("1865", "Vågan"),
            Map.entry("1866", "Hadsel"),
            Map.entry("1867", "Bø"),
            Map.entry("1868", "Øksnes"),
            Map.entry("1870", "Sortland"),
            Map.entry("1871", "Andøy"),
            Map.entry("1874", "Moskenes"));

    private MunicipalityNames() {}

    static String get(String number) {
        String name = BY_NUMBER.get(number);
        if (name == null) {
            throw new IllegalArgumentException("no name for municipality " + number);
        }
        return name;
    }
}
