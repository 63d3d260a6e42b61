/** 电子签名 · the register of certificates on the screen. */
@NullMarked
package org.weishishi.signature.web;

import org.jspecify.annotations.NullMarked;
