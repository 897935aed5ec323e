package no.omland.web.travel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.omland.crs.EpsgCode;
import no.omland.dataset.travel.Place;
import no.omland.dataset.travel.TravelCase;
import no.omland.travel.Direction;
import no.omland.travel.demand.ConnectedDemand;
import no.omland.travel.demand.DemandPoint;
import no.omland.travel.search.CrowFlight;
import no.omland.travel.search.NearestOffices;
import no.omland.web.answer.Listing;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;

/** For every place where people live the nearest office and the second nearest. Who is too far from any road, and who reaches no office, is in the list too. */
public final class NearestListing {

    private NearestListing() {}

    /**
     * @param connected whether a road is near
     * @param near none, one or two offices
     */
    public record Row(DemandPoint point, boolean connected, List<NearestOffices.Near> near) {}

    public static List<Row> rows(TravelCase travel, ChosenPlaces chosen, Direction direction) {
        ConnectedDemand demand = travel.demand();
        NearestOffices nearest = NearestOffices.of(travel.costs(), direction, chosen.points());
        List<Row> rows = new ArrayList<>();
        demand.connected().forEach(each -> rows.add(new Row(each.point(), true, nearest.of(each.place()))));
        demand.notConnected().forEach(each -> rows.add(new Row(each, false, List.of())));
        return rows;
    }

    /** On foot in straight lines with a factor, from everywhere that people live; no road is needed. */
    public static List<Row> rows(TravelCase travel, List<Place> offices, CrowFlight crow) {
        List<Coordinate> there = offices.stream()
                .map(each -> new Coordinate(each.easting(), each.northing()))
                .toList();
        EpsgCode crs = travel.ground().network().crs();
        return travel.ground().people().points().stream()
                .map(point -> new Row(
                        point, true, crow.nearest(crs, new Coordinate(point.easting(), point.northing()), there)))
                .toList();
    }

    public static Listing<Row> of(List<Row> rows, ChosenPlaces chosen) {
        return new Listing<>(rows)
                .column("id", row -> row.point().id())
                .column("people", row -> row.point().wholePeople())
                .column("connected", Row::connected)
                .column("reached", row -> !row.near().isEmpty())
                .column("nearest", row -> office(row, 0, chosen))
                .column("minutes", row -> minutes(row, 0))
                .column("second", row -> office(row, 1, chosen))
                .column("secondMinutes", row -> minutes(row, 1));
    }

    private static @Nullable String office(Row row, int which, ChosenPlaces chosen) {
        return row.near().size() <= which
                ? null
                : chosen.places().get(row.near().get(which).office()).name();
    }

    private static @Nullable Object minutes(Row row, int which) {
        return row.near().size() <= which
                ? null
                : Amounts.minutes(row.near().get(which).tenthSeconds());
    }

    /** A point for each row. */
    public static Map<String, Object> geoJson(List<Row> rows, ChosenPlaces chosen) {
        TravelGeoJson features = new TravelGeoJson();
        Listing<Row> listing = of(rows, chosen);
        for (int i = 0; i < rows.size(); i++) {
            DemandPoint point = rows.get(i).point();
            Row row = rows.get(i);
            Map<String, @Nullable Object> properties = new LinkedHashMap<>();
            listing.columns()
                    .forEach(column ->
                            properties.put(column.key(), column.value().apply(row)));
            features.point(point.easting(), point.northing(), properties);
        }
        return features.collection();
    }
}
