/** 每日摘要 · makes the list of each day once, chained and signed, and verifies the chain. */
@NullMarked
package org.weishishi.document.application.digest;

import org.jspecify.annotations.NullMarked;
