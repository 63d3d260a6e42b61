/** 公示 · the door of notices. */
@NullMarked
package org.weishishi.disclosure.application.notice;

import org.jspecify.annotations.NullMarked;
