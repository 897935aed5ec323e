package no.omland.web.siting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import no.omland.dataset.travel.Place;
import no.omland.issue.Language;
import no.omland.location.problem.SiteAnswer;
import no.omland.location.problem.SiteChoice;
import no.omland.location.problem.Unserved;
import no.omland.scenario.evaluation.DemandKind;
import no.omland.siting.SiteCandidate;
import no.omland.siting.SitePlan;
import no.omland.travel.demand.DemandPoint;
import no.omland.web.answer.Listing;
import no.omland.web.scenario.Counts;
import no.omland.web.travel.Amounts;
import no.omland.web.travel.TravelGeoJson;
import org.jspecify.annotations.Nullable;

/**
 * A plan of sites as lists and as JSON.
 *
 * @param kind whom it is for, people or clients of a study
 */
public record SiteSheet(SitePlan plan, SiteWishes.OnRoads onRoads, DemandKind kind) {

    /** @param order 1 for the best */
    public record Near(int order, SitePlan.Near near) {}

    private Number count(double people) {
        return Counts.count(people, kind);
    }

    /** The sites chosen, with whom each has. */
    public Listing<SitePlan.Chosen> sites() {
        return new Listing<>(plan.sites())
                .column("site", row -> row.candidate().name())
                .column("people", row -> count(row.people()))
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

    /** The best choices found, best first: what the question is about, in its own unit, and the mean of those who are served. */
    public Listing<Near> nearBest() {
        List<SitePlan.Near> choices = plan.nearBest();
        Listing<Near> listing = new Listing<>(IntStream.range(0, choices.size())
                        .mapToObj(i -> new Near(i + 1, choices.get(i)))
                        .toList())
                .column("order", Near::order)
                .column("sites", row -> names(row.near().choice()));
        switch (plan.answer().model()) {
            case P_MEDIAN ->
                listing.column("personHours", row -> Amounts.rounded(row.near().personTenthSeconds() / 36_000));
            case P_CENTRE ->
                listing.column(
                        "worstMinutes",
                        row -> Amounts.minutes(row.near().choice().value()));
            case MAXIMAL_COVER, SET_COVER ->
                listing.column("people", row -> count(row.near().served()));
        }
        listing.column("meanMinutes", row -> mean(row.near()));
        if (choices.stream().anyMatch(each -> each.unserved() > 0)) {
            listing.column("unserved", row -> count(row.near().unserved()));
        }
        return listing;
    }

    private List<String> names(SiteChoice choice) {
        return choice.sites().stream()
                .map(site -> plan.candidates().get(site).name())
                .toList();
    }

    private static @Nullable Object mean(SitePlan.Near near) {
        return near.served() == 0 ? null : Amounts.minutes(Math.round(near.personTenthSeconds() / near.served()));
    }

    /** Those whom only candidates reach that were not chosen, such as people on an island without a ferry. */
    public Listing<SitePlan.LeftOut> leftOut() {
        return new Listing<>(plan.leftOut())
                .column(
                        "sites",
                        row -> row.candidates().stream()
                                .map(SiteCandidate::name)
                                .toList())
                .column("people", row -> count(row.people()))
                .column("places", SitePlan.LeftOut::places);
    }

    /**
     * Those without a site, most people first.
     *
     * @param words of the reason
     */
    public Listing<SitePlan.Left> unserved(Function<Unserved.Reason, String> words) {
        return new Listing<>(plan.unserved())
                .column("place", row -> row.point().id())
                .column("people", row -> count(row.people()))
                .column("reason", row -> words.apply(row.reason()))
                .column(
                        "minutes",
                        row -> row.nearestTenthSeconds().isEmpty()
                                ? null
                                : Amounts.minutes(row.nearestTenthSeconds().getAsInt()));
    }

    static @Nullable Object percent(double part, double whole) {
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
        plain.put("people", count(plan.people()));
        plain.put("served", count(plan.served()));
        plain.put("meanMinutes", plan.served() == 0 ? null : Amounts.minutes(plan.meanTenthSeconds()));
        plain.put(
                "worstMinutes",
                plan.worst().map(worst -> Amounts.minutes(worst.tenthSeconds())).orElse(null));
        plain.put("worstPlace", plan.worst().map(worst -> worst.point().id()).orElse(null));
        plain.put("beyond", beyond());
        plain.put("of", kind.name().toLowerCase(Locale.ROOT));
        plain.put("everyoneFirst", plan.wish().everyoneFirst());
        plain.put("leftOut", leftOut().objects());
        plain.put("unservedCountsAsMinutes", answer.penalty() == 0 ? null : Amounts.minutes(answer.penalty()));
        plain.put("sites", sites().objects());
        plain.put("nearBest", nearBest().objects());
        plain.put("unserved", unserved(Enum::name).objects());
        plain.put(
                "notConnected",
                count(plan.notConnected().stream()
                        .mapToDouble(DemandPoint::people)
                        .sum()));
        plain.put(
                "doubled",
                onRoads.doubled().stream()
                        .map(each -> each.again().place().name())
                        .toList());
        plain.put("tooFar", onRoads.tooFar().stream().map(Place::name).toList());
        plain.put("map", map());
        return plain;
    }

    /** Those whom a chosen site reaches, but not within the limit or not with room; null when there are none. */
    private @Nullable Map<String, @Nullable Object> beyond() {
        SitePlan.Beyond beyond = plan.beyond();
        if (beyond.people() == 0) {
            return null;
        }
        Map<String, @Nullable Object> plain = new LinkedHashMap<>();
        plain.put("people", count(beyond.people()));
        plain.put("meanMinutes", Amounts.minutes(beyond.meanTenthSeconds()));
        beyond.worst().ifPresent(worst -> {
            plain.put("worstMinutes", Amounts.minutes(worst.tenthSeconds()));
            plain.put("worstPlace", worst.point().id());
        });
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
            plan.candidates().get(i).capacity().ifPresent(room -> properties.put("capacity", room));
            features.point(place.easting(), place.northing(), properties);
        }
        List<SitePlan.Left> left = new ArrayList<>(plan.unserved());
        for (SitePlan.Left each : left) {
            Map<String, @Nullable Object> properties = new LinkedHashMap<>();
            properties.put("kind", "unserved");
            properties.put("name", each.point().id());
            properties.put("people", count(each.people()));
            properties.put("reason", each.reason().name());
            features.point(each.point().easting(), each.point().northing(), properties);
        }
        return features.collection();
    }
}
