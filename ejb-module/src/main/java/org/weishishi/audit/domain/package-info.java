/** The law of 审计: what an entry holds, how a chain is made and checked. */
@NullMarked
package org.weishishi.audit.domain;

import org.jspecify.annotations.NullMarked;
