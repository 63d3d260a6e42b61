/** CMS on BouncyCastle: building, verifying, time stamps, SM2. */
@NullMarked
package org.weishishi.signature.infrastructure.cms;

import org.jspecify.annotations.NullMarked;
