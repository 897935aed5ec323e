package no.omland.municipality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    /** Numbers that a county had before 2024 and none has today (Statistics Norway, code list 104). */
    private static final Set<String> FORMER_NUMBERS = Set.of(
            "01", "02", "04", "05", "06", "07", "08", "09", "10", "12", "14", "16", "17", "19", "20", "30", "38", "54");

    /** Names of counties of before 2024 that are not made of whole counties of today. */
    private static final Set<String> FORMER_NAMES = Set.of(
            "viken",
            "hordaland",
            "sogn og fjordane",
            "hedmark",
            "oppland",
            "aust-agder",
            "vest-agder",
            "sør-trøndelag",
            "nord-trøndelag");

    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,2})\\s+(\\D.*)");

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
     * Whether a cell speaks of a county of before 2024, by its number or its name, that is none of today's and not several of them together: such as Viken, which was
     * divided, or Hordaland, which is a part of Vestland.
     */
    public static boolean isFormer(String written) {
        String plain = plain(written);
        Matcher numbered = NUMBERED.matcher(plain);
        String name = numbered.matches() ? numbered.group(2) : plain;
        String digits = numbered.matches() ? numbered.group(1) : plain;
        return in(written).isEmpty()
                && (FORMER_NAMES.contains(name)
                        || FORMER_NUMBERS.contains(digits.length() == 1 ? "0" + digits : digits));
    }

    private static String plain(String written) {
        return written.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+fylke(skommune)?$", "");
    }

    /**
     * The counties that a cell speaks of: by number ({@code 46}, {@code 3}), by number and name that agree ({@code 46 Vestland}), by name in any of its languages, or several names with {@code og} between, such as {@code
     * Akershus og Oslo}; none when it is no county of today.
     */
    public static List<County> in(String written) {
        String plain = plain(written);
        Matcher numbered = NUMBERED.matcher(plain);
        if (numbered.matches()) {
            List<County> named = in(numbered.group(2));
            return named.equals(in(numbered.group(1))) ? named : List.of();
        }
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

    private static boolean isTitle(String plain) {
        return Arrays.stream(values())
                .anyMatch(each -> each.title().toLowerCase(Locale.ROOT).equals(plain));
    }

    private static Optional<County> ofName(String plain) {
        // The names in other languages have been spelt in several ways: the Norwegian one, which stands first, tells.
        String[] parts = plain.split("\\s+[-–]\\s+", -1);
        String first = Arrays.stream(parts).skip(1).anyMatch(County::isTitle) ? plain : parts[0];
        return Arrays.stream(values())
                .filter(each -> each.title().toLowerCase(Locale.ROOT).equals(first)
                        || each.names.stream()
                                .anyMatch(name -> name.toLowerCase(Locale.ROOT).equals(plain)))
                .findFirst();
    }
}
