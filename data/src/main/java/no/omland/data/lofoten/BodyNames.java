package no.omland.data.lofoten;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Made-up names in the manner of the region, from the nearest settlement and a generic ending; no name is given twice. */
final class BodyNames {

    private static final List<String> RIVER_ENDINGS = List.of("elva", "bekken", "åga");
    private static final List<String> RIVERS = List.of(
            "Storelva",
            "Tverrelva",
            "Kvernelva",
            "Breidelva",
            "Sandelva",
            "Myrelva",
            "Svartelva",
            "Lakselva",
            "Kvannelva",
            "Skardelva",
            "Bergelva",
            "Grunnelva",
            "Leirbekken",
            "Heibekken",
            "Bjørkelva",
            "Steinelva",
            "Indreelva",
            "Ytterelva",
            "Botnelva",
            "Mølnelva",
            "Sæterelva",
            "Rognbekken",
            "Fjellelva",
            "Kaldelva");
    private static final List<String> LAKES = List.of(
            "Storvatnet",
            "Langvatnet",
            "Svartvatnet",
            "Heimvatnet",
            "Kroksvatnet",
            "Botnvatnet",
            "Mølnvatnet",
            "Trolldalsvatnet",
            "Krokvatnet",
            "Skardvatnet",
            "Fiskvatnet",
            "Grunnvatnet",
            "Rundvatnet",
            "Tverrvatnet",
            "Øvrevatnet",
            "Nervatnet",
            "Kvannvatnet",
            "Lomvatnet");
    private static final List<String> COASTS =
            List.of("vågen", "bukta", "fjorden", "flaget", "sundet", "pollen", "vika", "straumen");
    private static final List<String> SAMI_RIVERS =
            List.of("Stuorrajohka", "Čáhppesjohka", "Boazojohka", "Geađgejohka", "Guolbanjohka");
    private static final List<String> SAMI_LAKES =
            List.of("Stuorrajávri", "Guhkesjávri", "Čáhppesjávri", "Geađgejávri");
    private static final int SAMI_EVERY = 41;

    private final TreeSet<String> given = new TreeSet<>();
    private int rivers;
    private int lakes;

    /** Keeps a name for the place that really bears it. */
    void reserve(String name) {
        given.add(name);
    }

    String name(Category category, WaterArea area, String settlement, double sizeSquareMetres) {
        return switch (category) {
            case RIVER -> river(area, settlement, sizeSquareMetres);
            case LAKE -> lake(area, settlement);
            case COAST ->
                firstFree(COASTS.stream()
                        .map(ending -> compound(settlement, ending))
                        .toList());
            case GROUNDWATER -> settlement + " grunnvann";
        };
    }

    private String river(WaterArea area, String settlement, double sizeSquareMetres) {
        rivers++;
        List<String> choices = new ArrayList<>();
        if (area == WaterArea.VESTERALEN && rivers % SAMI_EVERY == 0) {
            choices.addAll(SAMI_RIVERS);
        }
        // A stream must be of some size to be called a river.
        choices.add(compound(settlement, sizeSquareMetres > 900_000 ? RIVER_ENDINGS.get(0) : RIVER_ENDINGS.get(1)));
        choices.add(compound(settlement, RIVER_ENDINGS.get(2)));
        for (int i = 0; i < RIVERS.size(); i++) {
            choices.add(RIVERS.get((i + rivers * 7) % RIVERS.size()) + " ved " + settlement);
        }
        return firstFree(choices);
    }

    private String lake(WaterArea area, String settlement) {
        lakes++;
        List<String> choices = new ArrayList<>();
        if (area == WaterArea.VESTERALEN && lakes % (SAMI_EVERY / 2) == 0) {
            choices.addAll(SAMI_LAKES);
        }
        choices.add(compound(settlement, "vatnet"));
        for (int i = 0; i < LAKES.size(); i++) {
            choices.add(LAKES.get((i + lakes * 5) % LAKES.size()) + " ved " + settlement);
        }
        return firstFree(choices);
    }

    private String firstFree(List<String> choices) {
        for (String choice : choices) {
            if (given.add(choice)) {
                return choice;
            }
        }
        throw new IllegalStateException("all names are given already: " + choices);
    }

    /** "Leknes" and "bekken" make "Leknesbekken"; of a name in several words the first word serves. */
    private static String compound(String settlement, String ending) {
        String stem = settlement.split(" ")[0];
        for (String article : List.of("botn", "en")) {
            if (stem.endsWith(article) && stem.length() > 4) {
                stem = stem.substring(0, stem.length() - article.length());
            }
        }
        for (String generic : List.of("fjord", "våg", "pollen", "straum", "vik")) {
            if (stem.endsWith(generic) && ending.startsWith(generic)) {
                return stem + ending.substring(generic.length());
            }
        }
        boolean joins = stem.endsWith("s");
        return joins || endsInVowel(stem) ? stem + ending : stem + "s" + ending;
    }

    private static boolean endsInVowel(String stem) {
        return "aeiouyæøåÅ".indexOf(stem.charAt(stem.length() - 1)) >= 0;
    }
}
