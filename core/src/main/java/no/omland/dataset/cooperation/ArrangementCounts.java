package no.omland.dataset.cooperation;

import java.util.ArrayList;
import java.util.List;
import no.omland.cooperation.Arrangements;
import no.omland.feature.Feature;
import no.omland.feature.FeatureSet;
import no.omland.feature.Field;
import no.omland.feature.FieldType;
import no.omland.feature.Schema;

/** In how many arrangements each municipality takes part, as a table like any other, so that it can be put into classes. */
final class ArrangementCounts {

    static final String NAME = "arrangement_counts";

    private ArrangementCounts() {}

    static FeatureSet of(Arrangements arrangements) {
        List<Feature> rows = new ArrayList<>();
        arrangements
                .countByMunicipality()
                .forEach((number, count) -> rows.add(new Feature(null, new Object[] {number.digits(), (long) count})));
        return FeatureSet.table(
                NAME,
                new Schema(List.of(Field.text("kommunenummer"), new Field("arrangements", FieldType.INTEGER))),
                rows);
    }
}
