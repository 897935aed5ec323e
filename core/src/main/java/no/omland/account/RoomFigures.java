package no.omland.account;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;

/**
 * What the rooms of an office cost in a year.
 *
 * @param statePercent how much of it the state pays, 0 to 100; the municipality pays the rest
 * @param kroner by what it is for; what is not in it is not known
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
    }

    @Override
    public Map<Post, Long> kroner() {
        return Map.copyOf(kroner);
    }
}
