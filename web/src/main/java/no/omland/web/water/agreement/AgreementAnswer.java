package no.omland.web.water.agreement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.municipality.MunicipalityNumber;
import no.omland.water.agreement.AgreedCostKey;
import no.omland.water.agreement.Agreement;
import no.omland.water.agreement.AgreementMember;
import no.omland.water.agreement.ContactRole;
import org.jspecify.annotations.Nullable;

/**
 * An agreement as JSON.
 *
 * @param key {@code FIXED_PERCENTS} or {@code POPULATION}
 * @param countedOn the day of the population, or null for fixed percents
 */
public record AgreementAnswer(
        String area,
        String title,
        String from,
        @Nullable String until,
        Place host,
        String steeringGroup,
        long membersKroner,
        long countyKroner,
        String key,
        @Nullable String countedOn,
        List<MemberAnswer> members) {

    /** A municipality by number and name. */
    public record Place(String number, String name) {}

    /**
     * A member.
     *
     * @param percent its fixed percent, or null
     * @param inhabitants its population, or null
     * @param contacts one for each role, empty when nobody is named
     */
    public record MemberAnswer(
            String number,
            String name,
            @Nullable Integer percent,
            @Nullable Integer inhabitants,
            Map<String, String> contacts) {}

    static AgreementAnswer of(Agreement agreement, WorkspaceSnapshot snapshot) {
        AgreedCostKey key = agreement.key();
        return new AgreementAnswer(
                agreement.area(),
                agreement.title(),
                agreement.from().toString(),
                agreement.until() == null ? null : agreement.until().toString(),
                place(agreement.host(), snapshot),
                agreement.steeringGroup(),
                agreement.membersKroner(),
                agreement.countyKroner(),
                AgreementListing.keyType(agreement),
                key instanceof AgreedCostKey.ByPopulation population
                        ? population.countedOn().toString()
                        : null,
                agreement.members().stream()
                        .map(member -> member(member, key, snapshot))
                        .toList());
    }

    static Place place(MunicipalityNumber number, WorkspaceSnapshot snapshot) {
        return new Place(number.digits(), snapshot.municipalityName(number));
    }

    private static MemberAnswer member(AgreementMember member, AgreedCostKey key, WorkspaceSnapshot snapshot) {
        Map<String, String> contacts = new LinkedHashMap<>();
        for (ContactRole role : ContactRole.values()) {
            contacts.put(role.word(), member.contacts().getOrDefault(role, ""));
        }
        MunicipalityNumber number = member.municipality();
        return new MemberAnswer(
                number.digits(),
                snapshot.municipalityName(number),
                key instanceof AgreedCostKey.FixedPercents fixed
                        ? fixed.percents().get(number)
                        : null,
                key instanceof AgreedCostKey.ByPopulation population
                        ? population.inhabitants().get(number)
                        : null,
                contacts);
    }
}
