package no.omland.web.water;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import no.omland.water.ChemicalStatus;
import no.omland.water.Modification;
import no.omland.water.WaterCategory;
import no.omland.water.figures.ClassCount;
import no.omland.water.figures.GoalCount;
import no.omland.water.figures.StatusFigures;
import org.jspecify.annotations.Nullable;

/**
 * Figures as JSON, the same on the command line and over HTTP.
 *
 * @param name of the area, municipality, category or region, or of the whole selection
 * @param number the municipality's number when it is one
 * @param sharedWithOthers bodies that also lie in another municipality or area
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"name", "number"})
public record StatusElement(
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String name,
        @Nullable String number,
        int total,
        Map<String, Integer> byCategory,
        Status natural,
        Potential heavilyModified,
        Potential artificial,
        int modificationUnknown,
        Chemical chemical,
        int withoutGeometry,
        int sharedWithOthers) {

    /** Bodies judged by status. {@code percent} is of the known, with one decimal, null when none is known. */
    public record Status(
            int total,
            int known,
            int goodOrBetter,

            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            BigDecimal percent,

            Map<String, Integer> byClass,
            OwnGoal ownGoal) {}

    /** Bodies judged by potential. */
    public record Potential(
            int total,
            int known,
            int goodPotential,

            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            BigDecimal percent,

            Map<String, Integer> byClass,
            OwnGoal ownGoal) {}

    /**
     * How they stand to the goal of each. {@code percent} is of the known, with one decimal, null when none is known.
     *
     * @param known those whose class and goal are known
     * @param classesMissing what those that miss their goal are short of it, in classes
     * @param lessStrictInferred those of {@code lessStrict} of which no source states it
     */
    public record OwnGoal(
            int known,
            int unknown,
            int met,

            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            BigDecimal percent,

            int goodButMissed,
            int belowGoodButMet,
            int classesMissing,
            int longerDeadline,
            int lessStrict,
            int lessStrictInferred) {

        static OwnGoal of(GoalCount count) {
            return new OwnGoal(
                    count.known(),
                    count.unknown(),
                    count.met(),
                    StatusElement.percent(count.met(), count.known()),
                    count.goodButMissed(),
                    count.belowGoodButMet(),
                    count.classesMissing(),
                    count.longerDeadline(),
                    count.lessStrict(),
                    count.lessStrictInferred());
        }
    }

    /** Chemical status of all. */
    public record Chemical(int good, int failing, int unknown) {}

    /** The element of some figures. */
    public static StatusElement of(@Nullable String name, @Nullable String number, StatusFigures figures) {
        return new StatusElement(
                name,
                number,
                figures.total(),
                categories(figures),
                status(figures.natural(), figures.goal(Modification.NATURAL)),
                potential(figures.heavilyModified(), figures.goal(Modification.HEAVILY_MODIFIED)),
                potential(figures.artificial(), figures.goal(Modification.ARTIFICIAL)),
                figures.unspecified().total(),
                new Chemical(
                        figures.chemical().getOrDefault(ChemicalStatus.GOOD, 0),
                        figures.chemical().getOrDefault(ChemicalStatus.FAILING, 0),
                        figures.chemical().getOrDefault(ChemicalStatus.UNKNOWN, 0)),
                figures.withoutGeometry(),
                figures.shared());
    }

    private static Status status(ClassCount count, GoalCount goal) {
        return new Status(
                count.total(), count.known(), count.goodOrBetter(), percent(count), classes(count), OwnGoal.of(goal));
    }

    private static Potential potential(ClassCount count, GoalCount goal) {
        return new Potential(
                count.total(), count.known(), count.goodOrBetter(), percent(count), classes(count), OwnGoal.of(goal));
    }

    private static @Nullable BigDecimal percent(ClassCount count) {
        return percent(count.goodOrBetter(), count.known());
    }

    /** Rounded half up from the exact fraction, so that 84.65 never becomes 84.6 by way of a binary number. */
    private static @Nullable BigDecimal percent(int part, int known) {
        return known == 0
                ? null
                : BigDecimal.valueOf(100L * part).divide(BigDecimal.valueOf(known), 1, RoundingMode.HALF_UP);
    }

    private static Map<String, Integer> classes(ClassCount count) {
        Map<String, Integer> classes = new LinkedHashMap<>();
        count.byClass().forEach((each, number) -> classes.put(each.name(), number));
        return classes;
    }

    /** Every category that a body can have; the unknown one only when there is such a body. */
    private static Map<String, Integer> categories(StatusFigures figures) {
        Map<String, Integer> categories = new LinkedHashMap<>();
        figures.byCategory().forEach((category, number) -> {
            if (category != WaterCategory.UNKNOWN || number > 0) {
                categories.put(category.name(), number);
            }
        });
        return categories;
    }
}
