package no.omland.maps.pack;

import java.util.Locale;
import no.omland.municipality.MunicipalityNumber;

/**
 * What a pack is about.
 *
 * @param key the number of one of today's municipalities, or the name of a water area as the bodies have it
 */
public record PackScope(Kind kind, String key) {

    /** Before the names of the documents in a workspace that keep what packs said. */
    public static final String DOCUMENT_PREFIX = "pack/";

    /** The kinds of pack. */
    public enum Kind {
        MUNICIPALITY,
        AREA
    }

    public PackScope {
        if (key.isBlank()) {
            throw new IllegalArgumentException("a pack must be about something, got a blank key");
        }
    }

    public static PackScope of(MunicipalityNumber number) {
        return new PackScope(Kind.MUNICIPALITY, number.digits());
    }

    public static PackScope area(String name) {
        return new PackScope(Kind.AREA, name);
    }

    /** The name of the document that keeps what its last pack said. */
    public String document() {
        return DOCUMENT_PREFIX + kind.name().toLowerCase(Locale.ROOT) + "-" + key;
    }
}
