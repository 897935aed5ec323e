package no.omland.water.agreement;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.omland.municipality.MunicipalityNumber;
import org.jspecify.annotations.Nullable;

/**
 * The agreement of the municipalities of a water area.
 *
 * @param area the water area's name, as bodies have it
 * @param until the last day, or null when it has no end
 * @param host the municipality that employs the coordinator; it need not be a member
 * @param steeringGroup who steers the work, or empty
 * @param members at least one, in the order of the agreement
 * @param membersKroner what the members pay together each year
 * @param countyKroner what the county pays each year for this area
 * @param key how the members split what they pay
 */
public record Agreement(
        String area,
        String title,
        LocalDate from,
        @Nullable LocalDate until,
        MunicipalityNumber host,
        String steeringGroup,
        List<AgreementMember> members,
        long membersKroner,
        long countyKroner,
        AgreedCostKey key) {

    public Agreement {
        members = List.copyOf(members);
        if (area.isBlank() || members.isEmpty()) {
            throw new IllegalArgumentException("an agreement has an area and members");
        }
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("it ends " + until + ", before it begins, " + from);
        }
        if (membersKroner < 0 || countyKroner < 0) {
            throw new IllegalArgumentException("amounts must be >= 0, got " + membersKroner + " and " + countyKroner);
        }
        Set<MunicipalityNumber> numbers = new HashSet<>();
        for (AgreementMember member : members) {
            if (!numbers.add(member.municipality())) {
                throw new IllegalArgumentException(member.municipality() + " is a member twice");
            }
        }
        if (!numbers.equals(key.municipalities())) {
            throw new IllegalArgumentException(
                    "the key is for " + key.municipalities() + ", the members are " + numbers);
        }
    }

    /** A municipality's part in it; empty when it is no member. */
    public Optional<AgreementMember> member(MunicipalityNumber municipality) {
        return members.stream()
                .filter(member -> member.municipality().equals(municipality))
                .findFirst();
    }

    /** The same agreement with other contacts of one member; roles that are not named stay, and a blank contact is taken away. */
    public Agreement withContacts(MunicipalityNumber municipality, Map<ContactRole, String> contacts) {
        List<AgreementMember> changed = members.stream()
                .map(member -> member.municipality().equals(municipality) ? over(member, contacts) : member)
                .toList();
        return new Agreement(area, title, from, until, host, steeringGroup, changed, membersKroner, countyKroner, key);
    }

    private static AgreementMember over(AgreementMember member, Map<ContactRole, String> contacts) {
        Map<ContactRole, String> all = new EnumMap<>(ContactRole.class);
        all.putAll(member.contacts());
        all.putAll(contacts);
        return new AgreementMember(member.municipality(), all);
    }
}
