/** 居民之声 · what residents send: objections and satisfaction, each once, with a receipt. */
@NullMarked
package org.weishishi.disclosure.domain.resident;

import org.jspecify.annotations.NullMarked;
