package no.omland.water.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.omland.municipality.MunicipalityNumber;
import no.omland.municipality.MunicipalityReforms;
import no.omland.water.register.RegisterDate;

/** Dates, sums and municipalities as people write them in lists of measures. */
final class MeasureValues {

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
    private static final Pattern SUM =
            Pattern.compile("(\\d+(?:[.,]\\d+)?)(mill(?:ion(?:er)?)?\\.?|mnok|mkr|tusen|')?");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:[.,]\\d{3})+");
    private static final Pattern LEADING_NUMBER = Pattern.compile("^(\\d{3,4})\\b.*");
    private static final long MOST_KRONER = 1_000_000_000_000L;

    private MeasureValues() {}

    /**
     * A day. A year alone is its first day, or its last when {@code endOfYear}.
     *
     * @return empty when it is in no known writing, or no day of the calendar
     */
    static Optional<LocalDate> day(String text, boolean endOfYear) {
        String written = text.strip();
        if (YEAR.matcher(written).matches()) {
            int year = Integer.parseInt(written);
            return Optional.of(endOfYear ? LocalDate.of(year, 12, 31) : LocalDate.of(year, 1, 1));
        }
        return RegisterDate.find(written);
    }

    /**
     * A sum in whole kroner: {@code 250000}, {@code kr 250 000,-}, {@code 1.250.000}, {@code 1,2 mill}; øre are rounded.
     *
     * @return empty when it is no sum, below zero, or beyond 10¹² kr
     */
    static Optional<Long> kroner(String text) {
        String written = text.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\u00a0\\u202f]", "")
                .replaceAll("^(?:kr\\.?|nok)|(?:kr\\.?|kroner|nok)$", "")
                .replaceAll("[,.][-–]$", "");
        if (GROUPED.matcher(written).matches()) {
            written = written.replaceAll("[.,]", "");
        }
        Matcher sum = SUM.matcher(written);
        if (!sum.matches()) {
            return Optional.empty();
        }
        String unit = sum.group(2) == null ? "" : sum.group(2);
        int zeros = unit.startsWith("m") ? 6 : unit.isEmpty() ? 0 : 3;
        BigDecimal kroner = new BigDecimal(sum.group(1).replace(',', '.'))
                .movePointRight(zeros)
                .setScale(0, RoundingMode.HALF_UP);
        return kroner.compareTo(BigDecimal.valueOf(MOST_KRONER)) > 0
                ? Optional.empty()
                : Optional.of(kroner.longValueExact());
    }

    /** Today's municipality of {@code 1865}, {@code 1865 Vågan} or {@code Vågan kommune}; empty when there never was one so called. */
    static Optional<MunicipalityNumber> municipality(String text, MunicipalityReforms reforms) {
        Matcher number = LEADING_NUMBER.matcher(text.strip());
        if (number.matches()) {
            return MunicipalityNumber.find(number.group(1))
                    .flatMap(reforms::find)
                    .map(MunicipalityReforms.Successor::today);
        }
        return reforms.findByName(text);
    }
}
