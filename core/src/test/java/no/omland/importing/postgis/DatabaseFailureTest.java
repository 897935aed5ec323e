package no.omland.importing.postgis;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import no.omland.issue.DataException;
import no.omland.issue.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What PostgreSQL says by its codes (its manual, appendix A), told so that a person can act on it. */
class DatabaseFailureTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "28P01 | database.login       | vert:5432/kart: the database does not let this user in",
                "3D000 | database.unknown     | vert:5432/kart: there is no database \"kart\" there",
                "08006 | database.unreachable | vert:5432/kart: no database answers there",
                "57P01 | database.unreachable | vert:5432/kart: no database answers there",
                "53300 | database.unreachable | vert:5432/kart: no database answers there",
                "42501 | database.not-allowed | vert:5432/kart: this user may not read that: over two lines",
                "42601 | database.query       | vert:5432/kart: the database does not take the query: over two lines",
                "XX001 | database.failed      | vert:5432/kart: the database said: over two lines",
                "      | database.failed      | vert:5432/kart: the database said: over two lines"
            })
    void aCodeOfPostgresqlHasASentenceOfOurs(String state, String code, String message) {
        DatabaseAddress address = DatabaseAddress.of("jdbc:postgresql://vert/kart?user=leser&password=hemmelig");
        DataException failure = DatabaseFailure.of(new SQLException("over\n  two lines ", state), address);
        assertThat(failure.code()).isEqualTo(code);
        assertThat(failure.message(Language.ENGLISH)).isEqualTo(message);
        assertThat(failure.hint(Language.ENGLISH)).isNotBlank().doesNotContain("hemmelig");
    }
}
