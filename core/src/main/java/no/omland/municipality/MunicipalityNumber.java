package no.omland.municipality;

import java.util.Optional;

/**
 * Four digits, kept as text, leading zero and all: {@code 0301} is Oslo.
 *
 * @param digits four digits
 */
public record MunicipalityNumber(String digits) implements Comparable<MunicipalityNumber> {

    public MunicipalityNumber {
        if (!isFourDigits(digits)) {
            throw new IllegalArgumentException("a municipality number is four digits, got \"" + digits + "\"");
        }
    }

    /** Reads a number, giving back the leading zero that spreadsheets take; empty when the text is no such number. */
    public static Optional<MunicipalityNumber> find(String text) {
        String digits = text.strip();
        if (digits.length() == 3) {
            digits = "0" + digits;
        }
        return isFourDigits(digits) ? Optional.of(new MunicipalityNumber(digits)) : Optional.empty();
    }

    private static boolean isFourDigits(String text) {
        return text.length() == 4 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    @Override
    public int compareTo(MunicipalityNumber other) {
        return digits.compareTo(other.digits);
    }

    @Override
    public String toString() {
        return digits;
    }
}
