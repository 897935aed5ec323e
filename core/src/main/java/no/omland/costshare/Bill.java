package no.omland.costshare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.omland.issue.DataException;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * An amount that members share.
 *
 * @param totalKroner whole kroner; below zero it is a refund
 */
public record Bill(String name, long totalKroner, List<Member> members) {

    /** @throws DataException when there are no members, or two of one name */
    public Bill {
        members = List.copyOf(members);
        if (members.isEmpty()) {
            throw DataException.data("costshare.no-members", name);
        }
        Set<String> names = new HashSet<>();
        for (Member member : members) {
            if (!names.add(member.name())) {
                throw DataException.data("costshare.member-twice", name, member.name());
            }
        }
    }

    /**
     * What each member pays by a key. The amounts add up to the total.
     *
     * @throws DataException when the key does not fit the members
     */
    public List<MemberPart> split(CostKey key) {
        List<BigFraction> parts = key.parts(name, members);
        long[] kroner = LargestRemainder.split(totalKroner, parts);
        List<MemberPart> split = new ArrayList<>();
        for (int i = 0; i < kroner.length; i++) {
            split.add(new MemberPart(members.get(i).name(), parts.get(i), kroner[i]));
        }
        return List.copyOf(split);
    }
}
