package no.omland.dataset.intake;

import java.util.BitSet;
import no.omland.dataset.layer.SourceGeometries;
import no.omland.feature.Feature;
import no.omland.feature.FeatureSet;
import no.omland.feature.FeaturesOnDemand;
import no.omland.feature.GeometrySurvey;
import no.omland.feature.OrderedChunks;
import no.omland.geometry.FiniteCoordinates;
import no.omland.geometry.MendedGeometry;
import no.omland.importing.Progress;
import no.omland.importing.SourceTable;
import no.omland.issue.IssueCode;
import no.omland.issue.IssueLog;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * The features of a large file with their geometry mended. Which of them have to be mended is found out once, and told; the mended geometry is made again whenever
 * it is wanted, so that nothing but a bit for each feature is kept.
 */
final class MendedFeatures extends FeaturesOnDemand {

    private final FeaturesOnDemand source;
    private final BitSet broken;
    private final GeometrySurvey survey;

    private MendedFeatures(FeaturesOnDemand source, BitSet broken, GeometrySurvey survey) {
        this.source = source;
        this.broken = broken;
        this.survey = survey;
    }

    /** What a chunk of features was found to be. */
    private record Found(BitSet broken, GeometrySurvey survey, IssueLog log) {}

    /** The source's features, which are on demand; its log is told what was mended. */
    static FeatureSet of(SourceTable table, SourceGeometries geometries, Progress progress) {
        FeatureSet set = table.features();
        FeaturesOnDemand source = (FeaturesOnDemand) set.features();
        BitSet broken = new BitSet();
        GeometrySurvey survey = new GeometrySurvey();
        OrderedChunks.run(set.size(), (from, to) -> look(table, source, geometries, from, to), (found, to) -> {
            broken.or(found.broken());
            survey.add(found.survey());
            table.log().addAll(found.log());
            progress.at("prepare", to, (double) to / set.size());
        });
        return new FeatureSet(set.name(), set.schema(), set.crs(), new MendedFeatures(source, broken, survey));
    }

    private static Found look(
            SourceTable table, FeaturesOnDemand source, SourceGeometries geometries, int from, int to) {
        Found found = new Found(new BitSet(), new GeometrySurvey(), new IssueLog(table.source()));
        for (int i = from; i < to; i++) {
            Geometry geometry = source.geometry(i);
            if (geometry == null) {
                continue;
            }
            if (!geometries.isSomewhere(geometry, i, found.log())) {
                found.broken().set(i);
                continue;
            }
            Geometry mended = geometries.mended(geometry, i, found.log());
            if (mended != geometry) {
                found.broken().set(i);
            }
            if (mended.isEmpty()) {
                found.log().addAt(IssueCode.GEOMETRY_MISSING, table.row(i), null);
            } else {
                found.survey().add(mended);
            }
        }
        return found;
    }

    @Override
    public GeometrySurvey survey() {
        return survey;
    }

    @Override
    public int size() {
        return source.size();
    }

    @Override
    public Feature get(int index) {
        Feature feature = source.get(index);
        return broken.get(index) ? new Feature(geometry(index), feature.values()) : feature;
    }

    @Override
    public @Nullable Geometry geometry(int index) {
        Geometry geometry = source.geometry(index);
        if (geometry == null || !broken.get(index)) {
            return geometry;
        }
        if (!FiniteCoordinates.are(geometry)) {
            return null;
        }
        Geometry mended = MendedGeometry.of(geometry).geometry();
        return mended.isEmpty() ? null : mended;
    }
}
