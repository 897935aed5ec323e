package no.omland.water.agreement;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import no.omland.municipality.MunicipalityNumber;

/**
 * A municipality of an agreement.
 *
 * @param contacts whom it names for each role; a role that nobody has is not in it
 */
public record AgreementMember(MunicipalityNumber municipality, Map<ContactRole, String> contacts) {

    private static final int LONGEST_CONTACT = 200;

    public AgreementMember {
        Map<ContactRole, String> filled = new EnumMap<>(ContactRole.class);
        contacts.forEach((role, contact) -> {
            String text = contact.strip();
            if (text.length() > LONGEST_CONTACT || text.chars().anyMatch(Character::isISOControl)) {
                throw new IllegalArgumentException(
                        "a contact is one line of at most " + LONGEST_CONTACT + " characters, got " + text.length());
            }
            if (!text.isEmpty()) {
                filled.put(role, text);
            }
        });
        contacts = Collections.unmodifiableMap(filled);
    }

    /** Whether a text can be a contact: one line of at most 200 characters. */
    public static boolean isContact(String text) {
        return text.strip().length() <= LONGEST_CONTACT && text.strip().chars().noneMatch(Character::isISOControl);
    }
}
