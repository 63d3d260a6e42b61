/** 电子签名 · who signed what with which key: canonical records, certificates of people and organs, signers, verification. */
@NullMarked
package org.weishishi.signature;

import org.jspecify.annotations.NullMarked;
