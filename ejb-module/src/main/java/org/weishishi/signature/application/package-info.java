/** The door of 电子签名. */
@NullMarked
package org.weishishi.signature.application;

import org.jspecify.annotations.NullMarked;
