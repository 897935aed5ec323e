package no.omland.account;

import java.util.Map;
import java.util.Optional;

/**
 * What is known of the costs of an office in a year.
 *
 * @param rooms empty when it is not known
 * @param staffTravel kroner by who pays them; who is not in it pays what is not known, unless a shared cost says it for all offices
 */
public record OfficeFigures(String office, Optional<RoomFigures> rooms, Map<Payer, Long> staffTravel) {

    public OfficeFigures {
        staffTravel = Map.copyOf(staffTravel);
    }
}
