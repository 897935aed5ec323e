/** Measurements on real files, printed and never judged: {@code omland bench}. What they showed is in {@code docs/benchmarks.md}. */
@NullMarked
package no.omland.web.bench;

import org.jspecify.annotations.NullMarked;
