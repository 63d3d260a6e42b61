/** 异议 · the law of one objection. */
@NullMarked
package org.weishishi.disclosure.domain.objection;

import org.jspecify.annotations.NullMarked;
