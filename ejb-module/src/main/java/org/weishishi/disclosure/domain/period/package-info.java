/** 公示期 · the law of counting days: by rule, by the official calendar, extended only with a reason. */
@NullMarked
package org.weishishi.disclosure.domain.period;

import org.jspecify.annotations.NullMarked;
