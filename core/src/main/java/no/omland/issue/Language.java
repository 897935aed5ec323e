package no.omland.issue;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The languages that issues and errors are told in; the sentences are in {@code issues_nb.properties} and {@code issues_en.properties}. */
public enum Language {
    BOKMAAL("nb"),
    ENGLISH("en");

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    private final String tag;
    private final ResourceBundle sentences;

    Language(String tag) {
        this.tag = tag;
        this.sentences = ResourceBundle.getBundle("no.omland.issue.issues_" + tag, Locale.ROOT);
    }

    /** The language tag, {@code nb} or {@code en}. */
    public String tag() {
        return tag;
    }

    /** Bokmål for any Norwegian tag ({@code nb}, {@code nn}, {@code no}, {@code nb_NO.UTF-8}), else English. */
    public static Language of(String tag) {
        String language = tag.toLowerCase(Locale.ROOT);
        return language.startsWith("nb") || language.startsWith("nn") || language.startsWith("no") ? BOKMAAL : ENGLISH;
    }

    /** The sentence under {@code key}, with {0}, {1} … replaced by the arguments. */
    public String text(String key, Object... arguments) {
        try {
            return fill(sentences.getString(key), arguments);
        } catch (MissingResourceException missing) {
            throw new IllegalArgumentException("no sentence for " + key + " in issues_" + tag + ".properties", missing);
        }
    }

    /** Whether there is a sentence under {@code key}. */
    public boolean has(String key) {
        return sentences.containsKey(key);
    }

    /** MessageFormat would regroup numbers and eat apostrophes, which file names and Norwegian names are full of. */
    private String fill(String sentence, Object... arguments) {
        return PLACE.matcher(sentence).replaceAll(place -> {
            int position = Integer.parseInt(place.group(1));
            String word = position < arguments.length ? word(arguments[position]) : place.group();
            return Matcher.quoteReplacement(word);
        });
    }

    /** A constant that has a word in the files is told by it, under the simple name of its type; a whole number has no decimals. */
    private String word(Object argument) {
        if (argument instanceof Enum<?> constant) {
            String key = constant.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT) + "." + constant.name();
            return has(key) ? sentences.getString(key) : constant.name();
        }
        if (argument instanceof Double number) {
            String written =
                    number == Math.rint(number) ? String.format(Locale.ROOT, "%.0f", number) : number.toString();
            return this == BOKMAAL ? written.replace('.', ',') : written;
        }
        return String.valueOf(argument);
    }

    /** A place that is no file, such as a setting or a field of a form, by its name in the language; what has none stands as it is. */
    String place(String where) {
        return has("where." + where) ? sentences.getString("where." + where) : where;
    }
}
