package no.omland.dataset.intake.municipality;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.omland.feature.Feature;
import no.omland.importing.ColumnMapping;
import no.omland.municipality.MunicipalityNumber;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Polygonal;

/**
 * Tells municipalities from other areas that say which municipality they lie in: of municipalities there are not many, each in a few parts at most, and all parts
 * of one bear its name. Any other layer that was taken for them would have its features joined to one for each number, and lose them.
 */
public final class MunicipalityRecognition {

    /** Norway never had more than 747 at one time (1930); a file of several years has some of them twice. */
    private static final int MOST_NUMBERS = 1_000;

    /** Islands and enclaves, on the average of all municipalities of a file. */
    private static final int MOST_PARTS_ON_AVERAGE = 8;

    private static final double SHARE_THAT_MUST_FIT = 0.8;

    private final ColumnMapping columns;
    /** By number, then by name. */
    private final Map<String, Map<String, Integer>> rowsOfName = new HashMap<>();

    private int rows;
    private int fitting;

    private MunicipalityRecognition(ColumnMapping columns) {
        this.columns = columns;
    }

    /** Whether most of the features are areas with a municipality number, and these can be municipalities. No more are looked at than municipalities could be. */
    public static boolean areMunicipalities(List<Feature> features, ColumnMapping columns) {
        if (features.isEmpty() || features.size() > MOST_NUMBERS * MOST_PARTS_ON_AVERAGE) {
            return false;
        }
        MunicipalityRecognition seen = new MunicipalityRecognition(columns);
        for (Feature feature : features) {
            seen.add(feature);
        }
        return seen.fitting >= SHARE_THAT_MUST_FIT * seen.rows
                && seen.rowsOfName.size() <= MOST_NUMBERS
                && seen.fitting <= seen.rowsOfName.size() * MOST_PARTS_ON_AVERAGE
                && seen.rowsOfUsualName() >= SHARE_THAT_MUST_FIT * seen.fitting;
    }

    public static boolean fits(Feature feature, ColumnMapping columns) {
        return (feature.geometry() == null || feature.geometry() instanceof Polygonal)
                && number(feature, columns) != null;
    }

    private static @Nullable String number(Feature feature, ColumnMapping columns) {
        String text = columns.text(feature, "number");
        return text == null
                ? null
                : MunicipalityNumber.find(text).map(MunicipalityNumber::digits).orElse(null);
    }

    private void add(Feature feature) {
        rows++;
        String number = number(feature, columns);
        if (number == null || !fits(feature, columns)) {
            return;
        }
        fitting++;
        String name = columns.text(feature, "name");
        rowsOfName.computeIfAbsent(number, n -> new HashMap<>()).merge(name == null ? "" : name, 1, Integer::sum);
    }

    /** How many rows bear the name that is the most usual one for their number. */
    private int rowsOfUsualName() {
        return rowsOfName.values().stream()
                .mapToInt(names -> names.values().stream()
                        .mapToInt(Integer::intValue)
                        .max()
                        .orElse(0))
                .sum();
    }
}
