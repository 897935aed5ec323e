/**
 * What is doubtful or wrong in data, as values.
 *
 * <p>A doubt that does not stop the work is an {@link no.omland.issue.ImportIssue}: it has a stable code, a place, and arguments, and it is collected in
 * an {@link no.omland.issue.IssueLog}, never logged where it is found. A file that cannot be used at all ends in a {@link
 * no.omland.issue.DataException}, built of the same parts plus a hint. The sentences for both live in the message files {@code issues_*.properties},
 * one for each language, so that command line, page and report say the same thing.
 */
@NullMarked
package no.omland.issue;

import org.jspecify.annotations.NullMarked;
