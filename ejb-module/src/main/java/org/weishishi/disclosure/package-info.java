/**
 * 公示 · the result of a resolution hangs out for the period the rules ask; residents may object to each project.
 *
 * <p>Official terms: 公示 DisclosureNotice, 公示期 NoticePeriod, 异议 Objection, 公示栏 carrier.
 *
 * <p>Rules: 1. three stages: the result of a resolution, the progress of the work, results and evaluation; 2. a notice is drafted from
 * the data, and released by another person than who drafted it; 3. its days count as the rule profile says, on the official calendar; a
 * year that is not loaded is said, never guessed; 4. nothing shortens a period: an interruption, a correction or an objection makes it
 * longer; 5. what is published never changes: a correction and a withdrawal are notices of their own that name the old one; 6. nothing
 * goes out that shows a person (domain.masking); 7. an objection that is not settled holds the end; it is handled by the unit the rules
 * name, never by the body objected to, and who objected is kept apart; 8. its effect is none, a correction, a new vote or the end of
 * the project; 9. the program ends a notice when its last day has passed, and lets the projects of a result go on.
 */
@NullMarked
package org.weishishi.disclosure;

import org.jspecify.annotations.NullMarked;
