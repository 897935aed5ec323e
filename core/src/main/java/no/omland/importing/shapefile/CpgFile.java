package no.omland.importing.shapefile;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;

/** The {@code .cpg} beside a shapefile: one word naming the encoding, written in many ways. */
final class CpgFile {

    private CpgFile() {}

    /** The encoding the word names: {@code UTF-8}, {@code 1252}, {@code ANSI 1252}, {@code ISO 88591}, {@code 88591}, {@code OEM 865}; empty when unknown. */
    static Optional<Charset> encoding(String content) {
        String word = content.strip().toUpperCase(Locale.ROOT).replace("\u0000", "");
        String digits = word.replaceAll("[^0-9]", "");
        if ((word.startsWith("ISO") || word.equals(digits)) && digits.startsWith("8859") && digits.length() > 4) {
            return named("ISO-8859-" + digits.substring(4));
        }
        if (word.matches("(ANSI|OEM|CP|WINDOWS)?[ -]?[0-9]{3,4}")) {
            return named((digits.length() == 4 && digits.startsWith("12") ? "windows-" : "IBM") + digits);
        }
        return named(word.equals("65001") || word.equals("UTF8") ? "UTF-8" : word);
    }

    private static Optional<Charset> named(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }
}
