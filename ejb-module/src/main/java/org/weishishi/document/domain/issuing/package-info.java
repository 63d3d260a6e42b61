/** The law of 发文: one paper, who may hand it on, seals and their register. */
@NullMarked
package org.weishishi.document.domain.issuing;

import org.jspecify.annotations.NullMarked;
