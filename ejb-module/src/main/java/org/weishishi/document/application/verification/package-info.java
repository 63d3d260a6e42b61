/** 公众核验 · what anybody may learn of a document by its code or its file, without signing in. */
@NullMarked
package org.weishishi.document.application.verification;

import org.jspecify.annotations.NullMarked;
