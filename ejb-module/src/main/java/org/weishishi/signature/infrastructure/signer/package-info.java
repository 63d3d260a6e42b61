/** 签名器: the signer's PC, PKCS#11, signing service, demo authority. */
@NullMarked
package org.weishishi.signature.infrastructure.signer;

import org.jspecify.annotations.NullMarked;
