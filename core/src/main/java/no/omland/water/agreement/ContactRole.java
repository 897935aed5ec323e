package no.omland.water.agreement;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whom a municipality names: one main contact, and one for each expert group. */
public enum ContactRole {
    MAIN,
    SEWAGE,
    AGRICULTURE,
    PLAN;

    /** The word of documents and addresses, in lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ContactRole> find(String word) {
        return Arrays.stream(values()).filter(role -> role.word().equals(word)).findFirst();
    }
}
