package no.omland.dataset.travel;

import static com.graphhopper.json.Statement.If;

import com.graphhopper.GHRequest;
import com.graphhopper.GHResponse;
import com.graphhopper.GraphHopper;
import com.graphhopper.ResponsePath;
import com.graphhopper.config.Profile;
import com.graphhopper.json.Statement.Op;
import com.graphhopper.reader.ReaderWay;
import com.graphhopper.routing.ev.DecimalEncodedValue;
import com.graphhopper.routing.ev.DefaultImportRegistry;
import com.graphhopper.routing.ev.EdgeIntAccess;
import com.graphhopper.routing.ev.ImportRegistry;
import com.graphhopper.routing.ev.ImportUnit;
import com.graphhopper.routing.ev.VehicleSpeed;
import com.graphhopper.routing.util.parsers.TagParser;
import com.graphhopper.storage.IntsRef;
import com.graphhopper.util.CustomModel;
import java.nio.file.Path;
import java.util.Optional;
import no.omland.network.osm.OsmRoad;
import no.omland.network.osm.OsmTags;
import org.locationtech.jts.geom.Coordinate;

/**
 * GraphHopper over an extract of OpenStreetMap, for cars: it reads the file, decides who may drive where and which way, knots the roads together, measures and
 * searches, all by itself. Only the speeds are ours; a road that we do not let cars on has GraphHopper's own.
 */
final class GraphHopperCars implements AutoCloseable {

    private static final String SPEED = VehicleSpeed.key("car");

    private static final String FASTEST = "fastest";

    private final GraphHopper router;

    GraphHopperCars(Path extract, Path folder) {
        router = new GraphHopper()
                .setOSMFile(extract.toString())
                .setGraphHopperLocation(folder.toString())
                .setStoreOnFlush(false)
                .setMinNetworkSize(0)
                .setImportRegistry(new OurSpeeds())
                .setEncodedValuesString("car_access, " + SPEED)
                .setProfiles(fastest());
        router.importOrLoad();
    }

    private static Profile fastest() {
        CustomModel model = new CustomModel()
                .addToPriority(If("!car_access", Op.MULTIPLY, "0"))
                .addToSpeed(If("true", Op.LIMIT, SPEED))
                .setDistanceInfluence(0.0);
        return new Profile(FASTEST).setCustomModel(model);
    }

    /** The fastest way between two places in degrees, each moved to the nearest road; empty when there is none. */
    Optional<ResponsePath> route(Coordinate from, Coordinate to) {
        GHResponse answer = router.route(new GHRequest(from.y, from.x, to.y, to.x).setProfile(FASTEST));
        return answer.hasErrors() ? Optional.empty() : Optional.of(answer.getBest());
    }

    @Override
    public void close() {
        router.close();
    }

    private static final class OurSpeeds implements ImportRegistry {

        private final ImportRegistry usual = new DefaultImportRegistry();

        @Override
        public ImportUnit createImportUnit(String name) {
            ImportUnit unit = usual.createImportUnit(name);
            return name.equals(SPEED)
                    ? ImportUnit.create(
                            name,
                            properties -> VehicleSpeed.create("car", 8, 1, true),
                            (lookup, properties) -> new SpeedOfTags(
                                    unit.getCreateTagParser().apply(lookup, properties),
                                    lookup.getDecimalEncodedValue(SPEED)),
                            unit.getRequiredImportUnits().toArray(String[]::new))
                    : unit;
        }
    }

    private record SpeedOfTags(TagParser usual, DecimalEncodedValue speed) implements TagParser {

        @Override
        public void handleWayTags(int edge, EdgeIntAccess edges, ReaderWay way, IntsRef relation) {
            usual.handleWayTags(edge, edges, way, relation);
            int kmh = OsmRoad.of(new OsmTags(way::getTag)).speedKmh();
            if (kmh > 0) {
                speed.setDecimal(false, edge, edges, kmh);
                speed.setDecimal(true, edge, edges, kmh);
            }
        }
    }
}
