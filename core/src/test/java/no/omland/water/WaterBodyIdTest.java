package no.omland.water;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaterBodyIdTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "179-1234-L, 179-1234-L, true, LAKE",
        "NO179-1234-L, 179-1234-L, true, LAKE",
        "' 001-102-R ', 001-102-R, true, RIVER",
        "0363010100-1-C, 0363010100-1-C, true, COASTAL",
        "0101000030-12-C, 0101000030-12-C, true, COASTAL",
        "0363010100-T, 0363010100-T, true, TRANSITIONAL",
        "179-5-G, 179-5-G, true, GROUNDWATER",
        "002-9-123-L, 002-9-123-L, true, LAKE",
        "179-1234-l, 179-1234-l, false, LAKE",
        "17-1234-L, 17-1234-L, false, LAKE",
        "36301010-1-C, 36301010-1-C, false, COASTAL",
        "179-1234-X, 179-1234-X, false, ",
        "NORD, NORD, false, ",
        "XNO12-L, XNO12-L, false, LAKE",
        "L, L, false, "
    })
    void isReadAsAnySourceWritesIt(String written, String text, boolean usual, @Nullable WaterCategory category) {
        WaterBodyId id = WaterBodyId.of(written);
        assertThat(id.text()).isEqualTo(text);
        assertThat(id.isUsual()).isEqualTo(usual);
        assertThat(id.category().orElse(null)).isEqualTo(category);
    }

    @Test
    void knowsItsEuropeanNameAndItsPage() {
        WaterBodyId id = WaterBodyId.of("NO179-1234-L");
        assertThat(id.european()).isEqualTo("NO179-1234-L");
        assertThat(id.registerAddress()).isEqualTo("https://vann-nett.no/waterbodies/179-1234-L");
        assertThat(id).hasToString("179-1234-L").isLessThan(WaterBodyId.of("179-2-L"));
    }

    @Test
    void isNeverBlank() {
        assertThatThrownBy(() -> new WaterBodyId(" ")).isInstanceOf(IllegalArgumentException.class);
    }
}
