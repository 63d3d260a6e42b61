/** Tools of 电子签名: JPA, trust folder, start. */
@NullMarked
package org.weishishi.signature.infrastructure;

import org.jspecify.annotations.NullMarked;
