package no.omland.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import no.omland.issue.DataException;
import no.omland.issue.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextEncodingTest {

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{2}: {0} is {1}")
    @CsvSource({
        "'', UTF-8, nothing at all",
        "41 42, UTF-8, plain ASCII",
        "EF BB BF 41, UTF-8, byte-order mark",
        "FF FE 41 00, UTF-16LE, byte-order mark of UTF-16",
        "FE FF 00 41, UTF-16BE, byte-order mark of UTF-16",
        "C3 A6 C3 B8 C3 A5, UTF-8, æøå",
        "C3 A6 C3, UTF-8, cut in the last letter after a whole one",
        "42 6F 64 F8, ISO-8859-1, Bodø",
        "E5, ISO-8859-1, one å and nothing else",
        "C3 A6 E6 20, ISO-8859-1, one byte that is no UTF-8",
        "91 9B 86, IBM865, æøå in DOS",
        "92 9D 8F, IBM865, ÆØÅ in DOS",
        "E6 F8 E5 96, windows-1252, æøå and a dash",
        "80, windows-1252, the euro sign",
        "C0 80, windows-1252, overlong form of zero (RFC 3629 section 3)",
        "E0 80 80 C3 A6, windows-1252, overlong form in three bytes",
        "ED A0 80, windows-1252, half of a surrogate pair",
        "F4 90 80 80, windows-1252, above U+10FFFF",
        "F0 9F 8C 8A, UTF-8, a wave of four bytes",
        "EA 99 8B C4 8D, UTF-8, three bytes and two"
    })
    void isFoundFromTheBytes(String hex, String expected, String what) throws IOException {
        byte[] bytes = HexFormat.of().parseHex(hex.replace(" ", ""));
        assertThat(TextEncoding.of(Files.write(folder.resolve("a.txt"), bytes)))
                .as(what)
                .isEqualTo(Charset.forName(expected));
    }

    @ParameterizedTest(name = "{3}: {0} is {1} with {2}")
    @CsvSource({
        "C3 A6 C3 B8 C3 A5 E6 20, UTF-8, ISO-8859-1, three letters and a stray",
        "C3 A6 C3 B8 E6 20, ISO-8859-1, , two letters and a stray",
        "C3 A6 C3 B8 C3 A5 C3 20, UTF-8, ISO-8859-1, a letter begun and not ended",
        "C3 A6 C3 B8 C3 A5 9B 2E, UTF-8, IBM865, a stray ø of DOS",
        "C3 A6 C3 B8 C3 A5 96 2E, UTF-8, windows-1252, a stray dash of Windows",
        "C3 A6 C3 B8 C3 A5, UTF-8, , no stray"
    })
    void straysAmongManyLettersDoNotMakeItAnotherEncoding(
            String hex, String expected, @Nullable String strays, String what) throws IOException {
        byte[] bytes = HexFormat.of().parseHex(hex.replace(" ", ""));
        TextEncoding.Found found = TextEncoding.find(Files.write(folder.resolve("a.txt"), bytes));
        assertThat(found.charset()).as(what).isEqualTo(Charset.forName(expected));
        assertThat(found.strays()).isEqualTo(strays == null ? null : Charset.forName(strays));
    }

    @Test
    void aLetterOnTheEdgeOfTwoBuffersIsWhole() throws IOException {
        String text = "a".repeat((1 << 16) - 1) + "å" + "b".repeat(10);
        Path file = Files.write(folder.resolve("a.txt"), text.getBytes(StandardCharsets.UTF_8));
        assertThat(TextEncoding.of(file)).isEqualTo(StandardCharsets.UTF_8);
    }

    @Test
    void theOnlyForeignLetterFarDownCounts() throws IOException {
        String text = "a".repeat(200_000) + "ø" + "b".repeat(10);
        Path file = Files.write(folder.resolve("a.txt"), text.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(TextEncoding.of(file)).isEqualTo(StandardCharsets.ISO_8859_1);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"utf-8, UTF-8", "' latin1 ', ISO-8859-1", "windows-1252, windows-1252", "865, IBM865"})
    void aPersonMayNameItInAnyWayJavaKnows(String name, String expected) {
        assertThat(ImportOptions.encodingNamed(name)).isEqualTo(Charset.forName(expected));
    }

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(strings = {"UTF-9", "norsk", "", "æ ø å"})
    void anUnknownNameIsRefusedWithExamples(String name) {
        assertThatThrownBy(() -> ImportOptions.encodingNamed(name))
                .isInstanceOfSatisfying(DataException.class, error -> {
                    assertThat(error.code()).isEqualTo("encoding.unknown");
                    assertThat(error.fault()).isEqualTo(DataException.Fault.USE);
                    assertThat(error).hasMessage("--encoding: \"" + name + "\" is no encoding that Java knows");
                    assertThat(error.hint(Language.ENGLISH))
                            .isEqualTo("such as UTF-8, ISO-8859-1, windows-1252, IBM865");
                });
    }
}
