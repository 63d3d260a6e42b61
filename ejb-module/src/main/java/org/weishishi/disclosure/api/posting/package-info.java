/** 张贴 · words of proving that a notice hung out. */
@NullMarked
package org.weishishi.disclosure.api.posting;

import org.jspecify.annotations.NullMarked;
