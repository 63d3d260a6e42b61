/**
 * 计票 · the arithmetic of a meeting as values: who counts, against what, and what follows. Plain and complete: nothing is read
 * from anywhere, the order in which things are entered does not matter, every answer carries its reasons.
 */
@NullMarked
package org.weishishi.deliberation.domain.tally;

import org.jspecify.annotations.NullMarked;
