/**
 * 审批链 · decisions by the product's own use case beside two process engines and hand-written JDBC, on one PostgreSQL that forgets
 * nothing; then what happens when several sign at once, the to-do list among a million open tasks, and a batch.
 */
@NullMarked
package org.weishishi.bench.chain;

import org.jspecify.annotations.NullMarked;
