/** 公示 · words of notices. */
@NullMarked
package org.weishishi.disclosure.api.notice;

import org.jspecify.annotations.NullMarked;
