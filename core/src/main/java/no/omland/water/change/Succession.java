package no.omland.water.change;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.omland.water.WaterBody;
import no.omland.water.WaterBodyId;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * Which bodies of an earlier state probably live on in which of a later one, though their ids changed. Where both are drawn as lines or areas their overlap decides;
 * else their numbers and names.
 */
final class Succession {

    /**
     * Bodies that belong together: one or more before, one or more now, at least one of them not in the other state.
     *
     * @param earlier by id
     * @param later by id
     */
    record Group(List<WaterBody> earlier, List<WaterBody> later) {

        ChangeKind kind() {
            if (earlier.size() == 1) {
                return later.size() == 1 ? ChangeKind.RENUMBERED : ChangeKind.SPLIT;
            }
            return later.size() == 1 ? ChangeKind.MERGED : ChangeKind.REDRAWN;
        }
    }

    private final Map<WaterBodyId, WaterBody> earlier;
    private final Map<WaterBodyId, WaterBody> later;
    private final Map<String, String> leader = new HashMap<>();

    private Succession(Map<WaterBodyId, WaterBody> earlier, Map<WaterBodyId, WaterBody> later) {
        this.earlier = earlier;
        this.later = later;
    }

    /** The groups of two states. */
    static List<Group> of(Map<WaterBodyId, WaterBody> earlier, Map<WaterBodyId, WaterBody> later) {
        Succession succession = new Succession(earlier, later);
        succession.joinByPlace(succession.only(later, earlier.keySet()), earlier.values(), false);
        succession.joinByPlace(succession.only(earlier, later.keySet()), later.values(), true);
        succession.joinByNumber();
        return succession.groups();
    }

    private List<WaterBody> only(Map<WaterBodyId, WaterBody> here, Set<WaterBodyId> elsewhere) {
        return here.values().stream()
                .filter(body -> !elsewhere.contains(body.id()))
                .toList();
    }

    /** Joins each body that only one state has with those of the other that it lies in, or that lie in it. */
    private void joinByPlace(List<WaterBody> alone, Collection<WaterBody> others, boolean aloneIsEarlier) {
        if (alone.isEmpty()) {
            return;
        }
        STRtree index = new STRtree();
        for (WaterBody other : others) {
            Geometry geometry = other.geometry();
            if (geometry != null && Overlap.isMeasurable(geometry) && !isUntouched(other.id())) {
                index.insert(geometry.getEnvelopeInternal(), other);
            }
        }
        for (WaterBody body : alone) {
            Geometry own = body.geometry();
            if (own != null && Overlap.isMeasurable(own)) {
                for (Object found : index.query(own.getEnvelopeInternal())) {
                    WaterBody other = (WaterBody) found;
                    Geometry geometry = other.geometry();
                    if (other.category() == body.category()
                            && geometry != null
                            && Overlap.isMostOfTheSmaller(own, geometry)) {
                        join(aloneIsEarlier ? body : other, aloneIsEarlier ? other : body);
                    }
                }
            }
        }
    }

    /** A body whose shape is the same in both states was neither split nor merged, whatever lies over it. */
    private boolean isUntouched(WaterBodyId id) {
        WaterBody was = earlier.get(id);
        WaterBody is = later.get(id);
        if (was == null || is == null) {
            return false;
        }
        Geometry before = was.geometry();
        Geometry now = is.geometry();
        return before == null || now == null || before.equalsExact(now);
    }

    private void joinByNumber() {
        Map<String, List<WaterBody>> gone = byFamily(only(earlier, later.keySet()));
        Map<String, List<WaterBody>> come = byFamily(only(later, earlier.keySet()));
        Set<String> staying = later.keySet().stream()
                .filter(earlier::containsKey)
                .map(BodyNumber::family)
                .collect(Collectors.toSet());
        come.forEach((family, added) -> {
            List<WaterBody> former = gone.getOrDefault(family, List.of());
            boolean whole = !staying.contains(family) && isOneAndSeveral(former.size(), added.size());
            for (WaterBody is : added) {
                for (WaterBody was : former) {
                    if (!Overlap.canTell(was.geometry(), is.geometry())
                            && (whole || BodyNumber.haveLikeNames(was, is))) {
                        join(was, is);
                    }
                }
            }
        });
    }

    /** Where a whole family of numbers goes and one comes, or the other way, the number alone tells enough: parts seldom have one name. */
    private static boolean isOneAndSeveral(int before, int now) {
        return Math.min(before, now) == 1 && Math.max(before, now) > 1;
    }

    private static Map<String, List<WaterBody>> byFamily(List<WaterBody> bodies) {
        Map<String, List<WaterBody>> families = new HashMap<>();
        bodies.forEach(body -> families.computeIfAbsent(BodyNumber.family(body.id()), any -> new ArrayList<>())
                .add(body));
        return families;
    }

    private void join(WaterBody was, WaterBody is) {
        String one = leaderOf("earlier " + was.id());
        String other = leaderOf("later " + is.id());
        leader.put(one, other);
        stay(was.id());
        stay(is.id());
    }

    /** A body that is in both states belongs to itself. */
    private void stay(WaterBodyId id) {
        if (earlier.containsKey(id) && later.containsKey(id)) {
            leader.put(leaderOf("earlier " + id), leaderOf("later " + id));
        }
    }

    private String leaderOf(String member) {
        String at = member;
        String next = leader.getOrDefault(at, at);
        while (!next.equals(at)) {
            at = next;
            next = leader.getOrDefault(at, at);
        }
        leader.putIfAbsent(member, at);
        return at;
    }

    private List<Group> groups() {
        Map<String, List<WaterBody>> before = new TreeMap<>();
        Map<String, List<WaterBody>> now = new TreeMap<>();
        for (String member : List.copyOf(leader.keySet())) {
            boolean isEarlier = member.startsWith("earlier ");
            WaterBodyId id = new WaterBodyId(member.substring(member.indexOf(' ') + 1));
            WaterBody body = (isEarlier ? earlier : later).get(id);
            if (body != null) {
                (isEarlier ? before : now)
                        .computeIfAbsent(leaderOf(member), any -> new ArrayList<>())
                        .add(body);
            }
        }
        List<Group> groups = new ArrayList<>();
        before.forEach((lead, bodies) ->
                groups.add(new Group(sorted(bodies), sorted(now.getOrDefault(lead, List.of())))));
        return groups;
    }

    private static List<WaterBody> sorted(List<WaterBody> bodies) {
        return bodies.stream().sorted(Comparator.comparing(WaterBody::id)).toList();
    }
}
