package no.omland.account;

import java.util.List;
import java.util.Map;

/**
 * What is known of the costs of an office in a year.
 *
 * @param premises what its rooms cost, each of them shared in its own way; none when it is not known
 * @param staffTravel kroner by who pays them; who is not in it pays what is not known, unless a shared cost says it for all offices
 */
public record OfficeFigures(String office, List<RoomFigures> premises, Map<Payer, Long> staffTravel) {

    public OfficeFigures {
        premises = List.copyOf(premises);
        staffTravel = Map.copyOf(staffTravel);
    }
}
