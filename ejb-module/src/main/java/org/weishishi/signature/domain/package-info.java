/** The law of 电子签名: what is signed, whose a certificate is, what a signature must pass. */
@NullMarked
package org.weishishi.signature.domain;

import org.jspecify.annotations.NullMarked;
