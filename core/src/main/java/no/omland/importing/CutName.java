package no.omland.importing;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;

/** What a long column name becomes in the table of a shapefile, which has room for ten bytes. */
final class CutName {

    private static final int BYTES = 10;

    private CutName() {}

    /**
     * The ways the name may be cut, normalised: after ten bytes of UTF-8, less the half of a letter that may be left at the end, and after ten letters,
     * as in an encoding of one byte a letter. Empty when the name is short enough to stay whole.
     */
    static Set<String> of(String name) {
        Set<String> cuts = new TreeSet<>();
        byte[] utf8 = name.getBytes(StandardCharsets.UTF_8);
        if (utf8.length > BYTES) {
            int end = BYTES;
            while ((utf8[end] & 0xc0) == 0x80) {
                end--; // The first byte that is cut away continues a letter, so its beginning goes too.
            }
            cuts.add(ProfileAliases.normalised(new String(utf8, 0, end, StandardCharsets.UTF_8)));
        }
        if (name.length() > BYTES) {
            cuts.add(ProfileAliases.normalised(name.substring(0, BYTES)));
        }
        return cuts;
    }
}
