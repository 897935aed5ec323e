package no.omland.web.siting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import no.omland.dataset.travel.Place;
import no.omland.response.RequiredTime;
import no.omland.response.ResponseCover;
import no.omland.response.ResponseUnit;
import no.omland.scenario.evaluation.DemandKind;
import no.omland.web.answer.Listing;
import no.omland.web.scenario.Counts;
import no.omland.web.scenario.UnitListing;
import no.omland.web.travel.Amounts;
import no.omland.web.travel.TravelGeoJson;
import org.jspecify.annotations.Nullable;

/**
 * Response times as lists and as JSON.
 *
 * @param places of the units of the cover, in their order
 * @param tooFar units that no road is near
 * @param repeated units that are there already, of the same name on the same place
 * @param kind whom they are for, people or clients of a study
 */
public record ResponseSheet(
        ResponseCover cover, List<Place> places, List<Place> tooFar, List<Place> repeated, DemandKind kind) {

    private Number count(double people) {
        return Counts.count(people, kind);
    }

    /**
     * For each required time, how many are reached within it.
     *
     * @param words of what it is for
     */
    public Listing<RequiredTime> within(UnaryOperator<String> words) {
        return new Listing<>(cover.required())
                .column("requiredMinutes", RequiredTime::minutes)
                .column("requirement", row -> words.apply(row.kind()))
                .column("people", row -> count(cover.within(row)))
                .column("percent", row -> SiteSheet.percent(cover.within(row), cover.people()))
                .column("beyond", row -> count(cover.people() - cover.within(row)));
    }

    /** A row for each unit. */
    public List<UnitListing.Row> units() {
        return UnitListing.rows(cover, kind);
    }

    /** For each unit, what it means that it is away, and who covers. */
    public Listing<UnitListing.Row> away() {
        return UnitListing.withCovering(UnitListing.of(units()));
    }

    /** Places beyond the longest of the required times, most people first. */
    public Listing<ResponseCover.Reached> beyond() {
        RequiredTime longest = cover.required().get(cover.required().size() - 1);
        return new Listing<>(cover.places().stream()
                        .filter(each -> each.first()
                                .filter(near -> near.tenthSeconds() <= longest.tenthSeconds())
                                .isEmpty())
                        .sorted((a, b) ->
                                Double.compare(b.point().people(), a.point().people()))
                        .toList())
                .column("place", row -> row.point().id())
                .column("people", row -> count(row.point().people()))
                .column(
                        "responseUnit",
                        row -> row.first().map(near -> name(near.office())).orElse(null))
                .column(
                        "minutes",
                        row -> row.first()
                                .map(near -> Amounts.minutes(near.tenthSeconds()))
                                .orElse(null));
    }

    /** Units that roll later than the longest of the required times, and can never be there in time. */
    public List<ResponseUnit> neverInTime() {
        RequiredTime longest = cover.required().get(cover.required().size() - 1);
        return cover.units().stream()
                .filter(each -> each.turnOutTenthSeconds() > longest.tenthSeconds())
                .toList();
    }

    private String name(int unit) {
        return cover.units().get(unit).name();
    }

    public Map<String, @Nullable Object> plain() {
        Map<String, @Nullable Object> plain = new LinkedHashMap<>();
        plain.put("people", count(cover.people()));
        plain.put("unreached", count(cover.unreached()));
        plain.put("notConnected", count(cover.notConnectedPeople()));
        plain.put("units", plainUnits());
        plain.put("within", within(UnaryOperator.identity()).objects());
        plain.put("beyond", beyond().objects());
        plain.put("tooFar", tooFar.stream().map(Place::name).toList());
        plain.put("repeated", repeated.stream().map(Place::name).toList());
        plain.put("neverInTime", neverInTime().stream().map(ResponseUnit::name).toList());
        plain.put("map", map());
        return plain;
    }

    /** Each unit with what it means that it is away. */
    private List<Map<String, @Nullable Object>> plainUnits() {
        List<Map<String, @Nullable Object>> units = new ArrayList<>();
        for (ResponseCover.Away each : cover.away()) {
            ResponseUnit unit = cover.units().get(each.unit());
            Map<String, @Nullable Object> row = new LinkedHashMap<>();
            row.put("id", unit.id());
            row.put("unit", unit.name());
            row.put("turnOutMinutes", Amounts.minutes(unit.turnOutTenthSeconds()));
            row.put("peopleFirst", count(each.peopleFirst()));
            row.put("lost", each.lost().stream().map(this::count).toList());
            row.put("cutOff", count(each.cutOff()));
            row.put(
                    "coveredBy",
                    each.covering().stream()
                            .map(by -> {
                                Map<String, Object> covering = new LinkedHashMap<>();
                                covering.put("unit", name(by.unit()));
                                covering.put("people", count(by.people()));
                                covering.put("slowestMinutes", Amounts.minutes(by.slowestTenthSeconds()));
                                return covering;
                            })
                            .toList());
            units.add(row);
        }
        return units;
    }

    /** Units, and every place with its minutes from the alarm; null when no unit gets there. */
    public Map<String, Object> map() {
        TravelGeoJson features = new TravelGeoJson();
        for (Place place : places) {
            Map<String, @Nullable Object> properties = new LinkedHashMap<>();
            properties.put("kind", "unit");
            properties.put("name", place.name());
            features.point(place.easting(), place.northing(), properties);
        }
        for (ResponseCover.Reached each : cover.places()) {
            Map<String, @Nullable Object> properties = new LinkedHashMap<>();
            properties.put("kind", "place");
            properties.put("name", each.point().id());
            properties.put("people", count(each.point().people()));
            properties.put("unit", each.first().map(near -> name(near.office())).orElse(null));
            properties.put(
                    "minutes",
                    each.first()
                            .map(near -> Amounts.minutes(near.tenthSeconds()))
                            .orElse(null));
            properties.put(
                    "second", each.second().map(near -> name(near.office())).orElse(null));
            properties.put(
                    "secondMinutes",
                    each.second()
                            .map(near -> Amounts.minutes(near.tenthSeconds()))
                            .orElse(null));
            features.point(each.point().easting(), each.point().northing(), properties);
        }
        return features.collection();
    }
}
