package no.omland.issue;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The languages that people are spoken to in. The sentences of issues and errors are in {@code issues_nb.properties}, {@code issues_nn.properties} and
 * {@code issues_en.properties}; other packages keep families of files of their own. A text that nynorsk lacks is told in bokmål.
 */
public enum Language {
    BOKMAAL("nb"),
    NYNORSK("nn", "nb"),
    ENGLISH("en");

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");
    private static final Pattern SUBTAG = Pattern.compile("[-_.@]");

    private final String tag;
    private final MessageFiles files;
    private final ResourceBundle sentences;

    /** @param under the tags of the languages that tell what this one lacks */
    Language(String tag, String... under) {
        this.tag = tag;
        this.files = new MessageFiles(Stream.concat(Stream.of(tag), Stream.of(under))
                .map(Locale::forLanguageTag)
                .toList());
        this.sentences = texts("no.omland.issue.issues");
    }

    /** The language tag: {@code nb}, {@code nn} or {@code en}. */
    public String tag() {
        return tag;
    }

    /** Nynorsk for {@code nn}, bokmål for any other Norwegian tag ({@code nb}, {@code no}, {@code nb_NO.UTF-8}), else English. */
    public static Language of(String tag) {
        return find(tag).orElse(ENGLISH);
    }

    /** The language of a tag such as {@code nn}, {@code nb-NO} or {@code en_GB.UTF-8}, or empty when there are no texts in it. */
    public static Optional<Language> find(String tag) {
        return switch (SUBTAG.split(tag.strip().toLowerCase(Locale.ROOT), 2)[0]) {
            case "nb", "no" -> Optional.of(BOKMAAL);
            case "nn" -> Optional.of(NYNORSK);
            case "en" -> Optional.of(ENGLISH);
            default -> Optional.empty();
        };
    }

    /**
     * The texts of a family of message files in this language, a key that nynorsk lacks from bokmål.
     *
     * @param family the files' name without language, such as {@code no.omland.issue.issues} for {@code issues_nb.properties} and its like
     * @throws MissingResourceException when the family has no file in the language or, for nynorsk, in bokmål
     */
    public ResourceBundle texts(String family) {
        return ResourceBundle.getBundle(family, Locale.forLanguageTag(tag), files);
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
            return this == ENGLISH ? written : written.replace('.', ',');
        }
        if (argument instanceof Count count) {
            String written = String.format(Locale.ROOT, "%,d", count.number());
            return this == ENGLISH ? written : written.replace(',', '\u00a0');
        }
        if (argument instanceof Likeness likeness) {
            return likeness.name().map(name -> text("likeness", name)).orElse("");
        }
        return String.valueOf(argument);
    }

    /** A place that is no file, such as a setting or a field of a form, by its name in the language; what has none stands as it is. */
    String place(String where) {
        return has("where." + where) ? sentences.getString("where." + where) : where;
    }

    /** The files of the language and of those under it: never the language of the machine. */
    private static final class MessageFiles extends ResourceBundle.Control {

        private final List<Locale> locales;

        MessageFiles(List<Locale> locales) {
            this.locales = locales;
        }

        @Override
        public List<String> getFormats(String family) {
            return FORMAT_PROPERTIES;
        }

        @Override
        public List<Locale> getCandidateLocales(String family, Locale locale) {
            return locales;
        }

        @Override
        public @Nullable Locale getFallbackLocale(String family, Locale locale) {
            return null;
        }
    }
}
