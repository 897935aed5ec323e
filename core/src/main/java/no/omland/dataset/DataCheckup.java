package no.omland.dataset;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import no.omland.crs.CoordinateTransform;
import no.omland.crs.EpsgCode;
import no.omland.feature.Feature;
import no.omland.feature.FeatureSet;
import no.omland.municipality.MunicipalityReforms;
import no.omland.water.PlanPeriod;
import no.omland.water.WaterBody;
import no.omland.water.doctor.Doctor;
import no.omland.water.doctor.DoctorKnowledge;
import no.omland.water.doctor.RuleCheck;
import org.locationtech.jts.geom.Geometry;

/** The data doctor with all that a workspace knows. */
public final class DataCheckup {

    private static final String AREAS = "water_areas";
    private static final Set<String> NAME_COLUMNS =
            Set.of("vannomrade", "vannområde", "vannomraade", "water_area", "navn", "name");

    private DataCheckup() {}

    /**
     * Holds every rule to the chosen bodies. Outlines of water areas are taken from the layer {@code water_areas} when it is there.
     *
     * @param day tells which plan period it is
     */
    public static List<RuleCheck> of(WorkspaceSnapshot snapshot, Collection<WaterBody> chosen, LocalDate day) {
        return Doctor.examine(
                chosen,
                new DoctorKnowledge(
                        MunicipalityReforms.load(),
                        snapshot.qualityElements(),
                        snapshot.backdrop(AREAS).map(DataCheckup::outlines).orElse(Map.of()),
                        PlanPeriod.of(day)));
    }

    private static Map<String, Geometry> outlines(FeatureSet layer) {
        EpsgCode crs = layer.crs();
        int name = IntStream.range(0, layer.schema().size())
                .filter(i -> NAME_COLUMNS.contains(
                        layer.schema().fields().get(i).name().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(-1);
        Map<String, Geometry> outlines = new HashMap<>();
        if (crs == null || name < 0) {
            return outlines;
        }
        CoordinateTransform move = CoordinateTransform.between(crs, WorkspaceSnapshot.CRS);
        for (Feature feature : layer.features()) {
            Geometry geometry = feature.geometry();
            String text = feature.text(name);
            if (geometry != null && text != null) {
                outlines.merge(text, move.transform(geometry), Geometry::union);
            }
        }
        return outlines;
    }
}
