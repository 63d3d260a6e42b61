/** 公示期 · words of counting days. */
@NullMarked
package org.weishishi.disclosure.api.period;

import org.jspecify.annotations.NullMarked;
