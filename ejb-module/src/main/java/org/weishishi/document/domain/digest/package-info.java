/** 每日摘要 · the chain of daily lists of hashes. */
@NullMarked
package org.weishishi.document.domain.digest;

import org.jspecify.annotations.NullMarked;
