/** Rows behind 公众核验. */
@NullMarked
package org.weishishi.document.infrastructure.verification;

import org.jspecify.annotations.NullMarked;
