package no.omland.feature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FeatureComparisonTest {

    private static FeatureSet table(String... rows) {
        List<Feature> features = Arrays.stream(rows)
                .map(row -> new Feature(null, (@Nullable Object[]) row.split(",", -1)))
                .toList();
        return FeatureSet.table("t", Schema.of(Field.text("kind"), Field.text("id"), Field.text("status")), features);
    }

    @Test
    void countsWhatIsNewChangedAndGoneByTheFirstColumnThatTellsAllApart() {
        FeatureSet before = table("river,1,good", "river,2,good", "lake,3,poor");
        FeatureSet after = table("river,1,good", "river,2,poor", "lake,4,good", "lake,5,good");
        assertThat(FeatureComparison.byFirstKey(before, after)).contains(new FeatureComparison("id", 2, 1, 1, 1));
        assertThat(FeatureComparison.byFirstKey(after, before)).contains(new FeatureComparison("id", 1, 1, 2, 1));
    }

    @Test
    void hasNoAnswerWhenNoColumnTellsThemApart() {
        assertThat(FeatureComparison.byFirstKey(table("a,1,x", "a,1,x"), table("a,1,x")))
                .isEmpty();
        assertThat(FeatureComparison.by("kind", table("a,1,x"), table("b,1,x", "b,2,x")))
                .isEmpty();
        assertThat(FeatureComparison.by("nei", table("a,1,x"), table("a,1,x"))).isEmpty();
    }
}
