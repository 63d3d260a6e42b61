/** Tests of 电子签名. */
@NullMarked
package org.weishishi.signature;

import org.jspecify.annotations.NullMarked;
