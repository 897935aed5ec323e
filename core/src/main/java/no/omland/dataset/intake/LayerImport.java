package no.omland.dataset.intake;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import no.omland.cooperation.ArrangementLayer;
import no.omland.crs.EpsgCode;
import no.omland.dataset.MunicipalityLayer;
import no.omland.dataset.intake.municipality.OfficeImport;
import no.omland.dataset.intake.municipality.PopulationGridImport;
import no.omland.dataset.layer.PreparedImport;
import no.omland.dataset.layer.SourceGeometries;
import no.omland.demography.ProjectionLayer;
import no.omland.feature.Feature;
import no.omland.feature.FeatureSet;
import no.omland.feature.FeaturesOnDemand;
import no.omland.importing.ColumnMapping;
import no.omland.importing.Profile;
import no.omland.importing.Progress;
import no.omland.importing.SourceTable;
import no.omland.importing.gtfs.FeedLayers;
import no.omland.network.RoadColumns;
import no.omland.tiling.FaultLayer;
import no.omland.water.interest.InterestTable;
import no.omland.water.measure.MeasureTable;
import no.omland.water.quality.QualityTable;
import no.omland.water.register.WaterBodyTables;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/** Keeps a file as a plain layer or table with all its columns, in its own reference system. */
final class LayerImport {

    private static final Set<String> NAMES_OF_OTHER_KINDS = Set.of(
            WaterBodyTables.BODIES,
            WaterBodyTables.PRESSURES,
            QualityTable.NAME,
            MunicipalityLayer.NAME,
            RoadColumns.LAYER,
            OfficeImport.LAYER,
            PopulationGridImport.LAYER,
            MeasureTable.NAME,
            InterestTable.NAME,
            ProjectionLayer.NAME,
            ArrangementLayer.NAME);

    /** What QGIS keeps styles and projects in, and PostGIS its catalogue; a layer of such a name would break it. */
    private static final Set<String> NAMES_OF_OTHER_PROGRAMS = Set.of(
            "layer_styles",
            "qgis_projects",
            "spatial_ref_sys",
            "geometry_columns",
            "geography_columns",
            "raster_columns",
            "raster_overviews");

    private LayerImport() {}

    static PreparedImport prepare(SourceTable source, String layer, Progress progress) {
        FeatureSet set = source.features();
        ColumnMapping points = source.columns(Profile.POINTS);
        EpsgCode crs = set.crs();
        SourceGeometries geometries = new SourceGeometries(source, progress);
        if (set.features() instanceof FeaturesOnDemand) {
            set = MendedFeatures.of(source, geometries, progress);
        } else if (crs != null) {
            set = placed(set, crs, geometries.in(crs));
        } else if (points.hasAll(List.of("longitude", "latitude"))) {
            points.report(source.log());
            set = placed(set, EpsgCode.WGS84, geometries.pointsIn(EpsgCode.WGS84, points));
        }
        FeatureSet named = set.renamed(layer);
        return new PreparedImport(
                layer, Optional.ofNullable(named.crs()), List.of(named), named.size(), named.size(), 0, 0, 0, true);
    }

    /** The same rows with these geometries. */
    static FeatureSet placed(FeatureSet set, EpsgCode crs, List<@Nullable Geometry> geometries) {
        List<Feature> features = new ArrayList<>(set.size());
        for (int i = 0; i < set.size(); i++) {
            features.add(new Feature(geometries.get(i), set.features().get(i).values()));
        }
        return new FeatureSet(set.name(), set.schema(), crs, features);
    }

    /** A layer's name from a file's, without its folders: lower case, letters, digits and underscores, and never one that the store uses itself. */
    static String nameFor(String fileName) {
        String last = fileName.substring(fileName.lastIndexOf('/') + 1);
        int dot = last.lastIndexOf('.');
        String stem = dot > 0 ? last.substring(0, dot) : last;
        // A Mac writes å as a and a ring, which is the same letter.
        String name = Normalizer.normalize(stem, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "_")
                .replaceAll("^_+|_+$", "");
        boolean reserved = name.isEmpty()
                || NAMES_OF_OTHER_PROGRAMS.contains(name)
                || NAMES_OF_OTHER_KINDS.contains(name)
                || name.endsWith(FaultLayer.SUFFIX)
                || name.equals(FeedLayers.STOPS)
                || FeedLayers.TABLES.contains(name)
                || name.startsWith("gpkg_")
                || name.startsWith("rtree_")
                || name.startsWith("sqlite_")
                || name.startsWith("omland_");
        return reserved ? "layer_" + name : name;
    }
}
