/** Benchmarks of the engine: main classes that print, never fail on time, and are no tests. */
@NullMarked
package no.omland.travel.bench;

import org.jspecify.annotations.NullMarked;
