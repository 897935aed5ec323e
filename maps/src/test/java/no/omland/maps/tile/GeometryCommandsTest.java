package no.omland.maps.tile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Expected numbers from the examples in section 4.3.5 of the Mapbox Vector Tile Specification 2.1. */
class GeometryCommandsTest {

    private final GeometryCommands commands = new GeometryCommands();

    @Test
    void onePoint() {
        commands.clear();
        commands.points(chain(25, 17));

        assertThat(commands.values().toArray()).containsExactly(9, 50, 34);
    }

    @Test
    void severalPoints() {
        commands.clear();
        commands.points(chain(5, 7, 3, 2));

        assertThat(commands.values().toArray()).containsExactly(17, 10, 14, 3, 9);
    }

    @Test
    void twoLines() {
        commands.clear();
        commands.line(chain(2, 2, 2, 10, 10, 10));
        commands.line(chain(1, 1, 3, 5));

        assertThat(commands.values().toArray()).containsExactly(9, 4, 4, 18, 0, 16, 16, 0, 9, 17, 17, 10, 4, 8);
    }

    @Test
    void twoPolygonsOneWithAHole() {
        commands.clear();
        commands.ring(chain(0, 0, 10, 0, 10, 10, 0, 10), false);
        commands.ring(chain(11, 11, 20, 11, 20, 20, 11, 20), false);
        commands.ring(chain(13, 13, 13, 17, 17, 17, 17, 13), true);

        assertThat(commands.values().toArray())
                .containsExactly(
                        9, 0, 0, 26, 20, 0, 0, 20, 19, 0, 15, 9, 22, 2, 26, 18, 0, 0, 18, 17, 0, 15, 9, 4, 13, 26, 0, 8,
                        8, 0, 0, 7, 15);
    }

    @Test
    void ringsAreTurnedTheWayTheFormatAsks() {
        commands.clear();
        commands.ring(chain(0, 10, 10, 10, 10, 0, 0, 0), false);
        int[] turned = commands.values().toArray();
        commands.clear();
        commands.ring(chain(0, 10, 0, 0, 10, 0, 10, 10), false);

        assertThat(turned).containsExactly(commands.values().toArray());
    }

    @Test
    void whatRoundsToNothingIsNotWritten() {
        commands.clear();

        assertThat(commands.line(chain(1.1, 1.1, 0.9, 0.9))).isFalse();
        assertThat(commands.ring(chain(0, 0, 5, 0.1, 10, 0), false)).isFalse();
        assertThat(commands.isEmpty()).isTrue();
    }

    private static Chain chain(double... numbers) {
        Chain chain = new Chain();
        for (int i = 0; i < numbers.length; i += 2) {
            chain.add(numbers[i], numbers[i + 1]);
        }
        return chain;
    }
}
