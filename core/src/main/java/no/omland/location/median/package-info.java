/**
 * Fewest costs in all: the p-median, and what can be told as one. Small instances are weighed choice by choice ({@link no.omland.location.median.Enumeration}); large ones are searched
 * ({@link no.omland.location.median.MedianSearch}) by exchanging sites, with Lagrangian bounds and branch and bound.
 */
@NullMarked
package no.omland.location.median;

import org.jspecify.annotations.NullMarked;
