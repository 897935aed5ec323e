package no.omland.maps.scenario;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.ResourceBundle;
import no.omland.maps.pack.PackLanguage;
import no.omland.maps.report.Block;

/** The sentences of {@code scenario_nb.properties}, {@code scenario_nn.properties} and {@code scenario_en.properties}, and figures as they are written in each. */
final class ScenarioWords {

    static final String NONE = "–";
    private static final String MINUS = "\u2212";
    private static final double TENTH_SECONDS_A_MINUTE = 600;
    private static final double MILLION = 1_000_000;

    private final PackLanguage language;
    private final ResourceBundle texts;

    ScenarioWords(PackLanguage language) {
        this.language = language;
        this.texts = ResourceBundle.getBundle("no.omland.maps.scenario.scenario_" + language.tag(), Locale.ROOT);
    }

    PackLanguage language() {
        return language;
    }

    /** The text under a key with {0}, {1} … filled in. */
    String text(String key, Object... arguments) {
        return PackLanguage.filled(texts.getString(key), arguments);
    }

    /** The text for one, or for another number, which is {0}. */
    String counted(String key, long count, Object... more) {
        Object[] arguments = new Object[more.length + 1];
        arguments[0] = number(count);
        System.arraycopy(more, 0, arguments, 1, more.length);
        return text(key + (count == 1 ? ".one" : ".other"), arguments);
    }

    /** The text under a key, or another where there is none. */
    String orElse(String key, String other) {
        return texts.containsKey(key) ? texts.getString(key) : other;
    }

    String word(Enum<?> constant) {
        return text(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    Block.Paragraph plain(String key, Object... arguments) {
        return new Block.Paragraph(text(key, arguments), Block.Tone.PLAIN);
    }

    Block.Paragraph note(String key, Object... arguments) {
        return new Block.Paragraph(text(key, arguments), Block.Tone.NOTE);
    }

    String number(long number) {
        return language.number(number).replace("-", MINUS);
    }

    /** People, which may be parts of people where they are spread, in whole ones. */
    String people(double people) {
        return number(Math.round(people));
    }

    /** {@code 84,6 %} of a whole; a dash of nothing. */
    String share(double part, double whole) {
        return language.percent(whole > 0 ? OptionalDouble.of(100 * part / whole) : OptionalDouble.empty());
    }

    /** {@code 26 500 (89,3 %)}. */
    String peopleOf(double part, double whole) {
        return people(part) + " (" + share(part, whole) + ")";
    }

    String decimal(double number, int decimals) {
        BigDecimal rounded = BigDecimal.valueOf(number).setScale(decimals, RoundingMode.HALF_UP);
        String text = rounded.abs().toPlainString();
        String sign = rounded.signum() < 0 ? MINUS : "";
        return sign + (language == PackLanguage.EN ? text : text.replace('.', ','));
    }

    /** With its sign, for columns of changes. */
    String decimalMore(double number, int decimals) {
        String text = decimal(number, decimals);
        return BigDecimal.valueOf(number)
                                .setScale(decimals, RoundingMode.HALF_UP)
                                .signum()
                        > 0
                ? "+" + text
                : text;
    }

    /** All its decimals, with the signs of the language. */
    String decimal(BigDecimal number) {
        if (number.stripTrailingZeros().scale() <= 0) {
            return number(number.longValueExact());
        }
        String text = number.stripTrailingZeros().toPlainString();
        return language == PackLanguage.EN ? text : text.replace('.', ',');
    }

    /** With its unit: kroner in whole or with two decimals, {@code 5,30 kr/km}; other units with all their decimals. */
    String amount(BigDecimal number, String unit) {
        boolean isMoney = unit.startsWith("kr") || unit.startsWith("NOK");
        boolean isWhole = number.stripTrailingZeros().scale() <= 0;
        return (isMoney && !isWhole && number.stripTrailingZeros().scale() < 2
                        ? decimal(number.doubleValue(), 2)
                        : decimal(number))
                + "\u00a0" + unit;
    }

    /** {@code 12,3}. */
    String minutes(double tenthSeconds) {
        return decimal(tenthSeconds / TENTH_SECONDS_A_MINUTE, 1);
    }

    /** A dash when nobody gets there. */
    String minutes(OptionalDouble tenthSeconds) {
        return tenthSeconds.isPresent() ? minutes(tenthSeconds.getAsDouble()) : NONE;
    }

    String minutes(OptionalInt tenthSeconds) {
        return tenthSeconds.isPresent() ? minutes(tenthSeconds.getAsInt()) : NONE;
    }

    /** {@code +12,3} or {@code −4,0}. */
    String minutesMore(double tenthSeconds) {
        String text = minutes(tenthSeconds);
        return tenthSeconds >= 30 ? "+" + text : text;
    }

    String minutesMore(OptionalDouble tenthSeconds) {
        return tenthSeconds.isPresent() ? minutesMore(tenthSeconds.getAsDouble()) : NONE;
    }

    /** {@code kr 275 000}, {@code NOK 275,000} in English. */
    String kroner(long kroner) {
        return text("kroner", number(kroner));
    }

    /** With its sign, for columns of changes. */
    String kronerMore(long kroner) {
        return kroner > 0 ? "+" + number(kroner) : number(kroner);
    }

    /** {@code 1,2}, for within bars. */
    String millions(long kroner) {
        return decimal(kroner / MILLION, 1);
    }

    String date(LocalDate date) {
        return language.date(date);
    }

    /** A day as the language writes it; a year, a month or other words as they stand. */
    String written(String date) {
        try {
            return date(LocalDate.parse(date));
        } catch (DateTimeParseException otherwise) {
            return date;
        }
    }
}
