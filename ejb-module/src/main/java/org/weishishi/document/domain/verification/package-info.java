/** 核验 · finds documents by what is printed on them or stands in their files. */
@NullMarked
package org.weishishi.document.domain.verification;

import org.jspecify.annotations.NullMarked;
