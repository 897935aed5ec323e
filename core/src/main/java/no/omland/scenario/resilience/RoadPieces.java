package no.omland.scenario.resilience;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import no.omland.network.LinkType;
import no.omland.network.RoadNetwork;

/** Which stretches are of one road: those that meet, a ferry and the roads to it too, and those of one number. */
final class RoadPieces {

    private final RoadNetwork network;

    RoadPieces(RoadNetwork network) {
        this.network = network;
    }

    private record Piece(Set<Object> marks, List<Closure> members) {}

    /** @param alike closures that do the same */
    List<Closure> joined(List<Closure> alike) {
        List<Piece> pieces = new ArrayList<>();
        for (Closure closure : alike) {
            Piece grown = new Piece(new HashSet<>(marks(closure)), new ArrayList<>(List.of(closure)));
            List<Closure> before = new ArrayList<>();
            for (Iterator<Piece> others = pieces.iterator(); others.hasNext(); ) {
                Piece other = others.next();
                if (other.marks().stream().anyMatch(grown.marks()::contains)) {
                    before.addAll(other.members());
                    grown.marks().addAll(other.marks());
                    others.remove();
                }
            }
            grown.members().addAll(0, before);
            pieces.add(grown);
        }
        return pieces.stream().map(piece -> one(piece.members())).toList();
    }

    private Closure one(List<Closure> members) {
        List<Stretch> parts = members.stream()
                .flatMap(each -> each.parts().stream())
                .sorted(Comparator.comparing((Stretch each) -> !isFerry(each)))
                .toList();
        return new Closure(parts, members.get(0).effects(), members.get(0).unknown());
    }

    /** The nodes it meets others at, and the number of its road. */
    private Set<Object> marks(Closure closure) {
        Set<Object> marks = new HashSet<>();
        for (int link : closure.links()) {
            marks.add(network.from(link));
            marks.add(network.to(link));
            if (!network.roadNumber(link).isBlank()) {
                marks.add(network.roadClass(link) + " " + network.roadNumber(link));
            }
        }
        return marks;
    }

    private boolean isFerry(Stretch stretch) {
        LinkType type = network.type(stretch.links().get(0));
        return type.isFerry();
    }
}
