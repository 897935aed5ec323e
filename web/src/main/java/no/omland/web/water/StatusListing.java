package no.omland.web.water;

import java.util.List;
import java.util.function.ToIntFunction;
import no.omland.web.answer.Listing;

/** Status figures as rows for spreadsheets, the same on the command line and over HTTP: one for each element. */
public final class StatusListing {

    private StatusListing() {}

    public static Listing<StatusElement> of(List<StatusElement> elements) {
        return new Listing<>(elements)
                .column("name", e -> e.name())
                .column("number", e -> e.number())
                .column("total", e -> e.total())
                .column("river", e -> e.byCategory().get("RIVER"))
                .column("lake", e -> e.byCategory().get("LAKE"))
                .column("coastal", e -> e.byCategory().get("COASTAL"))
                .column("transitional", e -> e.byCategory().get("TRANSITIONAL"))
                .column("groundwater", e -> e.byCategory().get("GROUNDWATER"))
                .column("natural_total", e -> e.natural().total())
                .column("natural_known", e -> e.natural().known())
                .column("natural_good_or_better", e -> e.natural().goodOrBetter())
                .column("natural_percent", e -> e.natural().percent())
                .column("heavily_modified_total", e -> e.heavilyModified().total())
                .column("heavily_modified_known", e -> e.heavilyModified().known())
                .column(
                        "heavily_modified_good_potential",
                        e -> e.heavilyModified().goodPotential())
                .column("heavily_modified_percent", e -> e.heavilyModified().percent())
                .column("artificial_total", e -> e.artificial().total())
                .column("modification_unknown", e -> e.modificationUnknown())
                .column("chemical_good", e -> e.chemical().good())
                .column("chemical_failing", e -> e.chemical().failing())
                .column("chemical_unknown", e -> e.chemical().unknown())
                .column("shared_with_others", e -> e.sharedWithOthers())
                .column("natural_goal_known", e -> e.natural().ownGoal().known())
                .column("natural_goal_met", e -> e.natural().ownGoal().met())
                .column("natural_goal_percent", e -> e.natural().ownGoal().percent())
                .column(
                        "natural_good_but_goal_missed",
                        e -> e.natural().ownGoal().goodButMissed())
                .column(
                        "heavily_modified_goal_known",
                        e -> e.heavilyModified().ownGoal().known())
                .column(
                        "heavily_modified_goal_met",
                        e -> e.heavilyModified().ownGoal().met())
                .column(
                        "heavily_modified_goal_percent",
                        e -> e.heavilyModified().ownGoal().percent())
                .column(
                        "heavily_modified_below_good_but_goal_met",
                        e -> e.heavilyModified().ownGoal().belowGoodButMet())
                .column("artificial_goal_known", e -> e.artificial().ownGoal().known())
                .column("artificial_goal_met", e -> e.artificial().ownGoal().met())
                .column("longer_deadline", e -> sum(e, StatusElement.OwnGoal::longerDeadline))
                .column("less_strict_goal", e -> sum(e, StatusElement.OwnGoal::lessStrict))
                .column("less_strict_goal_inferred", e -> sum(e, StatusElement.OwnGoal::lessStrictInferred));
    }

    private static int sum(StatusElement element, ToIntFunction<StatusElement.OwnGoal> count) {
        return count.applyAsInt(element.natural().ownGoal())
                + count.applyAsInt(element.heavilyModified().ownGoal())
                + count.applyAsInt(element.artificial().ownGoal());
    }
}
