package no.omland.cooperation;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.omland.municipality.MunicipalityNumber;
import org.jspecify.annotations.Nullable;

/**
 * A formal cooperation between municipalities.
 *
 * @param id as its source numbers it
 * @param stated how many participants the source says there are, or null when it does not say
 * @param participants those that it names, each once
 */
public record Arrangement(String id, String name, @Nullable Integer stated, List<Participant> participants) {

    public Arrangement {
        participants = List.copyOf(participants);
    }

    /** Today's municipalities that take part, by rising number; two that have become one are one. */
    public Set<MunicipalityNumber> members() {
        Set<MunicipalityNumber> members = new TreeSet<>();
        participants.forEach(each -> each.number().ifPresent(members::add));
        return Collections.unmodifiableSet(members);
    }

    /** Participants of which cannot be told which municipality of today they are. */
    public List<Participant> unresolved() {
        return participants.stream().filter(each -> each.number().isEmpty()).toList();
    }

    /** Whether the source names another number of participants than it says there are. */
    public boolean statedDiffers() {
        return stated != null && stated != participants.size();
    }
}
