package no.omland.water;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import no.omland.municipality.MunicipalityNumber;
import org.jspecify.annotations.Nullable;

/**
 * Which bodies someone has chosen. An empty set chooses all; several values in one set are alternatives; the sets narrow one another.
 *
 * @param basins river basins (<i>vassdragsområder</i>), as the register writes them
 * @param text part of a name or an id, without regard to case; empty for all
 */
public record WaterBodySelection(
        Set<String> areas,
        Set<String> regions,
        Set<String> basins,
        Set<MunicipalityNumber> municipalities,
        Set<WaterCategory> categories,
        Set<Modification> modifications,
        Set<EcologicalClass> classes,
        Set<ChemicalStatus> chemical,
        String text) {

    public static final WaterBodySelection ALL =
            new WaterBodySelection(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), "");

    public WaterBodySelection {
        areas = Set.copyOf(areas);
        regions = Set.copyOf(regions);
        basins = Set.copyOf(basins);
        municipalities = Set.copyOf(municipalities);
        categories = Set.copyOf(categories);
        modifications = Set.copyOf(modifications);
        classes = Set.copyOf(classes);
        chemical = Set.copyOf(chemical);
        text = text.strip().toLowerCase(Locale.ROOT);
    }

    public boolean matches(WaterBody body) {
        return allows(categories, body.category())
                && allows(classes, body.ecologicalClass())
                && allows(modifications, body.modification())
                && allows(chemical, body.chemicalStatus())
                && allowsText(areas, body.place().area())
                && allowsText(regions, body.place().region())
                && allowsText(basins, body.place().basin())
                && (municipalities.isEmpty()
                        || body.place().municipalities().stream().anyMatch(municipalities::contains))
                && (text.isEmpty()
                        || contains(body.title())
                        || contains(body.id().text()));
    }

    /** The chosen ones of {@code bodies}, in their order. */
    public List<WaterBody> of(List<WaterBody> bodies) {
        return bodies.stream().filter(this::matches).toList();
    }

    private boolean contains(String written) {
        return written.toLowerCase(Locale.ROOT).contains(text);
    }

    private static <T> boolean allows(Set<T> chosen, T value) {
        return chosen.isEmpty() || chosen.contains(value);
    }

    private static boolean allowsText(Set<String> chosen, @Nullable String value) {
        return chosen.isEmpty() || value != null && chosen.contains(value);
    }
}
