package no.omland.account;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;

/**
 * What the rooms of an office cost in a year.
 *
 * @param statePercent how much of it the state pays, 0 to 100; the municipality pays the rest
 * @param kroner by what it is for; what is not in it is not known; {@link Post#ROOMS_BY_POSITION} alone where all of it is an estimate
 */
public record RoomFigures(BigDecimal statePercent, Map<Post, Long> kroner) {

    public RoomFigures {
        Map<Post, Long> byPost = new EnumMap<>(Post.class);
        byPost.putAll(kroner);
        kroner = byPost;
        if (statePercent.signum() < 0 || statePercent.compareTo(BigDecimal.valueOf(100)) > 0) {
            throw new IllegalArgumentException("percent must be 0 to 100, got " + statePercent.toPlainString());
        }
        if (!byPost.keySet().stream().allMatch(Post::isRoom)) {
            throw new IllegalArgumentException("costs of rooms, got " + byPost.keySet());
        }
        if (byPost.containsKey(Post.ROOMS_BY_POSITION) && byPost.size() > 1) {
            throw new IllegalArgumentException("either an estimate or told costs, got " + byPost.keySet());
        }
    }

    boolean isEstimate() {
        return kroner.containsKey(Post.ROOMS_BY_POSITION);
    }

    @Override
    public Map<Post, Long> kroner() {
        return Map.copyOf(kroner);
    }
}
