package no.omland.web.siting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.omland.issue.Language;
import no.omland.meeting.MeetingCover;
import no.omland.meeting.MeetingPoint;
import no.omland.meeting.Walk;
import no.omland.scenario.evaluation.DemandKind;
import no.omland.web.answer.Listing;
import no.omland.web.scenario.Counts;
import no.omland.web.travel.Amounts;
import no.omland.web.travel.TravelGeoJson;
import org.jspecify.annotations.Nullable;

/**
 * Walks to meeting points as lists and as JSON.
 *
 * @param kind whom they are for, people or clients of a study
 */
public record MeetingSheet(MeetingCover cover, Optional<MeetingCover.Next> next, DemandKind kind) {

    private Number count(double people) {
        return Counts.count(people, kind);
    }

    /** Where people are who have no point within the limit, most people first. */
    public Listing<MeetingCover.Nearest> gaps() {
        return new Listing<>(cover.gaps())
                .column("place", row -> row.people().id())
                .column("people", row -> count(row.people().people()))
                .column("nearest", this::nearest)
                .column("minutes", MeetingSheet::minutes)
                .column("metres", row -> row.walk().map(Walk::metres).orElse(null))
                .column("alongRoads", row -> row.walk().map(Walk::alongRoads).orElse(null));
    }

    private @Nullable String nearest(MeetingCover.Nearest row) {
        return row.point().map(each -> cover.points().get(each).name()).orElse(null);
    }

    private static @Nullable Object minutes(MeetingCover.Nearest row) {
        return row.walk().map(walk -> Amounts.minutes(walk.tenthSeconds())).orElse(null);
    }

    /** The points to add, the one that adds most first. */
    public Listing<MeetingCover.Added> added() {
        return new Listing<>(next.map(MeetingCover.Next::chosen).orElse(List.of()))
                .column("site", row -> row.point().name())
                .column("people", row -> count(row.people()))
                .column("percent", row -> SiteSheet.percent(row.people(), cover.people()));
    }

    public Map<String, @Nullable Object> plain(Language language) {
        Map<String, @Nullable Object> plain = new LinkedHashMap<>();
        plain.put(
                "limitMinutes",
                cover.limit().minutes().isEmpty()
                        ? null
                        : cover.limit().minutes().getAsInt());
        plain.put(
                "limitMetres",
                cover.limit().metres().isEmpty() ? null : cover.limit().metres().getAsInt());
        plain.put("points", cover.points().stream().map(MeetingPoint::name).toList());
        plain.put("people", count(cover.people()));
        plain.put("within", count(cover.within()));
        plain.put("percent", SiteSheet.percent(cover.within(), cover.people()));
        plain.put("withoutWay", count(cover.withoutWay()));
        plain.put("longestWalkMinutes", cover.limit().longestWalkMinutes());
        plain.put("of", kind.name().toLowerCase(Locale.ROOT));
        plain.put("gaps", gaps().objects());
        plain.put("next", added().objects());
        plain.put("withinAfter", next.map(each -> count(each.withinAfter())).orElse(null));
        plain.put(
                "percentAfter",
                next.map(each -> SiteSheet.percent(each.withinAfter(), cover.people()))
                        .orElse(null));
        plain.put("gap", next.map(each -> each.answer().gapInWords(language)).orElse(null));
        plain.put("map", map());
        return plain;
    }

    /** Points, points to add, and every place with its walk. */
    public Map<String, Object> map() {
        TravelGeoJson features = new TravelGeoJson();
        cover.points().forEach(each -> point(features, each, "point"));
        next.ifPresent(more -> more.chosen().forEach(each -> point(features, each.point(), "next")));
        for (MeetingCover.Nearest each : cover.places()) {
            Map<String, @Nullable Object> properties = new LinkedHashMap<>();
            properties.put("kind", "place");
            properties.put("name", each.people().id());
            properties.put("people", count(each.people().people()));
            properties.put("minutes", minutes(each));
            properties.put("within", cover.isWithin(each));
            features.point(each.people().easting(), each.people().northing(), properties);
        }
        return features.collection();
    }

    private static void point(TravelGeoJson features, MeetingPoint point, String kind) {
        Map<String, @Nullable Object> properties = new LinkedHashMap<>();
        properties.put("kind", kind);
        properties.put("name", point.name());
        features.point(point.easting(), point.northing(), properties);
    }
}
