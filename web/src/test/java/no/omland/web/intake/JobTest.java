package no.omland.web.intake;

import static org.assertj.core.api.Assertions.assertThat;

import no.omland.issue.DataException;
import no.omland.issue.Language;
import org.junit.jupiter.api.Test;

class JobTest {

    /** More texts than any memory holds: the JVM refuses an array of this length at once. */
    @Test
    void withoutMemoryEnoughItFailsWithWhatToDo() {
        Job job = new Job("1", "import", progress -> new String[Integer.MAX_VALUE]);
        job.run();
        assertThat(job.state()).isEqualTo(Job.State.FAILED);
        assertThat(job.failure().orElseThrow()).isInstanceOfSatisfying(DataException.class, failure -> {
            assertThat(failure.code()).isEqualTo("job.memory");
            assertThat(failure.message(Language.ENGLISH)).isEqualTo("import: there is not memory enough for this file");
            assertThat(failure.hint(Language.ENGLISH)).contains("java -Xmx4g -jar omland.jar serve");
        });
    }
}
