/** 常用语 · what a signer often writes. */
@NullMarked
package org.weishishi.approval.domain.phrase;

import org.jspecify.annotations.NullMarked;
