/** 公众核验 · the page behind the code printed on every document, for anybody. */
@NullMarked
package org.weishishi.document.web.verify;

import org.jspecify.annotations.NullMarked;
