/**
 * 后台任务与通知 · what happens after a commit: jobs from an outbox, claimed by a row lock so that any number of nodes may
 * run them, retried, and put aside visibly when they keep failing; notices to persons.
 *
 * <p>Rules: 1. a job is submitted in the transaction of the act that needs it; 2. a handler is idempotent; 3. a claim
 * expires, so a killed node loses nothing; 4. after the last attempt a job is a dead letter that an administrator can see
 * and restart.
 */
@NullMarked
package org.weishishi.task;

import org.jspecify.annotations.NullMarked;
