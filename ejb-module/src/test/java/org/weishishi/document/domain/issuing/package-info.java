/** The law of 发文, proved. */
@NullMarked
package org.weishishi.document.domain.issuing;

import org.jspecify.annotations.NullMarked;
