package no.omland.importing.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import no.omland.issue.DataException;
import no.omland.issue.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DocumentFileTest {

    private static final String YAML = """
        # Kontorer
        name: Sogn i dag
        offices:
          - name: Vik
            rent: 378000.10
            open: true
          - {name: Árdal, rent: 1_020_000, open: false}
        nothing:
        """;

    @TempDir
    Path folder;

    @Test
    void yamlIsReadWithItsLines() {
        DocumentValue document = DocumentFile.parse("s.yaml", YAML);

        assertThat(document.get("name").text()).isEqualTo("Sogn i dag");
        DocumentValue vik = document.get("offices").list().get(0);
        assertThat(vik.get("rent").number()).isEqualTo(new BigDecimal("378000.10"));
        assertThat(vik.get("rent").where()).isEqualTo("s.yaml:5");
        assertThat(vik.get("open").truth()).isTrue();
        assertThat(document.get("offices").list().get(1).get("rent").whole()).isEqualTo(1_020_000);
        assertThat(document.find("nothing")).isEmpty();
        assertThat(document.entries().keySet()).containsExactly("name", "offices", "nothing");
    }

    @Test
    void jsonIsYamlToo() {
        DocumentValue document = DocumentFile.parse("s.json", "{\"a\": [1, 2.50],\n \"b\": {\"c\": \"Øy\"}}");

        assertThat(document.get("a").list().get(1).number()).isEqualTo(new BigDecimal("2.50"));
        assertThat(document.get("b").get("c").text()).isEqualTo("Øy");
        assertThat(document.get("b").get("c").where()).isEqualTo("s.json:2");
        assertThat(document.get("b").get("c").path()).isEqualTo("b.c");
    }

    @ParameterizedTest
    @CsvSource({"'[', 1", "'{a: ', 1", "'- ', 1"})
    void partsFarWithinEachOtherAreToldAndDoNotExhaustTheStack(String opening, int line) {
        assertThatThrownBy(() -> DocumentFile.parse("s.yaml", opening.repeat(20_000)))
                .isInstanceOfSatisfying(DataException.class, e -> {
                    assertThat(e.code()).isEqualTo("written.depth");
                    assertThat(e.message(Language.ENGLISH))
                            .isEqualTo("s.yaml:" + line + ": these are more than 200 parts within each other");
                });
        assertThat(DocumentFile.parse("s.yaml", "[".repeat(100) + "]".repeat(100))
                        .list())
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "written.missing|s.yaml:2: det mangler «staff»|staff",
                "written.expected-number|s.yaml:2: «name» er «Sogn i dag»; det skal være et tall|name#number",
                "written.expected-list|s.yaml:2: «name» er «Sogn i dag»; det skal være en liste|name#list",
                "written.expected-map|s.yaml:2: «name» er «Sogn i dag»; det skal være navn med verdier|name#map",
                "written.expected-text|s.yaml:3: «offices» er […]; det skal være et ord eller en setning|offices#text",
                "written.expected-truth|s.yaml:2: «name» er «Sogn i dag»; det skal være true eller false|name#truth"
            })
    void whatIsMissingOrWrongIsToldWithItsLine(String code, String message, String wish) {
        DocumentValue document = DocumentFile.parse("s.yaml", YAML);
        String[] parts = wish.split("#", -1);
        assertThatThrownBy(() -> {
                    DocumentValue value = document.get(parts[0]);
                    switch (parts[1]) {
                        case "number" -> value.number();
                        case "list" -> value.list();
                        case "map" -> value.entries();
                        case "truth" -> value.truth();
                        default -> value.text();
                    }
                })
                .isInstanceOfSatisfying(DataException.class, e -> {
                    assertThat(e.code()).isEqualTo(code);
                    assertThat(e.message(Language.BOKMAAL)).isEqualTo(message);
                });
    }

    @Test
    void misspeltDoubledAndHalfNumbersAreTold() {
        refused(
                "written.unknown-name",
                "s.yaml:3",
                () -> DocumentFile.parse("s.yaml", YAML).only("name", "office", "nothing"));
        refused(
                "written.name-twice",
                "d:2",
                () -> DocumentFile.parse("d", "a: 1\na: 2").entries());
        refused(
                "written.expected-whole",
                "d:1",
                () -> DocumentFile.parse("d", "a: 1.5").get("a").whole());
    }

    /** A comma parts the entries of a map in braces; a municipality without a number of clients is none of that. */
    @Test
    void aDecimalCommaIsToldAsOne() {
        assertThatThrownBy(() -> DocumentFile.parse("d", "staff: {state: 16,9, municipal: 22.4}")
                        .get("staff")
                        .uncut())
                .isInstanceOfSatisfying(DataException.class, e -> {
                    assertThat(e.code()).isEqualTo("written.decimal-comma");
                    assertThat(e.message(Language.BOKMAAL))
                            .isEqualTo("d:1: «16,9» er to ting her, for komma skiller delene fra hverandre");
                    assertThat(e.hint(Language.BOKMAAL))
                            .isEqualTo("skriv 16.9, med punktum; mellom tusener skal det ikke stå noe");
                });
        assertThat(DocumentFile.parse("d", "{4640: 367, 4639: , 4641: 3}")
                        .uncut()
                        .entries())
                .hasSize(3);
    }

    @Test
    void whatIsNoDocumentIsTold() throws IOException {
        refused("written.syntax", "d:2", () -> DocumentFile.parse("d", "a: 1\nb: *ukjent"));
        refused("written.open-map", "d:1", () -> DocumentFile.parse("d", "a: {b: {c: 1}\nd: ["));
        refused("written.open-list", "d:1", () -> DocumentFile.parse("d", "a: [1, 2\nb: 3"));
        refused("written.open-quote", "d:1", () -> DocumentFile.parse("d", "a: \"Vik\nb: 3\n"));
        refused("written.tab", "d:2", () -> DocumentFile.parse("d", "a:\n\tb: 1"));
        refused("written.colon", "d:2", () -> DocumentFile.parse("d", "a: 1\nb\nc: 2"));
        refused("written.two-colons", "d:1", () -> DocumentFile.parse("d", "a: b: 1"));
        refused("written.indent", "d:3", () -> DocumentFile.parse("d", "a:\n  b: 1\n c: 2\n"));
        refused("written.empty", "d", () -> DocumentFile.parse("d", "# bare en merknad\n"));
        Path latin = Files.write(folder.resolve("l.yaml"), new byte[] {'a', ':', ' ', (byte) 0xe6});
        refused("written.encoding", latin.toString(), () -> DocumentFile.read(latin));
        refused("file.not-found", "ingen.yaml", () -> DocumentFile.read(Path.of("ingen.yaml")));
        Path large = Files.write(folder.resolve("stor.yaml"), new byte[(16 << 20) + 1]);
        refused("written.too-large", large.toString(), () -> DocumentFile.read(large));
    }

    private static void refused(String code, String where, Runnable wish) {
        assertThatThrownBy(wish::run).isInstanceOfSatisfying(DataException.class, e -> {
            assertThat(e.code()).isEqualTo(code);
            assertThat(e.message(Language.ENGLISH)).startsWith(where + ": ");
        });
    }
}
