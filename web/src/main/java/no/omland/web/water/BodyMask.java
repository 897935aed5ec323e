package no.omland.web.water;

import java.util.Base64;
import java.util.BitSet;
import java.util.stream.Stream;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.water.WaterBodyId;

/** Which bodies of a snapshot, as the page's map takes it: one bit for each by its index in the tiles, lowest bit first, in base64. */
public final class BodyMask {

    private BodyMask() {}

    /** The mask of some bodies; those that the snapshot does not hold are passed over. */
    public static String of(WorkspaceSnapshot snapshot, Stream<WaterBodyId> bodies) {
        BitSet mask = new BitSet();
        bodies.forEach(id -> snapshot.indexOf(id).ifPresent(mask::set));
        return of(mask);
    }

    static String of(BitSet mask) {
        return Base64.getEncoder().encodeToString(mask.toByteArray());
    }
}
