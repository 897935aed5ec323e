package no.omland.web.intake;

import java.text.Normalizer;
import java.util.Locale;
import no.omland.issue.DataException;

/** What a file may be called on this machine, whatever it was called on the one it came from. */
final class FileName {

    private static final int LONGEST = 120;

    private FileName() {}

    /**
     * The last part of a path, without signs that a file system or a shell may take for something else.
     *
     * @throws DataException when nothing is left
     */
    static String safe(String given) {
        String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        String plain = Normalizer.normalize(last, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cntrl}\\p{Cf}<>:\"|?*]", "_")
                .replaceAll("^[.\\s]+|[.\\s]+$", "");
        if (plain.isEmpty()) {
            throw DataException.use("upload.name", given.isEmpty() ? "name" : given.replaceAll("\\p{Cntrl}", "_"));
        }
        if (plain.length() <= LONGEST) {
            return plain;
        }
        String ending = plain.substring(plain.length() - ending(plain));
        return plain.substring(0, LONGEST - ending.length()) + ending;
    }

    /** How many characters the ending has, its dot included; at most ten. */
    private static int ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 || name.length() - dot > 10 ? 0 : name.length() - dot;
    }

    /** The name without its ending, in lower case: what the parts of a shapefile have in common. */
    static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return (dot > 0 ? name.substring(0, dot) : name).toLowerCase(Locale.ROOT);
    }

    /** The ending in lower case, without its dot; empty when there is none. */
    static String endingOf(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
