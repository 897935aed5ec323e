package no.omland.water.screening;

import java.util.List;
import java.util.Map;
import no.omland.water.ChemicalStatus;
import no.omland.water.EcologicalClass;
import no.omland.water.EnvironmentalObjective;
import no.omland.water.Modification;
import no.omland.water.WaterBody;
import no.omland.water.WaterBodyId;
import no.omland.water.WaterBodyPlace;
import no.omland.water.WaterCategory;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/** Water bodies of which only id, kind and geometry matter. */
final class Bodies {

    private Bodies() {}

    static WaterBody river(String id, String wkt) {
        return body(id, WaterCategory.RIVER, wkt);
    }

    static WaterBody lake(String id, String wkt) {
        return body(id, WaterCategory.LAKE, wkt);
    }

    static WaterBody coast(String id, String wkt) {
        return body(id, WaterCategory.COASTAL, wkt);
    }

    static Geometry wkt(String text) {
        try {
            return new WKTReader().read(text);
        } catch (ParseException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    private static WaterBody body(String id, WaterCategory category, String wkt) {
        return new WaterBody(
                new WaterBodyId(id),
                null,
                category,
                Modification.NATURAL,
                EcologicalClass.UNKNOWN,
                ChemicalStatus.UNKNOWN,
                EnvironmentalObjective.NONE,
                new WaterBodyPlace(null, null, null, List.of(), List.of(), false),
                null,
                null,
                List.of(),
                wkt(wkt),
                Map.of());
    }
}
