package no.omland.dataset.intake.transport;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.omland.dataset.layer.LayersBefore;
import no.omland.dataset.layer.PreparedImport;
import no.omland.dataset.layer.SameContent;
import no.omland.feature.FeatureSet;
import no.omland.importing.SourceFormat;
import no.omland.importing.SourceTable;
import no.omland.issue.DataException;

/** Brings a timetable into the workspace: the layer of stops and all its tables are put in the place of those before, together. */
public final class TimetableImport {

    private TimetableImport() {}

    /** @throws DataException when the source is no timetable */
    public static PreparedImport prepare(SourceTable source, LayersBefore before) {
        if (source.format() != SourceFormat.GTFS) {
            throw DataException.data("gtfs.not-a-feed", source.source());
        }
        FeatureSet stops = source.features();
        List<FeatureSet> layers = new ArrayList<>();
        layers.add(stops);
        layers.addAll(source.companions());
        boolean alters = layers.stream()
                .anyMatch(each -> before.read(each.name())
                        .filter(there -> SameContent.of(each, there))
                        .isEmpty());
        long created = alters ? stops.size() : 0;
        return new PreparedImport(
                stops.name(),
                Optional.ofNullable(stops.crs()),
                layers,
                stops.size(),
                created,
                0,
                stops.size() - created,
                0,
                alters);
    }
}
