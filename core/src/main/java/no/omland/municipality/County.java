package no.omland.municipality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The counties since 2024 (Statistics Norway, code list 104). The first two digits of a municipality's number are its county's. */
public enum County {
    OSLO("03", "Oslo"),
    ROGALAND("11", "Rogaland"),
    MORE_OG_ROMSDAL("15", "Møre og Romsdal"),
    NORDLAND("18", "Nordland - Nordlánnda"),
    OSTFOLD("31", "Østfold"),
    AKERSHUS("32", "Akershus"),
    BUSKERUD("33", "Buskerud"),
    INNLANDET("34", "Innlandet"),
    VESTFOLD("39", "Vestfold"),
    TELEMARK("40", "Telemark"),
    AGDER("42", "Agder"),
    VESTLAND("46", "Vestland"),
    TRONDELAG("50", "Trøndelag - Trööndelage"),
    TROMS("55", "Troms - Romsa - Tromssa"),
    FINNMARK("56", "Finnmark - Finnmárku - Finmarkku");

    private final String number;
    private final List<String> names;

    County(String number, String names) {
        this.number = number;
        this.names = List.of(names.split(" - ", -1));
    }

    /** Two digits. */
    public String number() {
        return number;
    }

    /** Its name in Norwegian. */
    public String title() {
        return names.get(0);
    }

    /** The county of a municipality of today; empty for a number of before 2024. */
    public static Optional<County> of(MunicipalityNumber municipality) {
        return ofNumber(municipality.digits().substring(0, 2));
    }

    private static Optional<County> ofNumber(String number) {
        return Arrays.stream(values())
                .filter(each -> each.number.equals(number))
                .findFirst();
    }

    /**
     * The counties that a cell speaks of: by number ({@code 46}, {@code 3}), by name in any of its languages, or several names with {@code og} between, such as {@code
     * Akershus og Oslo}; none when it is no county of today.
     */
    public static List<County> in(String written) {
        String plain = written.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+fylke(skommune)?$", "");
        if (plain.matches("\\d{1,2}")) {
            return ofNumber(plain.length() == 1 ? "0" + plain : plain).stream().toList();
        }
        Optional<County> one = ofName(plain);
        if (one.isPresent()) {
            return List.of(one.get());
        }
        List<County> several = new ArrayList<>();
        for (String each : plain.split("\\s+og\\s+|\\s*[,/&]\\s*", -1)) {
            Optional<County> county = ofName(each.strip());
            if (county.isEmpty()) {
                return List.of();
            }
            several.add(county.get());
        }
        return List.copyOf(several);
    }

    private static Optional<County> ofName(String plain) {
        return Arrays.stream(values())
                .filter(each -> each.names.stream()
                                .anyMatch(name -> name.toLowerCase(Locale.ROOT).equals(plain))
                        || String.join(" - ", each.names)
                                .toLowerCase(Locale.ROOT)
                                .equals(plain))
                .findFirst();
    }
}
