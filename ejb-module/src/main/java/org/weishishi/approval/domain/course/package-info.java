/**
 * 流转 · the state machine of one approval: numbered rounds, tasks, and one hash-chained entry for every act. Immutable values; an
 * operation ({@code approval.domain.operation}) makes the next course of one, and reads the world through {@link Office} alone.
 *
 * <ol>
 *   <li>RUNNING and BLOCKED have exactly one current round; every other state has none.
 *   <li>The next step is the first that applies and has no round that passed, counts, and saw the facts as they are now.
 *   <li>An open task belongs to the current round and has a holder; it is decided at most once.
 * </ol>
 */
@NullMarked
package org.weishishi.approval.domain.course;

import org.jspecify.annotations.NullMarked;
