/**
 * Files that people write by hand, as YAML or JSON: a scenario, a bill. Every value knows its file and line, so that what reads it can say where something is wrong.
 * What the values mean is known to the domain that asks for them.
 */
@NullMarked
package no.omland.importing.document;

import org.jspecify.annotations.NullMarked;
