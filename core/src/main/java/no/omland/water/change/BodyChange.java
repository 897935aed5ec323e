package no.omland.water.change;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import no.omland.municipality.MunicipalityNumber;
import no.omland.water.WaterBody;
import no.omland.water.WaterBodyId;
import org.jspecify.annotations.Nullable;

/**
 * What happened to one body.
 *
 * @param id of the body it is about
 * @param kinds at least one, in the order of {@link ChangeKind}
 * @param earlier the body as it was, or null when it was not there
 * @param later the body as it is, or null when it is not there
 * @param related the other bodies of a split, a merger, a new number
 * @param fields what differs, in the words of the register's columns as the store names them
 */
public record BodyChange(
        WaterBodyId id,
        Set<ChangeKind> kinds,
        @Nullable WaterBody earlier,
        @Nullable WaterBody later,
        List<WaterBodyId> related,
        List<String> fields) {

    public BodyChange {
        if (earlier == null && later == null) {
            throw new IllegalArgumentException("a change is of a body that was there or is there: " + id);
        }
        kinds = Collections.unmodifiableSet(EnumSet.copyOf(kinds));
        related = List.copyOf(related);
        fields = List.copyOf(fields);
    }

    /** The body as it is, or as it was when it is gone. */
    public WaterBody body() {
        return later == null ? Objects.requireNonNull(earlier) : later;
    }

    /** Whether more than one municipality hears of it: it is or was shared, or it moved. */
    public boolean isShared() {
        return municipalities().size() > 1
                || earlier != null && earlier.place().isShared()
                || later != null && later.place().isShared();
    }

    /** The municipalities it lies in now or lay in before. */
    public Set<MunicipalityNumber> municipalities() {
        Set<MunicipalityNumber> all = new TreeSet<>();
        if (earlier != null) {
            all.addAll(earlier.place().municipalities());
        }
        if (later != null) {
            all.addAll(later.place().municipalities());
        }
        return all;
    }
}
