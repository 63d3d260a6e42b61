/**
 * 公示 · the result of a resolution hangs out for the period the rules ask; residents may object to each project.
 *
 * <p>Official terms: 公示 DisclosureNotice, 公示期 NoticePeriod, 异议 Objection, 公示栏 carrier.
 *
 * <p>Rules: 1. one notice carries every project of one meeting that waits for disclosure; 2. counting starts the day after
 * publishing, in working or calendar days as the rule profile says, never before the day of the resolution; 3. nothing
 * shortens a period: a withdrawn notice is published anew and counts from the start; 4. an open objection holds the end of
 * the notice; 5. the street answers objections, never the community objected to; 6. an objection upheld ends the road of
 * that project alone; 7. the program ends a notice when its last day has passed, and reports every project left as passed.
 *
 * <p>Out of scope: disclosures of progress and results, photos of the posting, objections by residents themselves online.
 */
@NullMarked
package org.weishishi.disclosure;

import org.jspecify.annotations.NullMarked;
