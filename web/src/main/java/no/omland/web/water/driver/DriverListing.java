package no.omland.web.water.driver;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.issue.DataException;
import no.omland.issue.Language;
import no.omland.water.Pressure;
import no.omland.water.PressureDegree;
import no.omland.water.WaterBody;
import no.omland.water.driver.Driver;
import no.omland.water.driver.DriverCount;
import no.omland.water.driver.DriverRanking;
import no.omland.water.driver.DriverTable;
import no.omland.water.driver.LabelDriver;
import no.omland.web.answer.Listing;
import org.jspecify.annotations.Nullable;

/** Drivers as lists: their ranking, the bodies of one, and the labels with the driver of each. */
public final class DriverListing {

    private DriverListing() {}

    /**
     * The order of a word.
     *
     * @param word {@code bodies}, {@code below-goal} or {@code degree}; null for the usual, which is by bodies
     * @throws DataException when it is another
     */
    public static DriverRanking.Order order(@Nullable String word) {
        return switch (word == null ? "bodies" : word) {
            case "bodies" -> DriverRanking.Order.BODIES;
            case "below-goal" -> DriverRanking.Order.BELOW_GOAL;
            case "degree" -> DriverRanking.Order.LARGE_OR_MEDIUM;
            default ->
                throw DataException.use(
                        "selection.unknown", "by", String.valueOf(word), "bodies · below-goal · degree");
        };
    }

    /** One row for each driver, heaviest first. */
    public static Listing<DriverCount> ranking(DriverRanking ranking, Language language) {
        return new Listing<>(ranking.drivers())
                .column("driver", DriverCount::driver)
                .column("driverName", count -> count.driver().name(language.tag()))
                .column("bodies", DriverCount::bodies)
                .column("belowGoal", DriverCount::belowGoal)
                .column("goalUnknown", DriverCount::goalUnknown)
                .column("large", DriverCount::large)
                .column("medium", DriverCount::medium)
                .column("small", DriverCount::small)
                .column("unknown", DriverCount::unknown)
                .column("pressures", DriverCount::pressures);
    }

    /**
     * A body that a driver presses on.
     *
     * @param labels those of its pressures that are the driver's
     */
    public record Pressed(WaterBody body, PressureDegree degree, List<String> labels) {}

    /** The bodies that a driver presses on, those below their goal first, then the heaviest degree, then by id. */
    static List<Pressed> pressed(Collection<WaterBody> bodies, Driver driver, DriverTable table, boolean noBlanket) {
        List<Pressed> pressed = new ArrayList<>();
        for (WaterBody body : bodies) {
            List<Pressure> own = body.pressures().stream()
                    .filter(pressure -> table.driverOf(pressure.type()) == driver)
                    .filter(pressure -> !noBlanket || !table.isBlanket(pressure.type()))
                    .toList();
            own.stream()
                    .map(Pressure::degree)
                    .reduce(DriverRanking::heavier)
                    .ifPresent(degree -> pressed.add(new Pressed(
                            body, degree, own.stream().map(Pressure::type).toList())));
        }
        pressed.sort(Comparator.<Pressed, Boolean>comparing(
                        each -> each.body().meetsObjective().orElse(true))
                .thenComparing((one, other) -> one.degree() == other.degree()
                        ? 0
                        : DriverRanking.heavier(one.degree(), other.degree()) == one.degree() ? -1 : 1)
                .thenComparing(each -> each.body().id()));
        return pressed;
    }

    /** One row for each body that a driver presses on. */
    static Listing<Pressed> bodies(List<Pressed> pressed, WorkspaceSnapshot snapshot) {
        return new Listing<>(pressed)
                .column("id", each -> each.body().id())
                .column("name", each -> each.body().name())
                .column("category", each -> each.body().category())
                .column("modification", each -> each.body().modification())
                .column("class", each -> each.body().ecologicalClass())
                .column("goal", each -> each.body().objective().ecological())
                .column("goalMet", each -> each.body().meetsObjective().orElse(null))
                .column("degree", Pressed::degree)
                .column("labels", Pressed::labels)
                .column(
                        "municipalities",
                        each -> each.body().place().municipalities().stream()
                                .map(snapshot::municipalityName)
                                .toList());
    }

    /**
     * A label of the table, or one that bodies carry and no table has.
     *
     * @param entry null when no table has it; it counts as {@link Driver#OTHER} until somebody says what it is
     * @param bodies how many of the chosen bodies carry it
     */
    public record Label(String label, @Nullable LabelDriver entry, int bodies) {

        Driver driver() {
            return entry == null ? Driver.OTHER : entry.driver();
        }
    }

    /** All labels: those that no table has first, then those that most of the chosen bodies carry. */
    public static List<Label> labels(DriverTable table, Collection<WaterBody> bodies) {
        Map<String, Integer> carried = new HashMap<>();
        Set<String> unknown = new LinkedHashSet<>();
        for (WaterBody body : bodies) {
            Set<String> own = new LinkedHashSet<>();
            for (Pressure pressure : body.pressures()) {
                own.add(table.find(pressure.type()).map(LabelDriver::label).orElseGet(() -> {
                    unknown.add(pressure.type());
                    return pressure.type();
                }));
            }
            own.forEach(label -> carried.merge(label, 1, Integer::sum));
        }
        List<Label> labels = new ArrayList<>();
        unknown.forEach(label -> labels.add(new Label(label, null, carried.getOrDefault(label, 0))));
        table.entries()
                .forEach(entry -> labels.add(new Label(entry.label(), entry, carried.getOrDefault(entry.label(), 0))));
        labels.sort(Comparator.<Label, Boolean>comparing(each -> each.entry() != null)
                .thenComparing(Comparator.comparingInt(Label::bodies).reversed())
                .thenComparing(Label::label));
        return labels;
    }

    /** One row for each label. {@code source} is null for a label that no table has. */
    public static Listing<Label> table(List<Label> labels, Language language) {
        return new Listing<>(labels)
                .column("label", Label::label)
                .column("driver", Label::driver)
                .column("driverName", each -> each.driver().name(language.tag()))
                .column("blanket", each -> each.entry() != null && each.entry().blanket())
                .column("sewage", each -> each.entry() != null && each.entry().sewage())
                .column(
                        "source",
                        each -> each.entry() == null ? null : each.entry().source())
                .column("changed", each -> each.entry() != null && each.entry().changed())
                .column("bodies", Label::bodies);
    }
}
