package no.omland.web.siting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import no.omland.dataset.travel.Place;
import no.omland.issue.Language;
import no.omland.location.SiteAnswer;
import no.omland.location.SiteChoice;
import no.omland.location.SiteModel;
import no.omland.location.Unserved;
import no.omland.siting.SiteCandidate;
import no.omland.siting.SitePlan;
import no.omland.travel.demand.DemandPoint;
import no.omland.web.answer.Listing;
import no.omland.web.travel.Amounts;
import no.omland.web.travel.TravelGeoJson;
import org.jspecify.annotations.Nullable;

/** A plan of sites as lists and as JSON. */
public record SiteSheet(SitePlan plan, SiteWishes.OnRoads onRoads) {

    /** @param order 1 for the best */
    public record Near(int order, SiteChoice choice) {}

    /** The sites chosen, with whom each has. */
    public Listing<SitePlan.Chosen> sites() {
        return new Listing<>(plan.sites())
                .column("site", row -> row.candidate().name())
                .column("people", SitePlan.Chosen::people)
                .column("percent", row -> percent(row.people(), plan.people()))
                .column("meanMinutes", row -> row.people() == 0 ? null : Amounts.minutes(row.meanTenthSeconds()))
                .column(
                        "worstMinutes",
                        row -> row.worst()
                                .map(worst -> Amounts.minutes(worst.tenthSeconds()))
                                .orElse(null))
                .column(
                        "worstPlace",
                        row -> row.worst().map(worst -> worst.point().id()).orElse(null))
                .column("locked", row -> isLockedIn(row.candidate()))
                .column("id", row -> row.candidate().id());
    }

    private boolean isLockedIn(SiteCandidate candidate) {
        return plan.wish().lockedIn().stream()
                .anyMatch(each -> each.equalsIgnoreCase(candidate.id()) || each.equalsIgnoreCase(candidate.name()));
    }

    /** The best choices found, best first. */
    public Listing<Near> nearBest() {
        List<SiteChoice> choices = plan.answer().nearBest();
        return new Listing<>(IntStream.range(0, choices.size())
                        .mapToObj(i -> new Near(i + 1, choices.get(i)))
                        .toList())
                .column("order", Near::order)
                .column("sites", row -> names(row.choice()))
                .column("value", row -> value(row.choice()))
                .column("meanMinutes", row -> mean(row.choice()));
    }

    private List<String> names(SiteChoice choice) {
        return choice.sites().stream()
                .map(site -> plan.candidates().get(site).name())
                .toList();
    }

    /** Minutes of the worst off, people within the limit, a number of sites, or hours of all. */
    private Object value(SiteChoice choice) {
        return switch (plan.answer().model()) {
            case P_MEDIAN -> Amounts.rounded(choice.value() / 36_000.0);
            case P_CENTRE -> Amounts.minutes(choice.value());
            case MAXIMAL_COVER, SET_COVER -> choice.value();
        };
    }

    private @Nullable Object mean(SiteChoice choice) {
        long people = plan.people() - choice.unservedWeight();
        return plan.answer().model() != SiteModel.P_MEDIAN || people == 0
                ? null
                : Amounts.minutes(Math.round((double) choice.value() / people));
    }

    /**
     * Those without a site, most people first.
     *
     * @param words of the reason
     */
    public Listing<SitePlan.Left> unserved(Function<Unserved.Reason, String> words) {
        return new Listing<>(plan.unserved())
                .column("place", row -> row.point().id())
                .column("people", SitePlan.Left::people)
                .column("reason", row -> words.apply(row.reason()))
                .column(
                        "minutes",
                        row -> row.nearestTenthSeconds().isEmpty()
                                ? null
                                : Amounts.minutes(row.nearestTenthSeconds().getAsInt()));
    }

    static @Nullable Object percent(long part, long whole) {
        return whole == 0 ? null : Amounts.rounded(100.0 * part / whole);
    }

    public Map<String, @Nullable Object> plain(Language language) {
        SiteAnswer answer = plan.answer();
        Map<String, @Nullable Object> plain = new LinkedHashMap<>();
        plain.put("question", answer.model().name());
        plain.put("count", answer.sites().size());
        plain.put("candidates", plan.candidates().size());
        plain.put("gap", answer.gapInWords(language));
        plain.put("proven", answer.gap().isProven());
        plain.put("nearBestComplete", answer.nearBestComplete());
        plain.put("people", plan.people());
        plain.put("served", plan.served());
        plain.put("meanMinutes", Amounts.minutes(plan.meanTenthSeconds()));
        plain.put(
                "worstMinutes",
                plan.worst().map(worst -> Amounts.minutes(worst.tenthSeconds())).orElse(null));
        plain.put("worstPlace", plan.worst().map(worst -> worst.point().id()).orElse(null));
        plain.put("sites", sites().objects());
        plain.put("nearBest", nearBest().objects());
        plain.put("unserved", unserved(Enum::name).objects());
        plain.put(
                "notConnected",
                plan.notConnected().stream().mapToLong(DemandPoint::people).sum());
        plain.put("tooFar", onRoads.tooFar().stream().map(Place::name).toList());
        plain.put("map", map());
        return plain;
    }

    /** Every candidate as a point, with whether it is chosen, and the places without a site. */
    public Map<String, Object> map() {
        TravelGeoJson features = new TravelGeoJson();
        for (int i = 0; i < plan.candidates().size(); i++) {
            Place place = onRoads.places().get(i);
            Map<String, @Nullable Object> properties = new LinkedHashMap<>();
            properties.put("kind", "candidate");
            properties.put("id", place.id());
            properties.put("name", place.name());
            properties.put("chosen", plan.answer().sites().contains(i));
            features.point(place.easting(), place.northing(), properties);
        }
        List<SitePlan.Left> left = new ArrayList<>(plan.unserved());
        for (SitePlan.Left each : left) {
            Map<String, @Nullable Object> properties = new LinkedHashMap<>();
            properties.put("kind", "unserved");
            properties.put("name", each.point().id());
            properties.put("people", each.people());
            properties.put("reason", each.reason().name());
            features.point(each.point().easting(), each.point().northing(), properties);
        }
        return features.collection();
    }
}
