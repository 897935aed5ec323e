package no.omland.network.noding;

import static no.omland.network.noding.RoadNodingTest.noded;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import no.omland.issue.ImportIssue;
import no.omland.issue.IssueLog;
import no.omland.issue.Language;
import org.junit.jupiter.api.Test;

/** What was found in making a network, as a person reads it. Rows are those of a table with a header. */
class LinkFaultIssuesTest {

    @Test
    void eachFaultHasItsCodeItsRowAndItsSentence() {
        assertThat(told(
                        "LINESTRING (500000 0, 500100 0)",
                        "LINESTRING EMPTY",
                        "POINT (500000 0)",
                        "LINESTRING (500100 0, 500100 0.2)",
                        "LINESTRING (500000 0, 500000 10000000000)",
                        "LINESTRING (500100 0, 500200 100, 500300 0, 500100 0)"))
                .containsExactly(
                        "network.noded@0: 6 lines became 2 links between 3 nodes; ends no more than 0.5 m apart are one node",
                        "link.no-line@3: the road has no line, and is no part of the network",
                        "link.not-a-line@4: the geometry is no line, and so no part of the network",
                        "link.zero-length@5: the line has no length, and is no part of the network",
                        "link.too-long@6: the length cannot be on Earth; the line is no part of the network",
                        "link.to-itself@7: the line ends where it begins");
    }

    /** Ends at 0, 0.4, 0.8 and 1.2 m: each is near the next, the first far from the last. */
    @Test
    void aChainOfNearEndsIsToldOnceAndWithItsPlace() {
        List<ImportIssue> issues = issues(
                "LINESTRING (500000 7600000, 499900 7600000)",
                "LINESTRING (500000.4 7600000, 499900 7600100)",
                "LINESTRING (500000.8 7600000, 500100 7600100)",
                "LINESTRING (500001.2 7600000, 500100 7600000)");
        assertThat(issues).hasSize(2);
        assertThat(text(issues.get(1)))
                .isEqualTo(
                        "network.node-chain@0: ends that lie more than 0.5 m apart became one node, because others lie between them");
        assertThat(issues.get(1).location()).isNotNull();
    }

    @Test
    void ofManyFaultsOfAKindTheFirstAreToldAndTheOthersCounted() {
        String[] lines = Collections.nCopies(203, "LINESTRING EMPTY").toArray(String[]::new);
        assertThat(told(lines))
                .hasSize(1 + 200 + 1)
                .last()
                .isEqualTo("network.more@0: \"link.no-line\" was found 3 more times");
    }

    private static List<String> told(String... lines) {
        return issues(lines).stream().map(LinkFaultIssuesTest::text).toList();
    }

    private static String text(ImportIssue issue) {
        return issue.code() + "@" + issue.row() + ": " + issue.message(Language.ENGLISH);
    }

    private static List<ImportIssue> issues(String... lines) {
        IssueLog log = new IssueLog("veier.csv");
        LinkFaultIssues.tell(noded(NodingOptions.USUAL, lines), feature -> feature + 2L, log);
        return log.issues();
    }
}
