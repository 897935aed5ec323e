package no.omland.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.omland.feature.Feature;
import no.omland.feature.FeatureSet;
import no.omland.municipality.Municipality;
import no.omland.municipality.MunicipalityNumber;

/** The layer of municipalities in a workspace. */
public final class MunicipalityLayer {

    public static final String NAME = "municipalities";

    private MunicipalityLayer() {}

    /** The municipalities of a layer that an import wrote. A feature without a number, such as one just drawn in QGIS, is none. */
    public static List<Municipality> read(FeatureSet layer) {
        int number = layer.schema().indexOf("number");
        int name = layer.schema().indexOf("name");
        List<Municipality> municipalities = new ArrayList<>();
        for (Feature feature : layer.features()) {
            String digits = feature.text(number);
            String text = feature.text(name);
            Optional.ofNullable(digits)
                    .flatMap(MunicipalityNumber::find)
                    .ifPresent(found -> municipalities.add(
                            new Municipality(found, text == null ? found.digits() : text, feature.geometry())));
        }
        return municipalities;
    }
}
