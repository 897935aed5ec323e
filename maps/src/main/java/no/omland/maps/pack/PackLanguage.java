package no.omland.maps.pack;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.ResourceBundle;
import no.omland.water.ChemicalStatus;
import no.omland.water.EcologicalClass;
import no.omland.water.Modification;
import no.omland.water.PressureDegree;
import no.omland.water.WaterCategory;
import no.omland.water.change.ChangeKind;
import no.omland.water.driver.Driver;
import no.omland.water.interest.Interest;
import no.omland.water.measure.MeasureGap;
import no.omland.water.measure.MeasureStatus;
import no.omland.water.measure.Overdue;
import no.omland.water.priority.Criterion;
import no.omland.water.quality.ElementGroup;
import no.omland.water.screening.OpenQuestion;
import no.omland.water.screening.Relation;

/** The languages of packs; their texts are in {@code report_nb.properties}, {@code report_nn.properties} and {@code report_en.properties}. */
public enum PackLanguage {
    NB,
    NN,
    EN;

    private static final String NO_BREAK = "\u00a0";
    private static final double METRES_IN_KILOMETRE = 1000;
    private static final double FAR_METRES = 10_000;

    /** Under which prefix the words of each kind of constant stand. */
    private static final Map<Class<?>, String> PREFIXES = Map.ofEntries(
            Map.entry(WaterCategory.class, "category"),
            Map.entry(Modification.class, "modification"),
            Map.entry(EcologicalClass.class, "class"),
            Map.entry(ChemicalStatus.class, "chemical"),
            Map.entry(PressureDegree.class, "degree"),
            Map.entry(MeasureStatus.class, "measure"),
            Map.entry(MeasureGap.class, "gap"),
            Map.entry(Overdue.class, "late"),
            Map.entry(ChangeKind.class, "change"),
            Map.entry(Relation.class, "relation"),
            Map.entry(OpenQuestion.class, "worksheet.open"),
            Map.entry(Interest.class, "interest"),
            Map.entry(ElementGroup.class, "element-group"),
            Map.entry(Criterion.class, "criterion"));

    private final ResourceBundle texts;

    PackLanguage() {
        this.texts = ResourceBundle.getBundle("no.omland.maps.pack.report_" + tag(), Locale.ROOT);
    }

    /** The language tag: nb, nn or en. */
    public final String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The language of a tag such as {@code nn} or {@code nb-NO}, or empty. */
    public static Optional<PackLanguage> find(String tag) {
        String start = tag.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(each -> start.startsWith(each.tag()))
                .findFirst()
                .or(() -> start.startsWith("no") ? Optional.of(NB) : Optional.empty());
    }

    /** The text under a key with {0}, {1} … filled in. */
    String text(String key, Object... arguments) {
        return filled(texts.getString(key), arguments);
    }

    /** A text with {0}, {1} … filled in. */
    public static String filled(String text, Object... arguments) {
        String filled = text;
        for (int i = 0; i < arguments.length; i++) {
            filled = filled.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return filled;
    }

    /** The text for one, or for another number, which is {0}. */
    String counted(String key, int count, Object... more) {
        Object[] arguments = new Object[more.length + 1];
        arguments[0] = number(count);
        System.arraycopy(more, 0, arguments, 1, more.length);
        return text(key + (count == 1 ? ".one" : ".other"), arguments);
    }

    /** {@code 1 073} with a space that does not break, {@code 1,073} in English. */
    public String number(long number) {
        String grouped = String.format(Locale.ROOT, "%,d", number);
        return this == EN ? grouped : grouped.replace(",", NO_BREAK);
    }

    /** {@code 279 m}, and from 10 km on {@code 1 826 km}. */
    String distance(double metres) {
        boolean far = metres >= FAR_METRES;
        return number(Math.round(far ? metres / METRES_IN_KILOMETRE : metres)) + NO_BREAK + (far ? "km" : "m");
    }

    /** {@code 84,6 %}, or a dash when there is nothing to divide by. */
    public String percent(OptionalDouble percent) {
        if (percent.isEmpty()) {
            return "–";
        }
        String text = BigDecimal.valueOf(percent.getAsDouble())
                .setScale(1, RoundingMode.HALF_UP)
                .toPlainString();
        return this == EN ? text + "%" : text.replace('.', ',') + NO_BREAK + "%";
    }

    public String date(LocalDate date) {
        return this == EN
                ? date.format(DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH))
                : date.format(DateTimeFormatter.ofPattern("d.M.uuuu", Locale.ROOT));
    }

    /**
     * An enum constant of the water domain in words, for tables that people read.
     *
     * @throws java.util.MissingResourceException when it is of a kind that no table shows
     */
    public String word(Enum<?> constant) {
        return constant instanceof Driver driver
                ? driver.name(tag())
                : word(PREFIXES.getOrDefault(constant.getDeclaringClass(), ""), constant);
    }

    /** Yes or no. */
    public String word(boolean yes) {
        return text(yes ? "interest.yes" : "interest.no");
    }

    /** An enum constant in words. */
    String word(String prefix, Enum<?> constant) {
        return text(prefix + "." + constant.name());
    }
}
