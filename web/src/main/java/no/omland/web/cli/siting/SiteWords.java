package no.omland.web.cli.siting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.omland.dataset.travel.Place;
import no.omland.dataset.travel.PlaceSource;
import no.omland.location.problem.SiteModel;
import no.omland.siting.SiteCandidate;
import no.omland.siting.SitePlan;
import no.omland.travel.demand.DemandPoint;
import no.omland.web.cli.terminal.Texts;
import no.omland.web.scenario.Counts;
import no.omland.web.siting.SiteSheet;
import no.omland.web.siting.SiteWishes;
import no.omland.web.travel.Amounts;

/** What is said about best sites beside the list: how sure they are, whom they serve, and who is left out. */
final class SiteWords {

    /** Groups of people left out that are named. */
    private static final int MOST_NAMED = 3;

    private final SiteSheet sheet;
    private final SitePlan plan;
    private final Texts texts;
    private final String people;
    private final List<String> lines = new ArrayList<>();

    SiteWords(SiteSheet sheet, Texts texts) {
        this.sheet = sheet;
        this.plan = sheet.plan();
        this.texts = texts;
        this.people = texts.text("sites.of." + sheet.kind());
    }

    List<String> lines() {
        lines.add(plan.answer().gapInWords(texts.language()) + ".");
        served();
        if (plan.answer().nearBest().size() > 1) {
            lines.add(texts.text(
                    plan.answer().nearBestComplete() ? "sites.near-best" : "sites.near-best-met",
                    texts.number(plan.answer().nearBest().size())));
        }
        unserved();
        leftOut();
        notCounted();
        return lines;
    }

    private void served() {
        lines.add(texts.text(
                "sites.served", count(plan.served()), count(plan.people()), people, minutes(plan.meanTenthSeconds())));
        plan.worst()
                .ifPresent(worst ->
                        lines.add(texts.text("sites.worst", worst.point().id(), minutes(worst.tenthSeconds()))));
        plan.beyond()
                .worst()
                .ifPresent(worst -> lines.add(texts.text(
                        "sites.beyond",
                        count(plan.beyond().people()),
                        people,
                        minutes(plan.beyond().meanTenthSeconds()),
                        worst.point().id(),
                        minutes(worst.tenthSeconds()))));
    }

    private void unserved() {
        double left =
                plan.unserved().stream().mapToDouble(SitePlan.Left::people).sum();
        if (left > 0) {
            lines.add(texts.text(
                    "sites.unserved",
                    count(left),
                    people,
                    texts.number(plan.unserved().size())));
        }
    }

    private void leftOut() {
        List<SitePlan.LeftOut> all = plan.leftOut();
        all.stream()
                .limit(MOST_NAMED)
                .forEach(each -> lines.add(texts.text(
                        "sites.left-out",
                        each.candidates().stream()
                                .limit(MOST_NAMED)
                                .map(SiteCandidate::name)
                                .collect(Collectors.joining(", ")),
                        count(each.people()),
                        people)));
        if (all.size() > MOST_NAMED) {
            lines.add(texts.text("sites.left-out.more", texts.number(all.size() - MOST_NAMED)));
        }
        boolean covers = plan.answer().model() == SiteModel.MAXIMAL_COVER
                || plan.answer().model() == SiteModel.SET_COVER;
        if (!all.isEmpty() && !covers) {
            lines.add(
                    plan.answer().penalty() > 0
                            ? texts.text(
                                    "sites.left-out.weighed",
                                    minutes(plan.answer().penalty()))
                            : texts.text(
                                    plan.wish().everyoneFirst() ? "sites.left-out.first" : "sites.left-out.apart"));
        }
    }

    private void notCounted() {
        double notConnected =
                plan.notConnected().stream().mapToDouble(DemandPoint::people).sum();
        if (notConnected > 0) {
            lines.add(texts.text("sites.not-connected", count(notConnected), people));
        }
        if (!sheet.onRoads().tooFar().isEmpty()) {
            lines.add(texts.text(
                    "sites.too-far",
                    sheet.onRoads().tooFar().stream().map(Place::name).collect(Collectors.joining(", "))));
        }
        for (SiteWishes.Doubled each : sheet.onRoads().doubled()) {
            lines.add(
                    texts.text("sites.doubled", each.again().place().name(), where(each.first()), where(each.again())));
        }
    }

    private static String where(PlaceSource.Found found) {
        return found.where().isEmpty() ? found.place().id() : found.where();
    }

    private String count(double people) {
        return texts.count(Counts.count(people, sheet.kind()));
    }

    private String minutes(long tenthSeconds) {
        return texts.decimal(Amounts.minutes(tenthSeconds));
    }
}
