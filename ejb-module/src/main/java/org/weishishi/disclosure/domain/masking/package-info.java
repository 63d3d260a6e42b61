/** 脱敏 · the law of what of a person may be read in public. */
@NullMarked
package org.weishishi.disclosure.domain.masking;

import org.jspecify.annotations.NullMarked;
