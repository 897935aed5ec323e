package no.omland.dataset.cooperation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import no.omland.cooperation.Arrangements;
import no.omland.feature.Feature;
import no.omland.feature.FeatureSet;
import no.omland.feature.Field;
import no.omland.feature.FieldType;
import no.omland.feature.Schema;
import no.omland.municipality.MunicipalityNumber;

/** In how many arrangements each municipality takes part, as a table like any other, so that it can be put into classes. */
final class ArrangementCounts {

    static final String NAME = "arrangement_counts";

    private ArrangementCounts() {}

    /** @param names of municipalities of today */
    static FeatureSet of(Arrangements arrangements, Function<MunicipalityNumber, String> names) {
        List<Feature> rows = new ArrayList<>();
        arrangements
                .countByMunicipality()
                .forEach((number, count) ->
                        rows.add(new Feature(null, new Object[] {number.digits(), names.apply(number), (long) count})));
        return FeatureSet.table(
                NAME,
                new Schema(List.of(
                        Field.text("kommunenummer"),
                        Field.text("kommune"),
                        new Field("arrangements", FieldType.INTEGER))),
                rows);
    }
}
