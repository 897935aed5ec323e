package no.omland.account;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import no.omland.costshare.LargestRemainder;
import org.apache.commons.numbers.fraction.BigFraction;

/** The lines of offices, and what is missing among them. */
final class OfficeCosts {

    private final List<AccountLine> lines;
    private final List<MissingFigure> missing;

    OfficeCosts(List<AccountLine> lines, List<MissingFigure> missing) {
        this.lines = lines;
        this.missing = missing;
    }

    void add(OfficeFigures office, List<AccountLine> shared) {
        office.premises().forEach(rooms -> rooms(office.office(), rooms));
        if (office.premises().isEmpty()) {
            Post.toldRooms().forEach(post -> notGiven(office.office(), post));
        }
        for (Payer payer : List.of(Payer.STATE, Payer.MUNICIPALITY)) {
            Long kroner = office.staffTravel().get(payer);
            if (kroner != null) {
                lines.add(new AccountLine(Post.STAFF_TRAVEL, payer, office.office(), kroner));
            } else if (shared.stream().noneMatch(line -> line.post() == Post.STAFF_TRAVEL && line.payer() == payer)) {
                missing.add(new MissingFigure(
                        office.office(), Post.STAFF_TRAVEL, Optional.of(payer), MissingFigure.Reason.NOT_GIVEN, 0));
            }
        }
    }

    private void rooms(String office, RoomFigures rooms) {
        for (Post post : rooms.isEstimate() ? List.of(Post.ROOMS_BY_POSITION) : Post.toldRooms()) {
            Long kroner = rooms.kroner().get(post);
            if (kroner == null) {
                notGiven(office, post);
            } else {
                split(office, post, kroner, rooms.statePercent());
            }
        }
    }

    private void notGiven(String office, Post post) {
        missing.add(new MissingFigure(office, post, Optional.empty(), MissingFigure.Reason.NOT_GIVEN, 0));
    }

    /** By largest remainder, so that the two parts are the whole; a krone that could be either's is the state's. */
    private void split(String office, Post post, long kroner, BigDecimal statePercent) {
        BigFraction state = exact(statePercent).divide(BigFraction.of(100));
        long[] parts = LargestRemainder.split(kroner, List.of(state, BigFraction.ONE.subtract(state)));
        lines.add(new AccountLine(post, Payer.STATE, office, parts[0]));
        lines.add(new AccountLine(post, Payer.MUNICIPALITY, office, parts[1]));
    }

    static BigFraction exact(BigDecimal number) {
        return number.scale() <= 0
                ? BigFraction.of(number.toBigIntegerExact())
                : BigFraction.of(number.unscaledValue(), BigInteger.TEN.pow(number.scale()));
    }
}
