package no.omland.web.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
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

    /** Whoever cancels is answered after a second at the latest; the work need not have heard of it. */
    @Test
    void cancellingIsAnsweredThoughTheWorkGoesOn() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        Job job = new Job("1", "import", progress -> {
            begun.countDown();
            try {
                release.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return "done";
        });
        Thread thread = new Thread(job::run);
        thread.start();
        begun.await();
        assertThat(job.cancel()).isTrue();
        assertThat(job.state()).isEqualTo(Job.State.CANCELLED);
        assertThat(job.awaitEnd(0, TimeUnit.SECONDS)).as("still at work").isFalse();
        release.countDown();
        thread.join();
        assertThat(job.state()).isEqualTo(Job.State.CANCELLED);
        assertThat(job.result()).isEmpty();
    }
}
