/**
 * 演示 · plays published cases through the real use cases when the product starts in demo mode, so that every desk has work.
 *
 * <p>Official terms: 演示案例 Script, 步骤 Step.
 *
 * <p>Rules: 1. nothing is written past a use case: who acts must be allowed to; 2. a step and its mark are one transaction, so
 * a start after a crash goes on where the last one stopped; 3. steps are played in the order of their business time and move
 * the demo clock forward to it; 4. a house whose clock was already set without the first step is left alone; 5. texts are
 * data under {@code org/weishishi/demo}; figures that no source publishes are marked as demonstration data.
 *
 * <p>Out of scope: the tree, people and accounts of the demo, which {@code organization} loads.
 */
@NullMarked
package org.weishishi.demo;

import org.jspecify.annotations.NullMarked;
