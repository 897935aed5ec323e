/**
 * Measures: what is proposed, decided and done to bring water to its goal, and where nothing is.
 *
 * <p>A {@link no.omland.water.measure.Measure} is a record by id, about one body or several, some of which may be in no register. A
 * {@link no.omland.water.measure.MeasureRegister} knows which measures a body has. Two rules decide the lists: a measure is overdue as
 * {@link no.omland.water.measure.Overdue} says, and a measure answers drivers, not single pressures, as {@link no.omland.water.measure.MeasureAnswers} says.
 * {@link no.omland.water.measure.MeasureGaps} sorts the bodies below their own goal by what is done for them, and
 * {@link no.omland.water.measure.UnansweredPressures} finds pressures that no measure answers. Source: vannforskriften (FOR-2006-12-15-1446) § 25.
 */
@NullMarked
package no.omland.water.measure;

import org.jspecify.annotations.NullMarked;
