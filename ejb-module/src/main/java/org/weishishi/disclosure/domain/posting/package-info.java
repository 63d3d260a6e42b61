/** 张贴 · the law of proving that a notice hung out. */
@NullMarked
package org.weishishi.disclosure.domain.posting;

import org.jspecify.annotations.NullMarked;
