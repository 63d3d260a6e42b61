/** Words of 电子签名 that other contexts may say. */
@NullMarked
package org.weishishi.signature.api;

import org.jspecify.annotations.NullMarked;
