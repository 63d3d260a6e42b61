/** 公示期 · planning, reading and extending periods. */
@NullMarked
package org.weishishi.disclosure.application.period;

import org.jspecify.annotations.NullMarked;
