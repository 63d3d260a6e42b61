/**
 * 审计 · an append-only record of every business act, sealed into a hash chain.
 *
 * <p>Rules: 1. a business transaction only inserts; 2. one claimed sealer chains committed rows within a second; 3. the
 * verifier recomputes every hash and reports the unsealed tail; 4. nothing is ever changed or deleted.
 */
@NullMarked
package org.weishishi.audit;

import org.jspecify.annotations.NullMarked;
