/** 公示 · the law of one notice. */
@NullMarked
package org.weishishi.disclosure.domain.notice;

import org.jspecify.annotations.NullMarked;
