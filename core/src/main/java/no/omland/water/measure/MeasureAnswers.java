package no.omland.water.measure;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import no.omland.water.driver.Driver;
import no.omland.water.driver.DriverTable;
import no.omland.water.driver.LabelDriver;
import org.jspecify.annotations.Nullable;

/**
 * Which drivers a measure answers. When it names pressures or drivers that are known, those; else those of its type; else none. A cancelled measure answers
 * none.
 */
public final class MeasureAnswers {

    private final DriverTable drivers;
    private final MeasureTypes types;

    public MeasureAnswers(DriverTable drivers, MeasureTypes types) {
        this.drivers = drivers;
        this.types = types;
    }

    /** The drivers that a measure answers. */
    public Set<Driver> of(Measure measure) {
        if (!measure.counts()) {
            return Set.of();
        }
        Set<Driver> named = named(measure.answers());
        if (!named.isEmpty()) {
            return named;
        }
        return Optional.ofNullable(measure.type())
                .flatMap(types::find)
                .map(MeasureTypes.Type::drivers)
                .orElse(Set.of());
    }

    private Set<Driver> named(@Nullable String words) {
        Set<Driver> named = EnumSet.noneOf(Driver.class);
        for (String word : words == null ? new String[0] : words.split(";", -1)) {
            if (!word.isBlank()) {
                Driver.find(word)
                        .or(() -> drivers.find(word).map(LabelDriver::driver))
                        .ifPresent(named::add);
            }
        }
        return named;
    }
}
